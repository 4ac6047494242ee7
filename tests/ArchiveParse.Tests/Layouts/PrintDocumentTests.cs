namespace ArchiveParse.Tests.Layouts;

public sealed class PrintDocumentTests
{
    private static readonly DocumentPage Page = MadePages.Read<DocumentPage>(MadePages.Print);

    [Fact]
    public void A_title_in_bold_type_is_told_without_asterisks()
    {
        Assert.Equal(("print", "Talks between Mao Zedong and Anastas Mikoyan, 18 September 1956"), (Page.Layout, Page.Title));
        Assert.Equal("1956-09-18", Page.Date?.Edtf?.ToString());
    }

    [Fact]
    public void The_citation_tells_address_repository_and_translators()
    {
        Assert.Equal(
            "\"Talks\", September 18, 1956, Wilson Center Digital Archive, Central Archives. Translated by Jan Nowak. <https://digital.example/document/1>",
            Page.Citation?.Text);
        Assert.Equal(("https://digital.example/document/1", "Central Archives"), (Page.Url, Page.Citation?.Repository));
        Assert.Equal(["Jan Nowak"], Page.Citation!.Translators);
        Assert.Equal("Central Archives. Translated by Jan Nowak.", Page.Source?.Text);
    }

    [Fact]
    public void Its_sections_tell_the_rest()
    {
        Assert.Equal("They speak of the harvest.", Page.Summary);
        Assert.Equal(["Henry Luce Foundation"], Page.Support);
        Assert.Equal(["Chinese"], Page.Languages);
        Assert.Equal(("translation", "English"), (Page.Rendition?.Type, Page.Rendition?.Language));
        Assert.Empty(Page.EmptyFields);
    }

    [Fact]
    public void A_page_break_cuts_no_speech() => Assert.Equal(
        [
            "heading: Talks of Mao Zedong with Anastas Mikoyan",
            "speech: I bring you the greetings of the Central Committee.",
            "speech: Thank you.",
            "speech: How is the harvest?",
        ],
        Told.Blocks(Page.Body));

    [Fact]
    public void A_section_without_a_value_is_an_empty_field()
    {
        var page = MadePages.Read<DocumentPage>(MadePages.Print.Replace("Chinese\n", "\n", StringComparison.Ordinal));
        Assert.Equal(["Original Language"], page.EmptyFields);
        Assert.Empty(page.Languages);
    }

    [Theory]
    [InlineData("https://digital.example/1 Wilson Center Digital Archive, Central Archives", "https://digital.example/1")]
    [InlineData("Wilson Center Digital Archive, ", null)]
    [InlineData("Wilson Center Digital Archive, https://digital.example/1", "https://digital.example/1")]
    public void A_citation_without_a_source_still_gives_its_address(string citation, string? address)
    {
        var page = MadePages.Read<DocumentPage>($"Talks\n\nCitation:\n\n{citation}\n\nContents:\n\nTranslation - English\n\nWe met.\n");
        Assert.Equal((address, citation.TrimEnd()), (page.Url, page.Citation?.Text));
    }
}
