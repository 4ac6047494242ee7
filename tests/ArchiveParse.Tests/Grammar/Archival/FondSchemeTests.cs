namespace ArchiveParse.Tests.Grammar.Archival;

/// <summary>References of Soviet, Russian, Ukrainian, Azerbaijani and Bulgarian archives, line by line.</summary>
public sealed class FondSchemeTests
{
    [Theory]
    [InlineData(
        "AVPRF f. 0100, op. 49, 1956, p. 410, d. 9, l. 202-03",
        "AVPRF | fond 0100 | opis 49 | year 1956 | papka 410 | delo 9 | listy 202-203")]
    [InlineData("APRF: F. 39, Op. 1, D. 39, Ll. 47-53", "APRF | fond 39 | opis 1 | delo 39 | listy 47-53")]
    [InlineData("AVPRF fond 0102, opis 16, delo 7, p.16-42", "AVPRF | fond 0102 | opis 16 | delo 7 | listy 16-42")]
    [InlineData(
        "TsKhSD, F. 89, Op. 45, D. 83, Ll. 1-12 and D. 84, Ll. 1-18",
        "TsKhSD | fond 89 | opis 45 | delo 83 | listy 1-12",
        "TsKhSD | fond 89 | opis 45 | delo 84 | listy 1-18")]
    [InlineData("GARF. F.R-9478. Op.1. D 2. L.3-4.", "GARF | fond R-9478 | opis 1 | delo 2 | listy 3-4")]
    [InlineData("RGASPI 558.11.492.57", "RGASPI | fond 558 | opis 11 | delo 492 | listy 57")]
    [InlineData("RGASPI 558.11.492.57-61", "RGASPI | fond 558 | opis 11 | delo 492 | listy 57-61")]
    [InlineData("RGASPI 558.11.492", "RGASPI | fond 558 | opis 11 | delo 492")]
    [InlineData("ГАРФ. Ф. Р-1235. Оп. 4. Ед. хр. 11. Л. 52", "ГАРФ | fond Р-1235 | opis 4 | delo 11 | listy 52")]
    [InlineData("GAPPOD, f.1, op.89, d.203", "GAPPOD | fond 1 | opis 89 | delo 203")]
    [InlineData(
        "APRF, Fond 45, Opis 1, Delo 336, List 122 and AVPRF, Fond 059a, Opis 5a, Delo 3, Papka 11",
        "APRF | fond 45 | opis 1 | delo 336 | listy 122",
        "AVPRF | fond 059a | opis 5a | papka 11 | delo 3")]
    [InlineData(
        "AP RF, f. 45, op. 1, d. 342, l. 141; and RGASPI, f. 558, op. 11, d. 97, l. 67",
        "AP RF | fond 45 | opis 1 | delo 342 | listy 141",
        "RGASPI | fond 558 | opis 11 | delo 97 | listy 67")]
    [InlineData(
        "RGANI, f. 5, op. 30, d. 9, l. 3, d. 10, l. 4",
        "RGANI | fond 5 | opis 30 | delo 9 | listy 3",
        "RGANI | fond 5 | opis 30 | delo 10 | listy 4")]
    [InlineData("RGANI, f. 5, op. 30, d. 116 (microfilm), l. 4", "RGANI | fond 5 | opis 30 | delo 116 | listy 4")]
    [InlineData("TsDAHOU, F. 1, Op. 5, Spr. 3, Ll. 203-209, original in Russian", "TsDAHOU | fond 1 | opis 5 | delo 3 | listy 203-209")]
    [InlineData("TsDAHOU, F. 1, Op. 5, Spr. 3, II. 203-209", "TsDAHOU | fond 1 | opis 5 | delo 3 | listy 203-209")]
    [InlineData("RGANI, f. 5, op. 30, d. 9, handwritten on both sides.", "RGANI | fond 5 | opis 30 | delo 9")]
    [InlineData("RGANI, f. 5, op. 30, dd. 2-4", "RGANI | fond 5 | opis 30 | delo 2-4")]
    [InlineData("RGANI, F. 5, Op. 30, D. 2, L. 67 and 70", "RGANI | fond 5 | opis 30 | delo 2 | listy 67 and 70")]
    [InlineData("АКРДОПБГДСРСБНА - М, ф.1, оп.1, а.е.343, л.1-3", "АКРДОПБГДСРСБНА - М | fond 1 | opis 1 | delo 343 | listy 1-3")]
    [InlineData("ЦДА, ф. 1333к, а.е. 12", "ЦДА | fond 1333к | delo 12")]
    [InlineData("TsDA, F. 1B, Op. 6, a.e. 3481", "TsDA | fond 1B | opis 6 | delo 3481")]
    public void Levels_are_told_and_inherited(string line, params string[] references) => Assert.Equal(references, Referring.Read(line));

    [Theory]
    [InlineData("AVPRF, f. 0100, op. 43, pap. 302, d. 10, l. 1", "AVPRF | fond 0100 | opis 43 | papka 302 | delo 10 | listy 1")]
    [InlineData("АВП РФ, ф. 0100, оп. 43, п. 302, д. 10, лл. 1-3", "АВП РФ | fond 0100 | opis 43 | papka 302 | delo 10 | listy 1-3")]
    [InlineData("RGANI, fond 89, perechen 14, dokument 3", "RGANI | fond 89 | opis 14 | delo 3")]
    [InlineData("TsDAHOU, F. 1, Op. 24, Spr. 4738, Ark. 30-36", "TsDAHOU | fond 1 | opis 24 | delo 4738 | listy 30-36")]
    [InlineData("Mongolian Foreign Ministry Archive, fond 2, dans 1, kh/n 308, pp. 1-5", "Mongolian Foreign Ministry Archive | fond 2 | opis 1 | delo 308 | listy 1-5")]
    [InlineData("TsDAXYZ, f. 1, op. 24, d. 4", "TsDAXYZ | fond 1 | opis 24 | delo 4")]
    public void Labels_of_other_spellings_and_archives_that_no_table_knows(string line, string reference) =>
        Assert.Equal([reference], Referring.Read(line));

    [Theory]
    [InlineData("AVPRF f. 0100, op. 49, d. 9, p. 410, l. 202", "papka", "leaves follow it", "pages")]
    [InlineData("AVPRF f. 0100, op. 49, p. 3-5, d. 9", "pages", "its figure is a range", "a papka")]
    [InlineData("AVPRF fond 0102, opis 16, delo 7, p.16-42", "pages", "its figure is a range", "a papka")]
    [InlineData("AVPRF fond 0102, opis 16, delo 7, p. 16", "pages", "no file and no leaves follow it", "a papka")]
    public void What_p_was_taken_for_and_why_is_told(string line, string reading, string evidence, string other)
    {
        var told = Assert.Single(ArchiveParser.Default.ReadReferences(line).Diagnostics);
        Assert.Equal("AP1301", told.Code);
        Assert.EndsWith($"is read as {reading}, for {evidence}; it could also be {other}.", told.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("AVPRF f. 0100, op. 49, p. 410, d. 9, l. 202")]
    [InlineData("RGANI, op. 23, p. 112, d. 24")]
    public void Above_its_file_p_can_only_be_a_papka(string line) => Assert.Empty(ArchiveParser.Default.ReadReferences(line).Diagnostics);
}
