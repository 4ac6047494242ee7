namespace ArchiveParse.Tests.Grammar;

using ArchiveParse.Grammar;

/// <summary>References by fond, opis, delo and leaves: Soviet, Russian and those of successor states.</summary>
public sealed class FondReferenceTests
{
    [Theory]
    [InlineData(
        "AVPRF f. 0100, op. 49, 1956, p. 410, d. 9, l. 202-03",
        "AVPRF: fond 0100 | opis 49 | year 1956 | papka 410 | delo 9 | listy 202-203")]
    [InlineData("APRF: F. 39, Op. 1, D. 39, Ll. 47-53", "APRF: fond 39 | opis 1 | delo 39 | listy 47-53")]
    [InlineData("RGASPI, f. 558, op. 11, d. 97, ll. 67-70", "RGASPI: fond 558 | opis 11 | delo 97 | listy 67-70")]
    [InlineData("APRF, Fond 45, Opis 1, Delo 336, List 122", "APRF: fond 45 | opis 1 | delo 336 | listy 122")]
    [InlineData("AP RF, f. 45, op. 1, d. 342, l. 141", "AP RF: fond 45 | opis 1 | delo 342 | listy 141")]
    [InlineData(
        "Presidential Archive of the Russian Federation, f. 3, op. 3, d. 65, l. 25-26",
        "Presidential Archive of the Russian Federation: fond 3 | opis 3 | delo 65 | listy 25-26")]
    [InlineData("GAPPOD, f.1, op.89, d.203", "GAPPOD: fond 1 | opis 89 | delo 203")]
    [InlineData("f. 10, op. 3, Provincial Archive", "Provincial Archive: fond 10 | opis 3")]
    [InlineData("f. 10, op. 3, \"Provincial Archive\"", "Provincial Archive: fond 10 | opis 3")]
    [InlineData("f. 10, op. 3, “Provincial Archive”", "Provincial Archive: fond 10 | opis 3")]
    [InlineData("AVPRF, Fond 059a, Opis 5a, Delo 3, Papka 11", "AVPRF: fond 059a | opis 5a | papka 11 | delo 3")]
    [InlineData("AVPRF, f. 0102, op. 6, d. 22, por. 5, ll. 0141", "AVPRF: fond 0102 | opis 6 | papka 5 | delo 22 | listy 0141")]
    [InlineData("AVPRF, f. 0100, op. 49, papka 410, d. 9, p. 3-5", "AVPRF: fond 0100 | opis 49 | papka 410 | delo 9 | listy 3-5")]
    [InlineData("RGASPI, fond 82, opis' 2, delo 1228", "RGASPI: fond 82 | opis 2 | delo 1228")]
    [InlineData("GARF, f. R-9478, op. 1, ed. khr. 11, l. 52", "GARF: fond R-9478 | opis 1 | delo 11 | listy 52")]
    [InlineData("ГАРФ. Ф. Р-1235. Оп. 4. Ед. хр. 11. Л. 52", "ГАРФ: fond Р-1235 | opis 4 | delo 11 | listy 52")]
    public void Each_level_is_told_as_written(string line, string reference) => Assert.Equal([reference], Read(line));

    [Theory]
    [InlineData("RGANI, fond 5, opis 49, delo 130, listy 1-5, rolik 5210", "RGANI: fond 5 | opis 49 | delo 130 | listy 1-5")]
    [InlineData("RGANI, fond 2, rolik 6228, delo 461, ll. 1-50", "RGANI: fond 2 | delo 461 | listy 1-50")]
    [InlineData("RGANI, rolik 5195, fond 5, opis 30, delo 163", "RGANI: fond 5 | opis 30 | delo 163")]
    [InlineData("RGANI, f. 2, op. 1, d. 416, ll. 1-11, microfilm reel 5210", "RGANI: fond 2 | opis 1 | delo 416 | listy 1-11")]
    [InlineData("РГАНИ. Ф. 5. Оп. 30. Рол. 5195. Д. 163", "РГАНИ: fond 5 | opis 30 | delo 163")]
    [InlineData("RGANI, F. 89, Op. 42, D. 63, L. 1-5, copy", "RGANI: fond 89 | opis 42 | delo 63 | listy 1-5")]
    [InlineData("AVPRF, f. 0102, op. 6, papka 21, d. 49, ll. 27-34, [handwritten] copy.", "AVPRF: fond 0102 | opis 6 | papka 21 | delo 49 | listy 27-34")]
    [InlineData("AVPRF, f. 0102, op. 6, papka 21, d. 49 [original]", "AVPRF: fond 0102 | opis 6 | papka 21 | delo 49")]
    [InlineData("TsKhSD, F. 3, Op. 12, D. 1006, unnumbered page", "TsKhSD: fond 3 | opis 12 | delo 1006")]
    public void A_film_and_the_state_of_a_copy_are_no_level(string line, string reference) => Assert.Equal([reference], Read(line));

    [Theory]
    [InlineData("SBU Archive, F. 65, Spr. 1, T. 5, pp. 12-14", "SBU Archive: fond 65 | delo 1, T. 5 | listy 12-14")]
    [InlineData("HDA SBU, fond 9, sprava 89-sp, tom 3, ark. 5", "HDA SBU: fond 9 | delo 89-sp, tom 3 | listy 5")]
    [InlineData("RGVA, f. 4, op. 1, d. 25, vol. 2", "RGVA: fond 4 | opis 1 | delo 25, vol. 2")]
    [InlineData("HAA, f. 1, ts. 2, g. 3, t. 4", "HAA: fond 1 | opis 2 | delo 3 | listy 4")]
    public void The_volume_of_a_file_is_part_of_its_number(string line, string reference) => Assert.Equal([reference], Read(line));

    [Theory]
    [InlineData("GARF. F.R-9478. Op.1. D 2. L.3-4", "GARF: fond R-9478 | opis 1 | delo 2 | listy 3-4")]
    [InlineData("APRF F 39 Op 1 D 39 L 47", "APRF: fond 39 | opis 1 | delo 39 | listy 47")]
    [InlineData("RGASPI 558.11.492.57", "RGASPI: fond 558 | opis 11 | delo 492 | listy 57")]
    [InlineData("RGASPI 558.11.492", "RGASPI: fond 558 | opis 11 | delo 492")]
    public void Dots_spaces_and_labels_may_be_missing(string line, string reference) => Assert.Equal([reference], Read(line));

    [Theory]
    [InlineData("AVPRF, f. 0100, op. 49, p. 410, d. 9", "AVPRF: fond 0100 | opis 49 | papka 410 | delo 9")]
    [InlineData("AVPRF, f. 0100, op. 49, d. 9, p. 410, l. 3", "AVPRF: fond 0100 | opis 49 | papka 410 | delo 9 | listy 3")]
    [InlineData("AVPRF fond 0102, opis 16, delo 7, p.16-42", "AVPRF: fond 0102 | opis 16 | delo 7 | listy 16-42")]
    public void What_p_stands_for_its_place_decides(string line, string reference) => Assert.Equal([reference], Read(line));

    [Theory]
    [InlineData("l. 202-03", "202-203")]
    [InlineData("l. 202–3", "202-203")]
    [InlineData("ll. 1998-2003", "1998-2003")]
    [InlineData("ll. 9-12", "9-12")]
    [InlineData("ll. 12, 14-18", "12, 14-18")]
    [InlineData("l. 202ob", "202ob")]
    public void The_end_of_a_range_is_completed(string leaves, string listy) =>
        Assert.Equal([$"APRF: fond 3 | delo 65 | listy {listy}"], Read($"APRF, f. 3, d. 65, {leaves}"));

    [Theory]
    [InlineData(
        "TsKhSD, F. 89, Op. 45, D. 83, Ll. 1-12 and D. 84, Ll. 1-18",
        "TsKhSD: fond 89 | opis 45 | delo 83 | listy 1-12",
        "TsKhSD: fond 89 | opis 45 | delo 84 | listy 1-18")]
    [InlineData(
        "AVPRF, f. 0100, op. 49, p. 410, d. 9; op. 50, p. 423, d. 1",
        "AVPRF: fond 0100 | opis 49 | papka 410 | delo 9",
        "AVPRF: fond 0100 | opis 50 | papka 423 | delo 1")]
    [InlineData(
        "AP RF, f. 45, op. 1, d. 342, l. 141; and RGASPI, f. 558, op. 11, d. 97, l. 67",
        "AP RF: fond 45 | opis 1 | delo 342 | listy 141",
        "RGASPI: fond 558 | opis 11 | delo 97 | listy 67")]
    [InlineData(
        "APRF, Fond 45, Opis 1, Delo 336, List 122 and AVPRF, Fond 059a, Opis 5a, Delo 3",
        "APRF: fond 45 | opis 1 | delo 336 | listy 122",
        "AVPRF: fond 059a | opis 5a | delo 3")]
    public void A_second_reference_inherits_the_levels_that_it_leaves_out(string line, params string[] references) =>
        Assert.Equal(references, Read(line));

    [Fact]
    public void Levels_alone_name_no_archive() => Assert.Equal([": fond 5 | opis 30 | delo 116"], Read("f. 5, op. 30, d. 116"));

    private static string[] Read(string line) => [.. References.In(new(line)).Select(Tell)];

    private static string Tell(ArchivalReference reference) => reference is FondReference fond
        ? $"{fond.Archive}: " + Told.Parts(
            ("fond", fond.Fond), ("opis", fond.Opis), ("year", fond.Year), ("papka", fond.Papka), ("delo", fond.Delo), ("listy", fond.Listy))
        : $"other {reference.Text}";
}
