using ArchiveParse.Grammar;
using ArchiveParse.Text;

namespace ArchiveParse.Tests.Grammar;

/// <summary>Archives of several countries go by one name: the place behind it tells which is meant, or that it is none that is known.</summary>
public sealed class SharedNamesTests
{
    [Theory]
    [InlineData("National Archives, RG 59, Box 5", "NARA")]
    [InlineData("National Archives, Washington, DC, RG 59, Box 5", "NARA")]
    [InlineData("National Archives (NARA), College Park, MD, RG 59, Box 5", "NARA")]
    [InlineData("National Archives, Kew, FO 371/84053", "TNA")]
    [InlineData("National Archives (Prague), f. 02/1, sv. 91", "NA")]
    [InlineData("National Archives, Budapest, Hungary, XIX-J-1-j", "MNL OL")]
    [InlineData("National Archives, Dublin, DFA/6/440", "National Archives of Ireland")]
    [InlineData("National Archives, Archive of the CC CPCz, Prague, f. 02/1, sv. 12, a.j. 13", "NA")]
    [InlineData("National Archives, Papers of J. Nowak, Prague, Box 5", "NARA")]
    [InlineData("National Archives, Helsinki, box 5", null)]
    [InlineData("National Archives, Oslo, Norway, box 5", null)]
    [InlineData("National Archives, Helsinki", null)]
    public void The_place_behind_the_name_tells_the_archive(string reference, string? code) =>
        Assert.Equal((true, code), (Repositories.AtStart(new Cursor(reference)).WasSuccessful, Repositories.AtStart(new Cursor(reference)).Value.Known?.Code));

    [Theory]
    [InlineData("RG 59, Box 5, National Archives", "NARA")]
    [InlineData("RG 59, Box 5, National Archives, College Park", "NARA")]
    [InlineData("FO 371/84053, National Archives, Kew, United Kingdom", "TNA")]
    [InlineData("Box 5, National Archives, Stockholm, Sweden", null)]
    public void So_does_one_at_the_end(string reference, string? code) =>
        Assert.Equal(code, Repositories.AtEnd(new Cursor(reference))!.Known?.Code);
}
