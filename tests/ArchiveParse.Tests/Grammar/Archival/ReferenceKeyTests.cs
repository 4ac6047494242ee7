namespace ArchiveParse.Tests.Grammar.Archival;

/// <summary>Who else cites this file? Two spellings of a reference have one key, two files have two.</summary>
public sealed class ReferenceKeyTests
{
    [Theory]
    [InlineData("RGASPI, f. 558, op. 11, d. 492, l. 57", "RGASPI 558.11.492.57")]
    [InlineData("RGASPI, f. 558, op. 11, d. 492, l. 57", "RTsKhIDNI, Fond 558, Opis 11, Delo 492, ll. 3-9")]
    [InlineData("TsKhSD, F. 89, Op. 45, D. 83, Ll. 1-12", "Russian State Archive of Contemporary History (RGANI), f. 89, op. 45, d. 83")]
    [InlineData("AP RF, f. 3, op. 3, d. 65, l. 25-26", "Presidential Archive of the Russian Federation: F.3. Op.3. D 65.")]
    [InlineData("ГАРФ. Ф. Р-1235. Оп. 4. Ед. хр. 11. Л. 52", "GARF, f. R-1235, op. 4, d. 11")]
    [InlineData("AVPRF f. 059A, op. 49, 1956, p. 410, d. 9, l. 202", "AVP RF, f. 059a, op. 49, papka 410, d. 9")]
    [InlineData("ЦДА, ф. 1Б, оп. 6, а.е. 12", "TsDA, F. 1-B, Op. 6, a.e. 12, l. 3")]
    [InlineData("PRC FMA 106-01477-03, 15-16", "CFMA, No. 106–01477–03, p. 2")]
    [InlineData("BArch, B 136/59748, 403-410", "Bundesarchiv, B136/59748, Bl. 3")]
    [InlineData("SAPMO-BArch, DY 30/3614, Bl. 8", "SAPMO-BA, DY 30, 3614")]
    [InlineData("MOL, XIX-J-1-j Korea, 4. doboz, 5/a, 004076/ 1955", "MNL OL, XIX-J-1-j Korea, 4. doboz, 5/a, 004076/1955")]
    [InlineData("NA, KSČ-ÚV, AN II, sv. 112, a. j. 140", "NA, KSC-UV, AN II, a.j. 140, sv. 112")]
    [InlineData("Polish Foreign Ministry Archive, DV Z12 T404 W17", "AMSZ, z. 12, w-17, t. 404")]
    [InlineData("FO 371/84053", "The National Archives (TNA), FO371/84053")]
    [InlineData("FCO 28/2698", "FCO28-2698")]
    [InlineData("Department of State, S/P Files: Lot 63 D 135", "Department of State, PPS Files, Lot 63-D-135")]
    [InlineData("Department of State, S/P Files: Lot 63 D 135", "Department of State, S/P Files: Lot 63D135")]
    [InlineData(
        "Maço “600.(24h)—SITUAÇÃO POLITICA—CUBA de novembro a dezembro de 1,962//6223,” Ministry of External Relations Archives, Brasilia, Brazil",
        "Maço “600.(24h)—SITUAÇAO POLITICA—CUBA de novembro a dezembre de 1.962//6223”, Ministry of External Relations Archives, Brasilia, Brazil")]
    public void Two_spellings_of_one_reference_have_one_key(string one, string other) => Assert.Equal(Key(one), Key(other));

    [Theory]
    [InlineData("RGANI, f. 5, op. 30, d. 9", "RGANI, f. 5, op. 30, d. 10")]
    [InlineData("AVPRF, f. 0100, op. 49, d. 9", "AVPRF, f. 100, op. 49, d. 9")]
    [InlineData("RGANI, f. 5, op. 30, d. 9", "RGASPI, f. 5, op. 30, d. 9")]
    [InlineData("FO 371/84053", "FO 371/84054")]
    [InlineData("PRC FMA 106-01477-03", "PRC FMA 106-01477-04")]
    public void Two_files_have_two(string one, string other) => Assert.NotEqual(Key(one), Key(other));

    [Fact]
    public void A_key_reads_from_the_archive_down_to_the_file() =>
        Assert.Equal("RGASPI:fond=558:opis=11:delo=97", Key("RTsKhIDNI, f. 558, op. 11, d. 97, ll. 67-70"));

    private static string Key(string line) => Assert.Single(ArchiveParser.Default.ReadReferences(line).References).Key;
}
