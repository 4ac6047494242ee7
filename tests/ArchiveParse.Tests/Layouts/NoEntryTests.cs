using ArchiveParse.Grammar.Layouts;
using ArchiveParse.Text;

namespace ArchiveParse.Tests.Layouts;

/// <summary>What must not be read as an entry of a list, nor begin one.</summary>
public sealed class NoEntryTests
{
    [Theory]
    [InlineData("")]
    [InlineData("\n \n\u00A0\n")]
    [InlineData("May 5, 1956")]
    [InlineData("May 5, 1956\n\n\n")]
    [InlineData("September 1991\n\nPagination")]
    [InlineData("1956")]
    [InlineData("Date unknown")]
    [InlineData("Pagination")]
    [InlineData("Current page 1")]
    [InlineData("Page 2")]
    [InlineData("Next page ››")]
    [InlineData("Last page Last »")]
    public void These_are_no_entries(string lines) => Assert.False(WebEntries.Entry(new Cursor(lines)).WasSuccessful);

    [Theory]
    [InlineData("On 5 May 1956 they met in Moscow.")]
    [InlineData("May 5, 1956 was a Saturday.")]
    [InlineData("1956 was a good year.")]
    [InlineData("16 May 1989, morning session: the two sides greet each other.")]
    [InlineData("[Talks between Mao Zedong and Anastas Mikoyan]")]
    [InlineData("They spoke from 18:00 - 21:10")]
    [InlineData("1 - 10 of 14")]
    [InlineData("Documents of the embassy")]
    [InlineData("The date is unknown.")]
    [InlineData("The Harvest")]
    public void These_go_on_with_the_summary_that_they_stand_in(string paragraph)
    {
        var page = MadePages.Read<ListingPage>($"1 - 2 of 2\n\nMay 5, 1956\n\nThe Harvest\n\n{paragraph}\n\nJune 1956\n\nThe Drought\n");
        Assert.Equal([$"1956-05-05 | title The Harvest | summary {paragraph}", "1956-06 | title The Drought"], Told.Entries(page));
    }
}
