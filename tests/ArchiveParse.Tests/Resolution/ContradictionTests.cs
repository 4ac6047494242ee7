using ArchiveParse.Resolution;

namespace ArchiveParse.Tests.Resolution;

public sealed class ContradictionTests
{
    [Theory]
    [InlineData("September 18, 1956", "Letter, 19 September 1956", "", "", "the title’s date “19 September 1956” (1956-09-19, 45..62)")]
    [InlineData("September 18, 1956", "Letter", "Moscow, 20 September 1956", "", "the dateline “20 September 1956” (1956-09-20, 53..70)")]
    [InlineData("September 18, 1956", "Letter", "Date: 3 May 1957", "", "the log’s date “3 May 1957” (1957-05-03, 51..61)")]
    [InlineData("September 18, 1956", "Letter", "Moscow, 20 September 1956\n\nSECRET", "", "the dateline “20 September 1956” (1956-09-20,")]
    [InlineData("September 18, 1956", "Letter", "Moscow, 20 September 1956\n\n21 September 1956", "", "the dateline “20 September 1956” (")]
    [InlineData("September 18, 1956", "Letter", "Sent: 3 May 1957\nReceived: 3 May 1957", "", "the log’s date “3 May 1957” (1957-05-03, 51..61)")]
    [InlineData("September 18, 1956", "Letter", "Received: 17 September 1956", "", "the log’s date “17 September 1956” (1956-09-17, 55..72)")]
    [InlineData("September 18, 1956", "Letter", "Received: 3 November 1956", "", "the log’s date “3 November 1956” (1956-11-03, 55..70)")]
    [InlineData("September 18, 1956", "Letter", "Sent: 19 September 1956\nReceived: 20 September 1956", "", "the log’s date “19 September 1956” (1956-09-19/1956-09-20,")]
    [InlineData("September 18, 1956", "Letter", "Dispatched: 19 September 1956", "", "the log’s date “19 September 1956” (1956-09-19, ")]
    [InlineData("September 18, 1956", "Letter", "", "AVPRF f. 0100, op. 49, 1961, p. 410, d. 9.", "the year of the file “1961” (1961, ")]
    public void A_date_that_disagrees_with_the_pages_is_named_with_it(string date, string title, string line, string source, string claim)
    {
        string message = Assert.Single(Told(date, title, line, source));
        Assert.Contains($": {claim}", message, StringComparison.Ordinal);
        Assert.EndsWith("disagrees with the page’s date “September 18, 1956” (1956-09-18, 17..35).", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Letter (19 September 1956)")]
    [InlineData("Letter, dated 19 September 1956")]
    [InlineData("Letter dated 19 September 1956.")]
    [InlineData("Letter, 19 September 1956”")]
    [InlineData("Letter, October 1956")]
    [InlineData("Letter, 19 September 1956, morning")]
    [InlineData("Talks, 19 September 1956, 8 o'clock in the evening")]
    public void The_date_at_the_end_of_a_title_is_of_its_paper(string title) =>
        Assert.Contains("the title’s date", Assert.Single(Told("September 18, 1956", title, "", "")), StringComparison.Ordinal);

    [Theory]
    [InlineData("Letter, 1957")]
    [InlineData("Letter of the 19 September 1957 Movement")]
    [InlineData("Letter 19 September 1957")]
    [InlineData("Letter, 19 September 1957, to the Minister")]
    public void Other_dates_of_a_title_are_what_it_speaks_of(string title) => Assert.Empty(Told("September 18, 1956", title, "", ""));

    [Theory]
    [InlineData("September 18, 1956", "Letter, 18 September 1956", "Moscow, 18 September 1956", "AVPRF f. 0100, op. 49, 1956, d. 9.")]
    [InlineData("September 1956", "Letter, 18 September 1956", "", "")]
    [InlineData("1956", "Letter", "Moscow, 18 September 1956", "")]
    [InlineData("September 18, 1956", "On the Events of 23 October 1955 in Budapest", "", "")]
    [InlineData("September 18, 1956", "The Plan for 1957", "", "")]
    [InlineData("September 18, 1956", "Letter (September 1956)", "", "AVPRF f. 0100, op. 49, 1955-57, d. 9.")]
    [InlineData("September 18, 1956", "Letter", "Date: 17 September 1956\nReceived: 19 September 1956", "")]
    [InlineData("September 18, 1956", "Letter", "Received: 19 September 1956\nDate: 17 September 1956", "")]
    [InlineData("September 18, 1956", "Letter", "Received 19 September 1956", "")]
    [InlineData("September 18, 1956", "Letter", "Received: 21 September 1956\nDeciphered: 22 September 1956", "")]
    [InlineData("Date unknown", "Letter, 18 September 1956", "", "")]
    [InlineData("September 18, 1956", "Letter", "Received in Oslo on 19 September 1956 at 01:38\nTyped by Orlova on 20 September 1956", "")]
    public void Dates_of_which_one_contains_the_other_agree(string date, string title, string line, string source) =>
        Assert.Empty(Told(date, title, line, source));

    /// <summary>It may be written down long after what it tells of.</summary>
    [Theory]
    [InlineData("P. Yudin\n\nMoscow, 3 May 1957")]
    [InlineData("Moscow, 3 May 1957\n\nP. Yudin\nAmbassador")]
    public void The_date_at_the_foot_is_the_day_of_writing(string foot)
    {
        string text = $"Diary\n\nWe met, and he was in good spirits.\n\n{foot}\n\nThey meet.";
        var page = ArchivePage.Parse($"Skip to content\n\nSeptember 18, 1956\n\n{text}\n\nDocument Information\n\nRecord ID\n\n12\n");
        Assert.Single(page.Body.OfType<DatelineBlock>());
        Assert.Empty(page.Diagnostics);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("1956-09-18", "")]
    [InlineData("1956-09-18 1956 1956-09", "")]
    [InlineData("1956-09-18 1957 1956 1958", "1957 1958")]
    [InlineData("1956-09-18/1956-09-20 1956-09-19 1956-09-21", "1956-09-21")]
    [InlineData("1956/.. 1957 1955", "1955")]
    public void Claims_are_held_against_the_first(string claims, string disagreeing)
    {
        List<DateClaim> all = [.. claims.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(static each => new DateClaim("a place", each, Edtf.Parse(each), default))];
        Assert.Equal(disagreeing, string.Join(' ', Contradictions.Among(all).Select(static each => each.Text)));
    }

    [Fact]
    public void Files_of_three_systems_have_years()
    {
        DocumentSource source = new()
        {
            Text = "",
            References =
            [
                new FondReference { Text = "", Fond = "1", Year = "1961", Span = default },
                new FileReference { Text = "", Year = "1962", Span = default },
                new DobozReference { Text = "", Year = "1923-24", Span = default },
            ],
            Span = default,
        };
        DocumentPage page = new() { Layout = "web", Source = source, Span = default };
        Assert.Equal(["1961: 1961", "1962: 1962", "1923-24: 1923/1924"], DateClaims.Of(page, "").Select(static each => $"{each.Text}: {each.Edtf}"));
    }

    private static IEnumerable<string> Told(string date, string title, string line, string source) =>
        ArchivePage.Parse($"Skip to content\n\n{date}\n\n{title}\n\n{line}\n\nWe met the ambassador.\n\nThe ambassador is met.\n\nDocument Information\n\nSource\n\n{source}\n")
            .Diagnostics.Where(static each => each.Code == "AP1201").Select(static each => each.Message);
}
