namespace ArchiveParse.Tests.Resolution;

public sealed class ContradictionTests
{
    [Theory]
    [InlineData("September 18, 1956", "Letter, 19 September 1956", "", "", "the title’s date “19 September 1956” (1956-09-19, 45..62)")]
    [InlineData("September 18, 1956", "Letter", "Moscow, 20 September 1956", "", "the dateline “20 September 1956” (1956-09-20, 53..70)")]
    [InlineData("September 18, 1956", "Letter", "Date: 3 May 1957", "", "the log’s date “3 May 1957” (1957-05-03, 51..61)")]
    [InlineData("September 18, 1956", "Letter", "", "AVPRF f. 0100, op. 49, 1961, p. 410, d. 9.", "the year of the file “1961” (1961, ")]
    public void A_date_that_disagrees_with_the_pages_is_named_with_it(string date, string title, string line, string source, string claim)
    {
        string message = Assert.Single(Told(date, title, line, source));
        Assert.Contains($": {claim}", message, StringComparison.Ordinal);
        Assert.EndsWith("disagrees with the page’s date “September 18, 1956” (1956-09-18, 17..35).", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("September 18, 1956", "Letter, 18 September 1956", "Moscow, 18 September 1956", "AVPRF f. 0100, op. 49, 1956, d. 9.")]
    [InlineData("September 1956", "Letter, 18 September 1956", "", "")]
    [InlineData("1956", "Letter", "Moscow, 18 September 1956", "")]
    [InlineData("September 18, 1956", "On the Events of 23 October 1955 in Budapest", "", "")]
    [InlineData("September 18, 1956", "The Plan for 1957", "", "")]
    [InlineData("September 18, 1956", "Letter (September 1956)", "", "AVPRF f. 0100, op. 49, 1955-57, d. 9.")]
    [InlineData("September 18, 1956", "Letter", "Date: 17 September 1956\nReceived: 19 September 1956", "")]
    [InlineData("Date unknown", "Letter, 18 September 1956", "", "")]
    public void Dates_of_which_one_contains_the_other_agree(string date, string title, string line, string source) =>
        Assert.Empty(Told(date, title, line, source));

    private static IEnumerable<string> Told(string date, string title, string line, string source) =>
        ArchivePage.Parse($"Skip to content\n\n{date}\n\n{title}\n\n{line}\n\nWe met the ambassador.\n\nThe ambassador is met.\n\nDocument Information\n\nSource\n\n{source}\n")
            .Diagnostics.Where(static each => each.Code == "AP1201").Select(static each => each.Message);
}
