using ArchiveParse.Tests.Parsing;

namespace ArchiveParse.Tests.Layouts;

public sealed class LegacyListingTests
{
    private const string Head = "Search in\n\nDigital Archive International History Declassified\n\n\n";
    private const string Filters =
        "Search in\nADD SEARCH FILTER CANCEL SEARCH FILTER\n\nDigital Archive International History Declassified\n\nSEARCH RESULTS\n\n";

    [Theory]
    [InlineData(Head + LegacyPages.Bullets)]
    [InlineData(Filters + LegacyPages.Bullets)]
    [InlineData(LegacyPages.Bullets)]
    [InlineData("SEARCH RESULTS\n" + LegacyPages.Dashes)]
    [InlineData(LegacyPages.Dashes)]
    public void It_comes_in_several_forms(string text)
    {
        var page = MadePages.Read<ListingPage>(text);
        Assert.Equal(("legacy-web-listing", null, null), (page.Layout, page.Title, page.Summary));
        Assert.Equal(["1949-03-05 | title The Harvest | summary They speak of it.", "1950-04 | title The Drought"], Told.Entries(page));
        Assert.Null(Coverage.FirstLost(text, page));
    }

    [Theory]
    [InlineData(Head + "No image found.\n\nThe Harvests\n\n Records of good years.\n\n" + LegacyPages.Bullets, "Records of good years.")]
    [InlineData(Head + "No image found.\n\nThe Harvests\n\n" + LegacyPages.Bullets, null)]
    [InlineData(
        Head + "The Harvests\n\n Records of good years.\n\n And of bad ones.\n\n" + LegacyPages.Bullets,
        "Records of good years.\n\nAnd of bad ones.")]
    [InlineData("\nThe Harvests\nRecords of good years.\n" + LegacyPages.Dashes, "Records of good years.")]
    [InlineData("\nThe Harvests\n" + LegacyPages.Dashes, null)]
    public void A_collection_has_a_title_and_perhaps_a_description(string text, string? summary)
    {
        var page = MadePages.Read<ListingPage>(text);
        Assert.Equal(("legacy-web-listing", "The Harvests", summary), (page.Layout, page.Title, page.Summary));
        Assert.Equal(2, page.Entries.Count);
        Assert.Null(Coverage.FirstLost(text, page));
    }

    [Theory]
    [InlineData(
        "  • March 05, 1949\n\n    The Harvest\n\n    It was good.\n\n    A machine wrote this.\n",
        "1949-03-05 | title The Harvest | summary It was good.¶A machine wrote this.")]
    [InlineData("  * March 05,  1949\n\n    The Harvest\n\n  *\n\n    A Drought\n", "1949-03-05 | title The Harvest", "title A Drought")]
    [InlineData("  • March 05, 1949\n\n    The Harvest\n\n  •\n\n    A Drought\n", "1949-03-05 | title The Harvest", "title A Drought")]
    [InlineData(
        "  • March 05, 1949\n\n    The Harvest\n\n  • February 14 - 16, 1950\n\n    The Drought\n",
        "1949-03-05 | title The Harvest",
        "1950-02-14/1950-02-16 | title The Drought")]
    [InlineData(
        "  • 1949\n\n    The Harvest\n\n  • March 05, 1949\n\n    The Drought\n",
        "1949 | title The Harvest",
        "1949-03-05 | title The Drought")]
    [InlineData(
        "  • Date unknown\n\n    The Harvest\n\n  • March 05, 1949\n\n    The Drought\n",
        "Date unknown | title The Harvest",
        "1949-03-05 | title The Drought")]
    [InlineData(
        "  • March 05, 1949\n\n    The Harvest\n\n    • a list\n\n    • of two\n",
        "1949-03-05 | title The Harvest | summary • a list¶• of two")]
    [InlineData(
        "-\nMarch 05, 1949\nThe Harvest\n-\nThe Drought\nIt was bad.\n",
        "1949-03-05 | title The Harvest",
        "title The Drought | summary It was bad.")]
    [InlineData("-\nMarch 05, 1949\n4 March 1949, Talks, 10 a.m. - 3 p.m.\n", "1949-03-05 | title 4 March 1949, Talks, 10 a.m. - 3 p.m.")]
    [InlineData(
        "-\nMarch 05, 1949\nThe Harvest\nThe Harvest\n-\nMarch 05, 1949\nThe Harvest\n",
        "1949-03-05 | title The Harvest | summary The Harvest",
        "1949-03-05 | title The Harvest")]
    [InlineData("SEARCH RESULTS\n-\nMarch 5, 1949\nThe Harvest\n", "1949-03-05 | title The Harvest")]
    public void An_entry_has_a_title_and_perhaps_a_date_and_a_summary(string entries, params string[] told) =>
        Assert.Equal(told, Told.Entries(MadePages.Read<ListingPage>(entries)));

    [Fact]
    public void A_capture_of_the_searchs_filters_has_lost_its_titles()
    {
        const string Filtered = "1893-1976\nEastern Europe\n(372) documents\nChina\n(14) documents\n";
        const string Text = Filtered
            + "-\nMarch 05, 1949\nThey speak of it.\nA machine wrote this.\n-\nApril, 1950\nThe Drought\nIt was bad.\n";
        var page = MadePages.Read<ListingPage>(Text);
        Assert.Null(page.Title);
        Assert.Equal(["1949-03-05 | summary They speak of it.¶A machine wrote this.", "1950-04 | title The Drought | summary It was bad."], Told.Entries(page));
        Assert.Null(Coverage.FirstLost(Text, page));
    }

    [Theory]
    [InlineData("Chronology\n\n• March 5, 1949\n\nThey met.\n\n• April 6, 1950\n\nThey parted.\n")]
    [InlineData("Chronology\n\n• March 05, 1949\n\nThey met.\n\n• April 06, 1950\n\nThey parted.\n")]
    [InlineData("Chronology\n\n- March 05, 1949\n- April 06, 1950\n\nThey parted.\n")]
    [InlineData("Chronology\n\n- March 05, 1949: they met\n- April 06, 1950: they parted\n")]
    [InlineData("* March 05, 1949\n* April 06, 1950\n")]
    [InlineData("We must:\n\n  • sow in March\n\n    as ever\n\n  • reap in August\n")]
    [InlineData("-\nMarch 5, 1949\nThey met.\n-\nApril 6, 1950\nThey parted.\n")]
    [InlineData("-\nMarch 05, 1949\nThey met.\n\nWe know no more of it.\n")]
    [InlineData("  • 1949\n\n    They met.\n\n  • 1950\n\n    They parted.\n")]
    [InlineData("-\nMarch 05, 1949\n")]
    [InlineData("Search in\n\nDigital Archive International History Declassified\n\nNo image found.\n\nThe Harvests\n")]
    public void Bullets_and_dates_of_other_texts_are_no_entries(string text) => Assert.Equal("plain", ArchivePage.Parse(text).Layout);

    private const string Undated =
        "  • Talks of the Harvest\n\n    What was said of corn. (Photo: a field)\n\n  • Years of Drought\n\n     Letters, and\n\n    minutes.\n";

    [Fact]
    public void Collections_are_listed_without_dates()
    {
        var page = MadePages.Read<ListingPage>(Head + Undated);
        Assert.Equal("legacy-web-listing", page.Layout);
        Assert.Equal(
            ["title Talks of the Harvest | summary What was said of corn. (Photo: a field)", "title Years of Drought | summary Letters, and¶minutes."],
            Told.Entries(page));
        Assert.Null(Coverage.FirstLost(Head + Undated, page));
    }

    [Theory]
    [InlineData(Undated)]
    [InlineData(Head + "  • Talks of the Harvest\n\n    What was said of corn.\n")]
    [InlineData(Head + "  • Talks of the Harvest\n\nWhat was said of corn.\n\n  • Years of Drought\n\nLetters.\n")]
    [InlineData(Head + "The talks\n\n" + Undated)]
    public void A_list_of_points_is_none_of_collections(string text) => Assert.Equal("plain", ArchivePage.Parse(text).Layout);
}
