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
        "Maço “600.(24h)—SITUAÇÃO POLITICA—CUBA de novembro a dezembro de 1,962//6223,” Ministry of External Relations Archives, "
        + "Brasilia, Brazil",
        "Maço “600.(24h)—SITUAÇAO POLITICA—CUBA de novembro a dezembre de 1.962//6223”, Ministry of External Relations Archives, "
        + "Brasilia, Brazil")]
    [InlineData("RGANI, f. 5, op. 30, d. 116 (microfilm), l. 4", "TsKhSD. F.5. Op.30. D.116")]
    [InlineData(
        "РГАНИ. Ф. 89. Оп. 45. Д. 83. Лл. 1-12",
        "Russian State Archive of Contemporary History (RGANI), fond 89, opis 45, delo 83")]
    [InlineData("АВП РФ, ф. 0102, оп. 16, п. 84, д. 7", "AVPRF, F. 0102, Op. 16, Papka 84, D. 7, L. 3")]
    [InlineData(
        "AVP RF, f. 0102, op. 12, papka 68, d. 5",
        "Archive of Foreign Policy of the Russian Federation (AVP RF), Moscow, fond 0102, opis 12, delo 5, papka 68")]
    [InlineData("TsDAHO Ukrainy, f. 1, op. 24, spr. 5503, ark. 112", "ЦДАГО України, ф. 1, оп. 24, спр. 5503")]
    [InlineData("GAPPOD, f.1, op.89, d.203", "GAPPOD AzR, f. 1, op. 89, d. 203, l. 3")]
    [InlineData("Lithuanian Special Archive (LYA), f. K-1, ap. 3, b. 1512, l. 12", "LYA, f. K-1, op. 3, d. 1512")]
    [InlineData("NARB, f. 4, vop. 62, spr. 601, ark. 12", "National Archives of the Republic of Belarus (NARB), f. 4, op. 62, d. 601")]
    [InlineData("PRC FMA 106-01403-02, 35", "Archives of the PRC Foreign Ministry, No. 106-01403-02, pp. 1-4")]
    [InlineData("BArch, DY 30/3667, Bl. 22-31", "Bundesarchiv, DY30/3667")]
    [InlineData("SAPMO-BArch, DY 30/J IV 2/202/123, Bl. 8", "SAPMO, DY 30, J IV 2/202/123")]
    [InlineData("PA AA, MfAA, C 1389/73", "MfAA, C 1389/73")]
    [InlineData("PA AA, MfAA, A 7120, Bl. 34", "Political Archive of the Federal Foreign Office, Berlin (PolA AA), MfAA, A 7120")]
    [InlineData("BStU, MfS, HA II 27439, Bl. 12-18", "BStU, MfS, HA II, 27439, S. 3")]
    [InlineData("MOL, M-KS 288. f. 5/392. ő. e.", "Magyar Országos Levéltár (MOL), M-KS 288 f. 5/392. ő.e.")]
    [InlineData("MOL, XIX-J-1-j Korea, 11. doboz, 24/b, 002815/1963", "MNL OL, XIX-J-1-j Korea, 11. doboz, 24/b, 002815/ 1963")]
    [InlineData(
        "ANIC, CC RCP, Chancellery, File 105/1966, pp. 2-20",
        "Arhivele Naționale Istorice Centrale (ANIC), CC RCP, Chancellery, dosar nr. 105/1966, f. 3")]
    [InlineData(
        "Szyfrogramy from Hanoi 1965, 6/77 w-102 t-625, Polish Foreign Ministry Archive (AMSZ), Warsaw",
        "AMSZ, z. 6/77, w. 102, t. 625")]
    [InlineData("AMSZ, 10/37/420", "AMSZ, zespół 10, wiązka 37, teczka 420")]
    [InlineData("AAN, KC PZPR, XI A/13", "Archiwum Akt Nowych (AAN), KC PZPR, XIA/13, k. 5")]
    [InlineData(
        "NA, A ÚV KSČ, f. 02/1, sv. 91, ar. j. 101, b. 10",
        "Czech National Archives, A UV KSC, f. 02/1, sv. 91, a.j. 101, bod 10")]
    [InlineData("ЦДА, ф. 1Б, оп. 35, а.е. 5423, л. 7", "Central State Archives of Bulgaria (TsDA), Sofia, F. 1-B, Op. 35, A.E. 5423")]
    [InlineData(
        "Diplomatic Archives of the Ministry of Foreign Affairs of Japan, File A’0392 (Microfilm)",
        "Diplomatic Archives of the Ministry of Foreign Affairs of Japan, File A'0392")]
    [InlineData("TNA, FO 371/92756, FJ1026/3", "The National Archives (UK), FO371/92756/FJ1026/3")]
    [InlineData("National Archives, RG 59, Lot 66 D 149, Box 12", "NARA, RG59, Lot 66-D-149, Box 12")]
    [InlineData("C.F.M. Files: Lot M–88: Box 2063: US Delegation Minutes", "CFM Files, Lot M 88, Box 2063, US Delegation Minutes")]
    public void Two_spellings_of_one_reference_have_one_key(string one, string other) => Assert.Equal(Key(one), Key(other));

    [Theory]
    [InlineData("RGANI, f. 5, op. 30, d. 9", "RGANI, f. 5, op. 30, d. 10")]
    [InlineData("AVPRF, f. 0100, op. 49, d. 9", "AVPRF, f. 100, op. 49, d. 9")]
    [InlineData("RGANI, f. 5, op. 30, d. 9", "RGASPI, f. 5, op. 30, d. 9")]
    [InlineData("FO 371/84053", "FO 371/84054")]
    [InlineData("PRC FMA 106-01477-03", "PRC FMA 106-01477-04")]
    [InlineData("RGASPI, f. 558, op. 11, d. 97", "RGASPI, f. 558, op. 11, d. 97a")]
    [InlineData("GARF, f. R-9478, op. 1, d. 2", "GARF, f. 9478, op. 1, d. 2")]
    [InlineData("AVPRF, f. 0102, op. 12, papka 68, d. 5", "AVPRF, f. 0102, op. 12, papka 86, d. 5")]
    [InlineData("RGANI 5.30.116", "RGANI 5.301.16")]
    [InlineData("TsDA, f. 1B, op. 6, a.e. 12", "TsDA, f. 1, op. 6, a.e. 12")]
    [InlineData("BArch, DY 30/3667", "BArch, DY 30/36/67")]
    [InlineData("BArch, B 136/59748", "PA AA, B 136/59748")]
    [InlineData("PA AA, MfAA, A 7120", "PA AA, MfAA, C 7120")]
    [InlineData("SAPMO-BArch, DY 30/J IV 2/202/123", "SAPMO-BArch, DY 30/J IV 2/2/123")]
    [InlineData("MOL, XIX-J-1-j Korea, 4. doboz, 5/a, 004076/1955", "MOL, XIX-J-1-j Korea, 4. doboz, 5/a, 004076/1956")]
    [InlineData("AMSZ, z. 6/77, w. 86, t. 1312", "AMSZ, z. 67, w. 86, t. 1312")]
    [InlineData("NA, KSČ-ÚV, AN II, sv. 112, a. j. 140, b. 7", "NA, KSČ-ÚV, AN II, sv. 112, a. j. 140, b. 8")]
    [InlineData("NARA, RG 59, Lot 66 D 149, Box 12", "NARA, RG 59, Lot 66 D 149, Box 13")]
    [InlineData("ANIC, CC RCP, Chancellery, file 72/1971", "ANIC, CC RCP, Chancellery, file 72/1970")]
    [InlineData("FO 371/84053", "FCO 371/84053")]
    public void Two_files_have_two(string one, string other) => Assert.NotEqual(Key(one), Key(other));

    [Fact]
    public void A_key_reads_from_the_archive_down_to_the_file() =>
        Assert.Equal("RGASPI:fond=558:opis=11:delo=97", Key("RTsKhIDNI, f. 558, op. 11, d. 97, ll. 67-70"));

    private static string Key(string line) => Assert.Single(ArchiveParser.Default.ReadReferences(line).References).Key;
}
