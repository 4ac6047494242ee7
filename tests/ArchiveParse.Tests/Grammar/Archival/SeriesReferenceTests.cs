namespace ArchiveParse.Tests.Grammar.Archival;

/// <summary>References of the National Archives of the United Kingdom.</summary>
public sealed class SeriesReferenceTests
{
    [Theory]
    [InlineData("FO 371/84053", "FO | series FO 371 | piece 84053")]
    [InlineData("FO371/1", "FO | series FO371 | piece 1")]
    [InlineData("FCO28-2698", "FCO | series FCO28 | piece 2698")]
    [InlineData("YHL/123/456/789/1", "YHL | series YHL/123 | piece 456 | item 789/1")]
    [InlineData("PREM 8/1405", "PREM | series PREM 8 | piece 1405")]
    [InlineData("CAB 128/17", "CAB | series CAB 128 | piece 17")]
    [InlineData("WO 281/1206", "WO | series WO 281 | piece 1206")]
    [InlineData("DEFE 4/33", "DEFE | series DEFE 4 | piece 33")]
    [InlineData("FCO7/2611", "FCO | series FCO7 | piece 2611")]
    [InlineData("FCO 28/2698", "FCO | series FCO 28 | piece 2698")]
    [InlineData("TNA, FO 371/127331/FC1234", "TNA | series FO 371 | piece 127331 | item FC1234")]
    [InlineData(
        "The National Archives, Kew, FO 371/84053 and FO 371/84054",
        "The National Archives | series FO 371 | piece 84053",
        "The National Archives | series FO 371 | piece 84054")]
    public void Department_series_and_piece_may_stand_without_the_archive(string line, params string[] references)
    {
        Assert.Equal(references, Referring.Read(line));
        Assert.Equal("series", Referring.Systems(line)[0]);
    }
}
