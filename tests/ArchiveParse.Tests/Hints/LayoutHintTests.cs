using ArchiveParse.Tests.Layouts;
using ArchiveParse.Tests.Parsing;

namespace ArchiveParse.Tests.Hints;

/// <summary>A layout that the caller asks for.</summary>
public sealed class LayoutHintTests
{
    [Theory]
    [InlineData("web", "web")]
    [InlineData("print", "web")]
    [InlineData("web-short", "web-short")]
    [InlineData("plain", "plain")]
    public void A_layout_that_is_preferred_is_asked_first_and_must_find_its_sign(string name, string layout) =>
        Assert.Equal(layout, ArchivePage.Parse(MadePages.Labelled, new ParseOptions { Layout = new(name) }).Layout);

    [Theory]
    [InlineData("web", "web")]
    [InlineData("plain", "plain")]
    public void A_layout_that_is_forced_reads_the_page_alone(string name, string layout)
    {
        var page = ArchivePage.Parse(MadePages.Labelled, new ParseOptions { Layout = new(name, IsForced: true) });
        Assert.Equal(layout, page.Layout);
        Assert.DoesNotContain(page.Diagnostics, static each => each.Code == "AP3003");
        Laws.Hold(MadePages.Labelled, page);
    }

    [Fact]
    public void Where_a_forced_layout_misses_the_page_is_plain_and_that_is_told()
    {
        var page = ArchivePage.Parse("We met.", new ParseOptions { Layout = new("web-listing", IsForced: true) });
        Assert.Equal("plain", page.Layout);
        Assert.Equal(
            ["AP1002 Info", "AP3003 Error: The layout “web-listing” was asked for and does not read this page; it is read as plain paragraphs."],
            page.Diagnostics.Select(static each => each.Code == "AP1002" ? "AP1002 Info" : $"{each.Code} {each.Severity}: {each.Message}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void There_must_be_such_a_layout()
    {
        var thrown = Assert.Throws<ArgumentException>("hint", static () => ArchivePage.Parse("We met.", new ParseOptions { Layout = new("webb") }));
        Assert.StartsWith("There is no layout “webb”; the grammar has frus, web-listing, ", thrown.Message, StringComparison.Ordinal);
    }
}
