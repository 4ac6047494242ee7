using ArchiveParse.Text;

namespace ArchiveParse.Tests.Growth;

/// <summary>What the parse of a page takes, counted exactly: a change that makes more of anything is seen here before it is felt.</summary>
public sealed class WorkTests
{
    private static readonly IReadOnlyList<GrowingPage> All = GrowingPages.All(Repository.SamplePage(Repository.SamplePages[1]));

    [Theory]
    [InlineData("print", 873, 178)]
    [InlineData("print, cut to 70", 990, 212)]
    [InlineData("web", 2454, 662)]
    [InlineData("web-listing", 5455, 445)]
    [InlineData("frus", 8388, 1511)]
    [InlineData("legacy-web-listing", 6716, 1059)]
    [InlineData("plain", 1836, 578)]
    public void The_rules_make_so_many_results_and_cursors(string name, int results, int cursors)
    {
        string text = Named(name);
        Assert.Equal((results, cursors), Tally.Of(() => ArchivePage.Parse(text)));
    }

    /// <summary>Bytes for each character, at most; of page 001 the text alone, were it copied, would take two.</summary>
    [Theory]
    [InlineData("print", 3.25)]
    [InlineData("print, cut to 70", 9.6)]
    [InlineData("web", 12.6)]
    [InlineData("web-listing", 5.3)]
    [InlineData("legacy-web-listing", 6.5)]
    [InlineData("plain", 12.2)]
    public void A_parse_allocates_so_much_at_most(string name, double bytesForEachCharacter)
    {
        string text = Named(name);
        Assert.InRange((double)Allocation.Of(() => ArchivePage.Parse(text)) / text.Length, 0, bytesForEachCharacter);
    }

    private static string Named(string name) => All.First(page => page.Name == name).OfLength(55_000);
}
