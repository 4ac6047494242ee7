using ArchiveParse.Tests.Parsing;

namespace ArchiveParse.Tests.Layouts;

public sealed class LegacyPrintTests
{
    [Theory]
    [InlineData("Digital Archive digitalarchive.wilsoncenter.org\nInternational History Declassified")]
    [InlineData("Digital Archive digitalarchive.wilsoncenter.org International History Declassified")]
    [InlineData("Digital Archive\nInternational History Declassified\n\ndigitalarchive.wilsoncenter.org")]
    public void The_masthead_stands_on_one_line_or_several(string masthead)
    {
        string text = LegacyPages.Print.ReplaceLineEndings("\n").Replace(
            "Digital Archive digitalarchive.wilsoncenter.org\nInternational History Declassified", masthead, StringComparison.Ordinal);
        var page = MadePages.Read<DocumentPage>(text);
        Assert.Equal(("legacy-print", "Diary of Ambassador P.F. Yudin"), (page.Layout, page.Title));
        Assert.Equal(["Russian"], page.Languages);
        Assert.Null(Coverage.FirstLost(text, page));
    }

    private const string Run =
        "Digital Archive digitalarchive.wilsoncenter.org International History Declassified May 05, 1956 Talks in Oslo Citation: “Talks in Oslo,” May 05, 1956,"
        + " History and Public Policy Program Digital Archive, RGASPI, F. 3, Op. 12, D. 7. http://digital.example/document/1 ";

    [Theory]
    [InlineData("", "Summary: They meet. Original Language: Polish Contents: English Translation We met. Nowak: Contents: good.", "They meet.", "english", "We met. Nowak: Contents: good.")]
    [InlineData("", "Summary: Original Language: Polish Contents: English Translation We met.", null, "english", "We met.")]
    [InlineData("", "Summary: They meet. Contents: We met.\n\nWe parted.", "They meet.", null, "We met.¶We parted.")]
    [InlineData("Talks in Oslo\n\nTotal Page:16\n\nMay 05, 1956 Talks in Oslo ", "Summary: They meet. Contents: English Translation We met.", "They meet.", "english", "We met.")]
    public void All_may_stand_on_one_line(string above, string below, string? summary, string? language, string text)
    {
        var page = MadePages.Read<DocumentPage>(above + Run + below);
        Assert.Equal(("legacy-print", "Talks in Oslo", "1956-05-05", summary), (page.Layout, page.Title, page.Date?.Edtf?.ToString(), page.Summary));
        Assert.Equal("RGASPI, F. 3, Op. 12, D. 7.", page.Source?.Text);
        Assert.Equal(language, page.Rendition?.Language?.ToLowerInvariant());
        Assert.Equal(text, string.Join('¶', page.Body.Select(static block => block.Text)));
        Assert.Null(Coverage.FirstLost(above + Run + below, page));
    }

    [Theory]
    [InlineData("We read in International History Declassified May 05, 1956 of the harvest.")]
    [InlineData("International History Declassified is a series. Citation: none. Contents: none.")]
    [InlineData(Run + "\n\nWe met.")]
    public void The_masthead_in_a_text_is_no_sign(string text) => Assert.Equal("plain", ArchivePage.Parse(text).Layout);

    [Fact]
    public void Date_and_title_may_stand_on_one_line()
    {
        var page = MadePages.Read<DocumentPage>(
            "International History Declassified\n\nSeptember 02, 1953 Note from the Embassy\n\nSummary:\n\nOn talks.\n\nOriginal Language:\n\nPolish\n\nContents:\n\nWe met.\n");
        Assert.Equal(("1953-09-02", "Note from the Embassy"), (page.Date?.Edtf?.ToString(), page.Title));
    }

    [Theory]
    [InlineData("Russian\n", "\n", "Original Language")]
    [InlineData("English Translation\nScan of Original Document\n", "\n", "Contents")]
    [InlineData("Contents:\nEnglish Translation\nScan of Original Document\n", "", null)]
    public void A_value_that_was_a_link_may_be_lost(string value, string inItsPlace, string? empty)
    {
        string text = LegacyPages.Print.ReplaceLineEndings("\n").Replace(value, inItsPlace, StringComparison.Ordinal);
        var page = MadePages.Read<DocumentPage>(text);
        Assert.Equal(empty is null ? [] : [empty], page.EmptyFields);
        Assert.Equal(
            ["marking: Top Secret", "paragraph: Comrade Liu Shaoqi received me and spoke of the harvest.", "signature: P. Yudin"],
            Told.Blocks(page.Body));
    }

    [Fact]
    public void A_value_may_stand_beside_its_label()
    {
        var page = MadePages.Read<DocumentPage>("""
            International History Declassified

            May 5, 1956
            TALKS
            Citation: “Talks,” May 5, 1956, Wilson Center Digital Archive, RGASPI.
            Summary: They meet.
            Original Language: Russian
            Contents: English Translation

            Unofficial Translation

            We met.
            """);
        Assert.Equal(("Talks", "They meet.", "RGASPI."), (page.Title, page.Summary, page.Source?.Text));
        Assert.Equal(("translation", "English"), (page.Rendition?.Type, page.Rendition?.Language));
        Assert.Equal(["Russian"], page.Languages);
        Assert.Equal(["heading: Unofficial Translation", "paragraph: We met."], Told.Blocks(page.Body));
    }

    [Fact]
    public void Hard_wrapped_lines_are_one_paragraph()
    {
        const string Wrapped =
            "Yudin and Liu Shaoqi speak of the harvest, which was good in the south\nand bad in the north.\n\nThey part as friends.";
        var page = MadePages.Read<DocumentPage>(LegacyPages.Print.Replace(LegacyPages.Summary, Wrapped, StringComparison.Ordinal));
        Assert.Equal(
            "Yudin and Liu Shaoqi speak of the harvest, which was good in the south and bad in the north.\n\nThey part as friends.",
            page.Summary);
    }

    [Theory]
    [InlineData("International History Declassified\n\nMay 5, 1956\n\nTalks\n\nWe met.\n")]
    [InlineData("International History Declassified\n\nMay 5, 1956\n\nTalks\n\nSummary:\n\nThey meet.\n\nWe met.\n")]
    [InlineData("We read the Digital Archive\n\nTalks\n\nCitation:\n\nThere.\n\nOriginal Language:\n\nRussian\n\nWe met.\n")]
    public void Other_texts_are_not_the_former_sites(string text) => Assert.NotEqual("legacy-print", ArchivePage.Parse(text).Layout);
}
