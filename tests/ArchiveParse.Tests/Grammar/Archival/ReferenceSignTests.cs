namespace ArchiveParse.Tests.Grammar.Archival;

/// <summary>Signs and words that part the levels of a reference, or that make a line none.</summary>
public sealed class ReferenceSignTests
{
    [Theory]
    [InlineData("RGASPI, f. 17, op. 3, d. 5, ll. 3 & 5", "RGASPI | fond 17 | opis 3 | delo 5 | listy 3 & 5")]
    [InlineData("RGASPI 558.11.492.57.3", "RGASPI | locator 558.11.492.57.3")]
    [InlineData("RGASPI, op. 11", "RGASPI | locator op. 11")]
    [InlineData("RGASPI, f. Stalin, op. 11, d. 97", "RGASPI | locator f. Stalin, op. 11, d. 97")]
    [InlineData("RGASPI, f. no. 17, op. no. 3, d. no. 5, l. 3", "RGASPI | fond 17 | opis 3 | delo 5 | listy 3")]
    [InlineData("RGASPI, f. no.17, op. no.3, d. no.5", "RGASPI | fond 17 | opis 3 | delo 5")]
    [InlineData("RGASPI, f. no 17, op. no 3, d. no 5", "RGASPI | fond 17 | opis 3 | delo 5")]
    [InlineData("RGASPI, f. nr. 17, op. nr. 3, d. nr. 5", "RGASPI | fond 17 | opis 3 | delo 5")]
    [InlineData("RGASPI, f. nr.17, op. nr.3, d. nr.5", "RGASPI | fond 17 | opis 3 | delo 5")]
    [InlineData("RGASPI, f. nr 17, op. nr 3, d. nr 5", "RGASPI | fond 17 | opis 3 | delo 5")]
    [InlineData("RGASPI, f. 17, op. 3, 1856, d. 5", "RGASPI | fond 17 | opis 3 | year 1856 | delo 5")]
    [InlineData("RGASPI, f. 17, op. 3, 2004, d. 5", "RGASPI | fond 17 | opis 3 | year 2004 | delo 5")]
    [InlineData("RGASPI, f. 17, op. 3, 1756, d. 5", "RGASPI | locator f. 17, op. 3, 1756, d. 5")]
    [InlineData("Szyfrogramy; 6/77 w-86 t- 1312, AMSZ", "AMSZ | title Szyfrogramy | group 6/77 | bundle 86 | folder 1312")]
    [InlineData("Szyfrogramy: 6/77 w-86 t- 1312, AMSZ", "AMSZ | title Szyfrogramy | group 6/77 | bundle 86 | folder 1312")]
    [InlineData("AMSZ, Szyfrogramy,6/77 w-86 t- 1312", "AMSZ | title Szyfrogramy | group 6/77 | bundle 86 | folder 1312")]
    [InlineData("AMSZ, Szyfrogramy;6/77 w-86 t- 1312", "AMSZ | title Szyfrogramy | group 6/77 | bundle 86 | folder 1312")]
    [InlineData("AMSZ, Szyfrogramy:6/77 w-86 t- 1312", "AMSZ | title Szyfrogramy | group 6/77 | bundle 86 | folder 1312")]
    [InlineData("AMSZ, Szyfrogramy.6/77 w-86 t- 1312", "AMSZ | title Szyfrogramy | group 6/77 | bundle 86 | folder 1312")]
    [InlineData("AVPRF, f. 0100, op. 49, p. 3–5, d. 9", "AVPRF | fond 0100 | opis 49 | delo 9 | listy 3-5")]
    [InlineData("AVPRF, f. 0100, op. 49, p. 3—5, d. 9", "AVPRF | fond 0100 | opis 49 | delo 9 | listy 3-5")]
    public void Levels_are_parted_and_numbered_by_many_signs(string text, string told) => Assert.Equal(told, Read(text));

    [Theory]
    [InlineData("AMAE, 20/1856, 3", "AMAE | file 20/1856 | pages 3")]
    [InlineData("Archives of the Romanian Ministry of Foreign Affairs, Matter 220, Folder 1513, Secret", "Archives of the Romanian Ministry of Foreign Affairs | file 220 | folder 1513")]
    [InlineData("AMAE, Matter 220, Folder 1513, Secret Department", "AMAE | fonds Secret Department | file 220 | folder 1513")]
    [InlineData("AMAE, 20/2001, 3", "AMAE | file 20/2001 | pages 3")]
    [InlineData("ANIC, Chancellery, file 72, vol. XII", "ANIC | fonds Chancellery | file 72 | volume XII")]
    [InlineData("2002-113, Act on Access to Information, and more", "")]
    [InlineData("2002-113, Law on Access to Information", "")]
    [InlineData("105-00232-03, 1-6", "- | file 105-00232-03 | pages 1-6")]
    [InlineData("No. 105-00232-03, 1-6; 8", "- | file 105-00232-03 | pages 1-6, 8")]
    [InlineData("RGASPI, f. 10 / 3, op. 3", "RGASPI | fond 10/3 | opis 3")]
    [InlineData("RGASPI, f. 10 - 3, op. 3", "RGASPI | fond 10-3 | opis 3")]
    [InlineData("ANIC, Chancellery [a, b], file 72", "ANIC | fonds Chancellery [a, b] | file 72")]
    [InlineData("ANIC, Chancellery “a, b”, file 72", "ANIC | fonds Chancellery “a, b” | file 72")]
    [InlineData("MOL, XIX-J-1-j Korea; 4. doboz, 5/a", "MOL | fonds XIX-J-1-j Korea | box 4 | folder 5/a")]
    [InlineData("ANIC, Chancellery [a; b], file 72", "ANIC | fonds Chancellery [a; b] | file 72")]
    [InlineData("ANIC, Chancellery (a; b), file 72", "ANIC | fonds Chancellery (a; b) | file 72")]
    public void Files_have_years_volumes_and_pages(string text, string told) => Assert.Equal(told, Read(text));

    [Theory]
    [InlineData("BArch, B 136, 59748, S. 4, more", "BArch | locator B 136, 59748, S. 4, more")]
    [InlineData("PA AA, MfAA, XV 12, Bl. 4", "PA AA | bestand MfAA | signature XV 12 | pages 4")]
    [InlineData("MfAA documents, Berlin", "")]
    [InlineData("MfA, C 1389/73", "MfA | bestand C 1389 | signature 73")]
    [InlineData("PA AA, MfAA, A 7120 and AB 7121", "PA AA | locator MfAA, A 7120 and AB 7121")]
    [InlineData("BArch, B-136/59748", "BArch | bestand B-136 | signature 59748")]
    [InlineData("BArch, ABCDE 136/59748", "BArch | bestand ABCDE | signature 136/59748")]
    [InlineData("BArch, B 136/59748, 403-410, and more", "BArch | locator B 136/59748, 403-410, and more")]
    [InlineData("BArch, NY 4090 A 437, Bl. 8, more", "BArch | locator NY 4090 A 437, Bl. 8, more")]
    [InlineData("BArch, MfS and HA, 3456", "BArch | locator MfS and HA, 3456")]
    [InlineData("AAN, PZPR I 12", "AAN | group PZPR | folder I 12")]
    [InlineData("AAN, PZPR V 12", "AAN | group PZPR | folder V 12")]
    [InlineData("AAN, PZPR X 12", "AAN | group PZPR | folder X 12")]
    [InlineData("AAN, KC PZPR, folder", "AAN | locator KC PZPR, folder")]
    [InlineData("AMSZ, 10/37/420, k. 3", "AMSZ | group 10 | bundle 37 | folder 420 | pages 3")]
    [InlineData("AMSZ, 10/37/420 and more", "AMSZ | locator 10/37/420 and more")]
    [InlineData("AMSZ, zespół 10", "AMSZ | locator zespół 10")]
    [InlineData("teczka 422, k. 3", "")]
    [InlineData("AMSZ, zespół 10, wiązka 48, teczka 422 and more words", "AMSZ | locator zespół 10, wiązka 48, teczka 422 and more words")]
    [InlineData("NA, KSČ-ÚV, sv. 5, a. j. 3 and more", "NA | fonds KSČ-ÚV | volume 5 | unit 3")]
    [InlineData("SNA, fond ÚV KSS, 12", "SNA | fonds 12 | fond ÚV KSS")]
    public void German_and_Polish_files_end_where_their_form_ends(string text, string told) => Assert.Equal(told, Read(text));

    [Theory]
    [InlineData("The National Archives, ABCDE 371/84053", "The National Archives | locator ABCDE 371/84053")]
    [InlineData("The National Archives, FO 371/ABC", "The National Archives | locator FO 371/ABC")]
    [InlineData("TNA, FO 371/84053-85", "TNA | series FO 371 | piece 84053-85")]
    [InlineData("TNA, FO 371/127331/FC10.12", "TNA | series FO 371 | piece 127331 | item FC10.12")]
    [InlineData("TNA, FO 371/127331/FC10–12", "TNA | series FO 371 | piece 127331 | item FC10–12")]
    [InlineData("YHL/123/456/789/1 etc.", "")]
    [InlineData("FO 371/84053 etc. etc.", "")]
    [InlineData("National Archives, Box 5, “China Trip,”", "National Archives | box 5 | folder China Trip")]
    [InlineData("National Archives, Box 5, \"China Trip\"", "National Archives | box 5 | folder China Trip")]
    [InlineData("NARA, Lot China, Box 5", "NARA | collection Lot China | box 5")]
    [InlineData("NARA, RG State, Box 5", "NARA | collection RG State | box 5")]
    [InlineData("WO5/12", "WO | series WO5 | piece 12")]
    public void British_and_American_files_end_where_their_form_ends(string text, string told) => Assert.Equal(told, Read(text));

    [Theory]
    [InlineData("Archive of the President A-B 12/3", "Archive of the President | locator A-B 12/3")]
    [InlineData("Provincial Archive zespół 10, teczka 422", "Provincial Archive | group 10 | folder 422")]
    [InlineData("Provincial Archive Bl. 10", "Provincial Archive | locator Bl. 10")]
    [InlineData("RGASPI, f. 558, op. 11, d. 97; box 3", "RGASPI | fond 558 | opis 11 | delo 97 // - | box 3")]
    [InlineData("NARA, RG 59, Box 5; Folder 3", "NARA | recordGroup 59 | box 5 // NARA | recordGroup 59 | box 5 | folder 3")]
    [InlineData("RGASPI, f. 558, op. 11, d. 97, AVP RF, f. 0100, op. 49", "RGASPI | fond 558 | opis 11 | delo 97 // AVP RF | fond 0100 | opis 49")]
    [InlineData(
        "RGASPI, f. 558, op. 11, d. 97. also in AVP RF, f. 0100, op. 49",
        "RGASPI | fond 558 | opis 11 | delo 97 // AVP RF | fond 0100 | opis 49")]
    [InlineData(
        "RGASPI, f. 558, op. 11, d. 97. see also AVP RF, f. 0100, op. 49",
        "RGASPI | fond 558 | opis 11 | delo 97 // AVP RF | fond 0100 | opis 49")]
    [InlineData("RGASPI – f. 558, op. 11", "RGASPI | locator f. 558, op. 11")]
    [InlineData("National Archives of Albania; V. 1966, D. 4", "National Archives of Albania | locator V. 1966, D. 4")]
    [InlineData("National Archives of Albania: V. 1966, D. 4", "National Archives of Albania | locator V. 1966, D. 4")]
    [InlineData("RGASPI (Moscow), f. 558, op. 11", "RGASPI (Moscow) | fond 558 | opis 11")]
    [InlineData("National Archives of Albania, Tirana; V. 1966, D. 4", "National Archives of Albania | locator V. 1966, D. 4")]
    [InlineData("National Archives of Albania, Tirana. Box 4", "National Archives of Albania | locator Box 4")]
    [InlineData("XY-Z, f. 558, op. 11", "XY-Z | fond 558 | opis 11")]
    [InlineData("TsGA - UzSSR, f. 1, op. 2", "TsGA - UzSSR | fond 1 | opis 2")]
    [InlineData("TsGA – UzSSR, f. 1, op. 2", "TsGA – UzSSR | fond 1 | opis 2")]
    [InlineData("TsGA–Uz, f. 1, op. 2", "TsGA–Uz | fond 1 | opis 2")]
    public void An_archive_is_parted_from_its_levels(string text, string told) => Assert.Equal(told, Read(text));

    [Fact]
    public void A_code_that_begins_with_Y_is_of_the_Parliamentary_Archives()
    {
        var reference = Assert.Single(ArchiveParser.Default.ReadReferences("YHL/123/456/789/1").References);
        Assert.Equal(("UK Parliamentary Archives", "GB"), (reference.Repository, reference.Country));
    }

    private static string Read(string line) => string.Join(" // ", Referring.Read(line));
}
