namespace ArchiveParse.Tests.Grammar.Archival;

/// <summary>A reference prints back in one form, and that form is read as the same reference.</summary>
public sealed class CanonicalTests
{
    [Theory]
    [InlineData("AVPRF f. 0100, op. 49, 1956, p. 410, d. 9, l. 202-03", "AVPRF, f. 0100, op. 49, 1956, papka 410, d. 9, ll. 202-203")]
    [InlineData("RTsKhIDNI. F.558. Op.11. D 97. L.67.", "RGASPI, f. 558, op. 11, d. 97, l. 67")]
    [InlineData("PRC FMA 106-01477-03, 15-16", "PRC FMA, file 106-01477-03, pp. 15-16")]
    [InlineData(
        "ANIC, Central Committee of the Romanian Communist Party, Chancellery, file no.72/1971, ff.10-58",
        "ANIC, Central Committee of the Romanian Communist Party, Chancellery, file 72/1971, pp. 10-58")]
    [InlineData("BArch, B 136/59748, 403-410", "BArch, B 136/59748, Bl. 403-410")]
    [InlineData("BStU, ZA, HA X, 245, p. 50-51", "BStU, ZA, HA X, 245, Bl. 50-51")]
    [InlineData("MOL, XIX-J-1-j Korea, 4. doboz, 5/a, 004076/ 1955", "MNL OL, XIX-J-1-j Korea, 4. doboz, 5/a. tétel, 004076/1955")]
    [InlineData("288. f. 5/358. ő. e.", "288. f., 5/358. tétel")]
    [InlineData("NA, KSČ-ÚV, SÚV, a. j. 170/14, sv. 68", "NA, KSČ-ÚV, SÚV, sv. 68, a. j. 170/14")]
    [InlineData("6/77 w-86 t- 1312, Polish Foreign Ministry Archive (AMSZ), Warsaw", "AMSZ, z. 6/77, w. 86, t. 1312")]
    [InlineData("AQSH, F. 14/AP-MPKS, V. 1962, Dos. 5, Fl. 1-22", "AQSH, f. 14/AP-MPKS, 1962, d. 5, ll. 1-22")]
    [InlineData("AQSH, Fund 14, List 16, Folder 2, page 7", "AQSH, f. 14, op. 16, d. 2, l. 7")]
    [InlineData("AQSH, F. 14, Dos. 5, Fl. 3", "AQSH, f. 14, d. 5, l. 3")]
    [InlineData(
        "Mongolian Foreign Ministry Archive, fond 2, dans 1, kh/n 467, kh. 12",
        "Mongolian Foreign Ministry Archive, f. 2, op. 1, d. 467, l. 12")]
    [InlineData("RGANI, f. 3, op. 12, d. 996, ll. 32 ob. - 40 ob.", "RGANI, f. 3, op. 12, d. 996, ll. 32 ob.-40 ob")]
    [InlineData("AAN, KC PZPR, p. 112, t. 27, k. 12", "AAN, KC PZPR, w. 112, t. 27, k. 12")]
    [InlineData("MOL, XIX-J-1-j Korea, 11.doboz, 24/b, 002477/1953", "MNL OL, XIX-J-1-j Korea, 11. doboz, 24/b. tétel, 002477/1953")]
    [InlineData("Nowak Papers, Library of Congress, container 26, reel 17", "Library of Congress, Nowak Papers, Box 26")]
    [InlineData("FCO28-2698", "TNA, FCO28/2698")]
    [InlineData("NARA, RG59 CFPF, ET.", "NARA, RG 59, CFPF, ET")]
    [InlineData(
        "C.F.M. Files: Lot M–88: Box 2063: US Delegation Minutes",
        "C.F.M. Files, Lot M–88, Box 2063, Folder US Delegation Minutes")]
    [InlineData(
        "National Archives of Ireland, Department of Foreign Affairs/6/440/8/1",
        "National Archives of Ireland, Department of Foreign Affairs/6/440/8/1")]
    public void One_form_that_reads_back(string line, string canonical)
    {
        var reference = Assert.Single(ArchiveParser.Default.ReadReferences(line).References);
        var again = Assert.Single(ArchiveParser.Default.ReadReferences(canonical).References);
        Assert.Equal(canonical, reference.Canonical);
        Assert.Equal(Referring.Levels(reference), Referring.Levels(again));
        Assert.Equal(reference.Key, again.Key);
    }
}
