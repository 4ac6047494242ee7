using ArchiveParse.Tests.Parsing;

namespace ArchiveParse.Tests.Layouts;

public sealed class LegacyBareDocumentTests
{
    private const string Cited = "\"Talks,\" May 05, 1956, History and Public Policy Program Digital Archive, RGASPI.";

    [Theory]
    [InlineData($"May 05, 1956\n\n\n    They meet.\n    {Cited}\nWe met.\n", "They meet.")]
    [InlineData($"May 05, 1956\n\n\nThey meet.\n{Cited}\nWe met.\n", "They meet.")]
    [InlineData($"May 05, 1956\n\n\n    They meet.\n\n    They part.\n    {Cited}\nWe met.\n", "They meet.\n\nThey part.")]
    [InlineData($"May 05, 1956\n\n\n    {Cited}\nWe met.\n", null)]
    [InlineData($"\n\n    They meet.\n    {Cited}\nWe met.\n", "They meet.")]
    [InlineData(
        $"Search in\n\nDigital Archive International History Declassified\n\nMay 05, 1956\n\n\n    They meet.\n    {Cited}\nWe met.\n",
        "They meet.")]
    [InlineData("May 05, 1956\n\n\n    They meet.\n    May 05, 1956\nTalks\n\nWe met.\n", "They meet.")]
    [InlineData("May 05, 1956\n\n\nThey meet.\nMay 05, 1956\nTalks\n\nWe met.\n", "They meet.")]
    [InlineData("May 05, 1956\n\n\n    May 05, 1956\nTalks\n\nWe met.\n", null)]
    [InlineData("May 05, 1956\n\n\n    Talks in Moscow\n    May 05, 1956\nTalks\n\nWe met.\n", "Talks in Moscow")]
    [InlineData("May 05, 1956\n    They meet.\n    May 05, 1956\nTalks\nWe met.\n", "They meet.")]
    [InlineData("May 05, 1956\n\n    They meet.\n\n    May 05, 1956\n\nTalks\n\nWe met.\n", "They meet.")]
    public void The_citation_or_the_repeated_date_parts_abstract_from_text(string text, string? summary)
    {
        var page = MadePages.Read<DocumentPage>(text);
        Assert.Equal(("legacy-web-bare", "Talks", summary), (page.Layout, page.Title, page.Summary));
        Assert.Equal(["paragraph: We met."], Told.Blocks(page.Body));
        Assert.Null(Coverage.FirstLost(text, page));
    }

    [Fact]
    public void A_long_abstract_that_alone_is_set_in_parts_itself_from_the_text()
    {
        string text = $"May 05, 1956\n\n\n    {Abstract}\nTalks in Oslo\n\nParticipants: Orlov, Nowak\n\nWe met.\n";
        var page = MadePages.Read<DocumentPage>(text);
        Assert.Equal(("legacy-web-bare", null, Abstract, "1956-05-05"), (page.Layout, page.Title, page.Summary, page.Date?.Edtf?.ToString()));
        Assert.Equal(["heading: Talks in Oslo", "participants: Participants: Orlov, Nowak", "paragraph: We met."], Told.Blocks(page.Body));
        Assert.Null(Coverage.FirstLost(text, page));
    }

    private const string Abstract =
        "Orlov and Nowak meet in Oslo to speak of the harvest in the south, of trains that come late in winter, and of how many of them there should be in"
        + " the years to come. Nowak asks for more.";

    [Theory]
    [InlineData("May 05, 1956\n\n\n    They meet.\n    RGASPI. F. 17. Op. 2. D. 30. pp. 4-9.\nEnglish HTML\n\nWe met.\n", "html")]
    [InlineData("May 05, 1956\n\n\n    They meet.\n    RGASPI. F. 17. Op. 2. D. 30. pp. 4-9.\n\nWe met.\n", null)]
    [InlineData("May 05, 1956\n    They meet.\n    RGASPI. F. 17. Op. 2. D. 30. pp. 4-9.\nEnglish HTML\nWe met.\n", "html")]
    public void So_does_the_reference_where_the_rest_of_the_citation_is_lost(string text, string? form)
    {
        var page = MadePages.Read<DocumentPage>(text);
        Assert.Equal(("legacy-web-bare", "They meet.", form), (page.Layout, page.Summary, page.Rendition?.Type));
        Assert.Equal("RGASPI. F. 17. Op. 2. D. 30. pp. 4-9.", page.Source?.Text);
        Assert.Equal(["paragraph: We met."], Told.Blocks(page.Body));
        Assert.Null(Coverage.FirstLost(text, page));
    }

    [Theory]
    [InlineData("May 5, 1956\n\n\nThey meet.\nRGASPI. F. 17. Op. 2. D. 30. pp. 4-9.\n\nWe met.\n")]
    [InlineData("May 5, 1956\n\n\n    They meet.\n    They part.\n\nWe met.\n")]
    [InlineData("May 5, 1956\n\n\nDear Ivan,\n\nWe met.\n")]
    [InlineData($"May 5, 1956\n\n\n    {Abstract}\n    We met.\n")]
    [InlineData($"May 5, 1956\n\n\n    {Abstract}\n\nWe met.\n")]
    [InlineData($"May 5, 1956\n\n    {Abstract}\nTalks\n\nWe met.\n")]
    [InlineData($"May 5, 1956\n\n\n{Abstract}\nTalks\n\nWe met.\n")]
    [InlineData("May 5, 1956\n\n\n    We met in Oslo.\nTalks\n\nWe met.\n")]
    [InlineData("May 5, 1956\n\n\nTalks in Moscow\nMay 5, 1956\nSecret\n\nWe met.\n")]
    [InlineData("May 5, 1956\n\n\nMay 5, 1956\nTalks\n\nWe parted.\n")]
    [InlineData("May 5, 1956\n\n\nWe met.\n\nMay 5, 1956\n\nWe parted.\n")]
    [InlineData("May 5, 1956\n\nWe met.\nMay 5, 1956\nTalks\n\nWe parted.\n")]
    [InlineData("May 5, 1956\n\n\nWe met.\nMay 6, 1956\nTalks\n\nWe parted.\n")]
    [InlineData("May 5, 1956\n\n\nWe met.\nMay 5, 1956\nWe talked.\nWe parted.\n")]
    [InlineData("May 5, 1956\n    We met.\nMay 5, 1956\nTalks\nWe parted.\n")]
    [InlineData("May 5, 1956\n    We met.\n    May 6, 1956\nTalks\nWe parted.\n")]
    [InlineData("May 5, 1956\n\n\nWe met in the Digital Archive, and \"Talks,\" May 5, 1956, lay there.\n\nWe parted.\n")]
    [InlineData("May 5, 1956\n\n\nWe read \"Talks,\" May 5, 1956, Wilson Center Digital Archive, RGASPI.\n\nWe parted.\n")]
    [InlineData("May 5, 1956\n\n\n\"Talks,\" he said, are over.\n\nWe parted.\n")]
    [InlineData($"What we read\n\n{Cited}\n\nWe parted.\n")]
    public void A_letter_that_begins_with_a_date_stays_plain(string text) => Assert.Equal("plain", ArchivePage.Parse(text).Layout);

    [Fact]
    public void A_citation_far_down_in_a_letter_is_no_sign()
    {
        string letter = string.Concat(Enumerable.Repeat("We met.\n\n", 20));
        Assert.Equal("plain", ArchivePage.Parse($"May 5, 1956\n\n\n{letter}{Cited}\n\nWe parted.\n").Layout);
    }
}
