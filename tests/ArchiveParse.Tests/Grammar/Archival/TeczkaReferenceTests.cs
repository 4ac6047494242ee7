namespace ArchiveParse.Tests.Grammar.Archival;

/// <summary>References of Polish archives.</summary>
public sealed class TeczkaReferenceTests
{
    [Theory]
    [InlineData(
        "Szyfrogramy from Waszyngton 1962, 6/77 w-86 t- 1312, Polish Foreign Ministry Archive (AMSZ), Warsaw",
        "Polish Foreign Ministry Archive (AMSZ) | title Szyfrogramy from Waszyngton 1962 | group 6/77 | bundle 86 | folder 1312")]
    [InlineData(
        "Polish Foreign Ministry Archive, DV Z12 T404 W17",
        "Polish Foreign Ministry Archive | title DV | group 12 | bundle 17 | folder 404")]
    [InlineData("AAN, KC PZPR, XI A/13", "AAN | group KC PZPR | folder XI A/13")]
    [InlineData("AMSZ, zespół 10, wiązka 48, teczka 422", "AMSZ | group 10 | bundle 48 | folder 422")]
    [InlineData("AAN, PZPR, 237/V-456, k. 12-15", "AAN | group PZPR | folder 237/V-456 | pages 12-15")]
    public void Group_bundle_and_folder_stand_in_any_order(string line, params string[] references)
    {
        Assert.Equal(references, Referring.Read(line));
        Assert.Equal("teczka", Referring.Systems(line)[0]);
    }
}
