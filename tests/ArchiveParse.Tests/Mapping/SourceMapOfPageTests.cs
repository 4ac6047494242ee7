namespace ArchiveParse.Tests.Mapping;

/// <summary>The source map of a small page, leaf by leaf.</summary>
public sealed class SourceMapOfPageTests
{
    private const string Text =
        "Skip to content\n\nMay 5, 1956\n\nTalks\n\nMao: Yes [North] Korea.\n\nLiu: We agree.\n\nMao: Good\n\nA summary.\n\nDocument Information\n\nSource\n\nAVPRF, f. 1. Translated by A. Orlov.\n";

    private static readonly ArchivePage Page = ArchivePage.Parse(Text);

    [Fact]
    public void Each_leaf_names_what_holds_it() => Assert.Equal(
        """
        Furniture ‹Skip to content›
        WhiteSpace ‹⏎⏎›
        Value ‹May 5, 1956› /date
        WhiteSpace ‹⏎⏎›
        Value ‹Talks› /title
        WhiteSpace ‹⏎⏎›
        """,
        Told(Page.SourceMap.Take(6)));

    [Fact]
    public void A_value_within_another_parts_its_leaves()
    {
        var speech = Page.SourceMap.Where(static leaf => leaf.Values.Contains("/body/0"));

        Assert.Equal(
            """
            Value ‹Mao› /body/0 /body/0/speaker
            Value ‹: Yes › /body/0
            Value ‹[North]› /body/0 /body/0/marks/0
            Value ‹ Korea.› /body/0
            """,
            Told(speech));
    }

    [Fact]
    public void A_value_is_found_by_its_pointer() =>
        Assert.Equal("Value ‹A. Orlov› /source /source/contributors/0", Told(Page.SourceMap.Of("/source/contributors/0")));

    [Theory]
    [InlineData("Skip", SourceLeafKind.Furniture)]
    [InlineData("Talks", SourceLeafKind.Value)]
    [InlineData("Document Information", SourceLeafKind.Label)]
    [InlineData("\n\nTalks", SourceLeafKind.WhiteSpace)]
    public void A_place_leads_to_its_leaf(string words, SourceLeafKind kind) =>
        Assert.Equal(kind, Page.SourceMap.At(Text.IndexOf(words, StringComparison.Ordinal)).Kind);

    [Theory]
    [InlineData(-1)]
    [InlineData(1_000)]
    public void A_place_off_the_page_has_none(int offset) => Assert.Throws<ArgumentOutOfRangeException>(() => Page.SourceMap.At(offset));

    [Fact]
    public void A_page_without_text_has_no_leaves()
    {
        Assert.Empty(ArchivePage.Parse("").SourceMap);
        Assert.Equal(1, ArchivePage.Parse("").Coverage.Share);
    }

    [Fact]
    public void Coverage_is_the_share_that_is_not_unparsed()
    {
        UnrecognizedPage page = new()
        {
            Layout = "plain",
            Span = new(0, 30),
            Leaves = [new() { Leaf = "furniture", Span = new(0, 2) }],
            Body = [new ParagraphBlock { Text = "", Span = new(4, 4) }, new UnparsedBlock { Text = "", Expected = "a label", Span = new(20, 2) }],
        };

        Assert.Equal(new PageCoverage(Values: 4, Layout: 2, Unparsed: 2), page.Coverage);
        Assert.Equal(0.75, page.Coverage.Share);
    }

    private static string Told(IEnumerable<SourceLeaf> leaves) => string.Join('\n', leaves.Select(static leaf =>
        $"{leaf.Kind} ‹{leaf.Span.In(Text).ToString().Replace('\n', '⏎')}› {string.Join(' ', leaf.Values)}".TrimEnd()));
}
