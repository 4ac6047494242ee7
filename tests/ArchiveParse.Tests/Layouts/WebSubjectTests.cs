namespace ArchiveParse.Tests.Layouts;

/// <summary>Pages about a person, a body or a place.</summary>
public sealed class WebSubjectTests
{
    private const string Skip = "Skip to content\n";
    private const string Portrait = "Placeholder image for when a portrait image is not available\n";
    private const string Entries = "\nPopular Documents\n\nMay 5, 1956\n\nThe Harvest\n\nThey speak of it.\n";

    [Theory]
    [InlineData("Fedorenko, Nikolai Trofimovich 1912-")]
    [InlineData("Stalin, Joseph, 1879-1953")]
    [InlineData("Chiang, Ching-kuo (Jiang Jingguo)")]
    [InlineData("Satō, Eisaku")]
    [InlineData("Blair, Anthony Charles Lynton (\"Tony\")")]
    [InlineData("Romania. Embassy (Korea : North)")]
    [InlineData("Sample Party. Central Committee (SP CC). Politburo")]
    public void A_persons_page_has_the_name_as_its_title(string name)
    {
        var page = MadePages.Read<ListingPage>($"{Skip}{Portrait}\n{name}\n\n{Portrait}{Entries}");
        Assert.Equal(("web-subject", name, null, null), (page.Layout, page.Title, page.Summary, page.Range));
        Assert.Equal(["1956-05-05 | title The Harvest | summary They speak of it."], Told.Entries(page));
        Assert.Empty(page.Diagnostics);
    }

    [Theory]
    [InlineData(Skip + Portrait + Entries)]
    [InlineData(Skip + Portrait + "\n" + Portrait + Entries)]
    [InlineData(Skip + Entries)]
    public void A_places_page_prints_no_name(string text)
    {
        var page = MadePages.Read<ListingPage>(text);
        Assert.Equal(("web-subject", null), (page.Layout, page.Title));
        Assert.Single(page.Entries);
    }

    [Fact]
    public void What_stands_between_the_name_and_the_records_describes_the_person()
    {
        var page = MadePages.Read<ListingPage>($"{Skip}{Portrait}\nMao, Zedong\n\nHe led the Party.\n\nHe died in 1976.\n{Entries}");
        Assert.Equal(("Mao, Zedong", "He led the Party.\n\nHe died in 1976."), (page.Title, page.Summary));
    }

    [Fact]
    public void What_its_picture_shows_stands_twice_and_is_no_name()
    {
        var page = MadePages.Read<ListingPage>($"{Skip}Portrait of a leader\n\nTalks with Kim\n\nHe spoke often.\n\nPortrait of a leader\n{Entries}");
        Assert.Equal(("Talks with Kim", "He spoke often."), (page.Title, page.Summary));
    }

    [Fact]
    public void There_may_be_no_records_under_the_heading() =>
        Assert.Empty(MadePages.Read<ListingPage>($"{Skip}{Portrait}\nMao, Zedong\n\nPopular Documents\n").Entries);

    [Theory]
    [InlineData("The Archive\n\nPopular Documents of the year\n\nMay 5, 1956\n\nThe Harvest\n")]
    [InlineData("We looked for Popular Documents\n\nMay 5, 1956\n\nThe Harvest\n")]
    [InlineData("1\n\n2\n\n3\n\n4\n\n5\n\n6\n\n7\n\n8\n\n9\n\n10\n\n11\n\n12\n\n13\n\nPopular Documents\n\nMay 5, 1956\n\nThe Harvest\n")]
    public void Other_pages_that_speak_of_popular_documents_are_none(string page) => Assert.Equal("plain", ArchivePage.Parse(page).Layout);
}
