using ArchiveParse.Tests.Parsing;

namespace ArchiveParse.Tests.Layouts;

public sealed class LegacyDocumentTests
{
    public static TheoryData<string, string> Forms => new()
    {
        { LegacyPages.Full, "legacy-web" },
        { LegacyPages.Untitled, "legacy-web" },
        { LegacyPages.BareCited, "legacy-web-bare" },
        { LegacyPages.BareTitled, "legacy-web-bare" },
        { LegacyPages.Print, "legacy-print" },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void Each_form_tells_the_same_record(string text, string layout)
    {
        var page = MadePages.Read<DocumentPage>(text);
        Assert.Equal(layout, page.Layout);
        Assert.Equal(("Diary of Ambassador P.F. Yudin", "1956-11-02"), (page.Title, page.Date?.Edtf?.ToString()));
        Assert.Equal(LegacyPages.Summary, page.Summary);
        Assert.Equal(
            ["marking: Top Secret", "paragraph: Comrade Liu Shaoqi received me and spoke of the harvest.", "signature: P. Yudin"],
            Told.Blocks(page.Body));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void No_form_loses_anything(string text, string layout)
    {
        Assert.Equal(layout, ArchivePage.Parse(text.ReplaceLineEndings("\r\n")).Layout);
        Assert.Null(Coverage.FirstLost(text, ArchivePage.Parse(text)));
    }

    [Theory]
    [InlineData(LegacyPages.Full, "https://digital.example/document/1")]
    [InlineData(LegacyPages.Untitled, null)]
    [InlineData(LegacyPages.BareCited, null)]
    [InlineData(LegacyPages.Print, "http://digital.example/document/1")]
    public void The_citation_tells_the_source_up_to_the_address(string text, string? url)
    {
        var page = MadePages.Read<DocumentPage>(text);
        Assert.Equal(LegacyPages.Source, page.Source?.Text);
        Assert.Equal(("AVPRF, f. 0100, op. 49, d. 9", url), (page.Citation?.Repository, page.Url));
    }

    [Theory]
    [InlineData(LegacyPages.Full, "html", "English")]
    [InlineData(LegacyPages.Untitled, "html", "English")]
    [InlineData(LegacyPages.Print, "translation", "English")]
    public void The_form_of_the_text_is_its_rendition(string text, string type, string language)
    {
        var page = MadePages.Read<DocumentPage>(text);
        Assert.Equal((type, language), (page.Rendition?.Type, page.Rendition?.Language));
        Assert.Equal(["Leon Levy Foundation"], page.Support);
        Assert.Empty(page.EmptyFields);
    }

    [Theory]
    [InlineData("November 02, 1956\n", "", "Diary of Ambassador P.F. Yudin", null)]
    [InlineData("November 02, 1956", "November, 1956", "Diary of Ambassador P.F. Yudin", "1956-11")]
    [InlineData("DIARY OF AMBASSADOR P.F. YUDIN", "DIARY OF AMBASSADOR\nP.F. YUDIN", "Diary of Ambassador P.F. Yudin", "1956-11-02")]
    [InlineData(LegacyPages.Citation, "", "DIARY OF AMBASSADOR P.F. YUDIN", "1956-11-02")]
    [InlineData(LegacyPages.Citation, "\"Diary,\" November 1956, Wilson Center Digital Archive.", "Diary", "1956-11-02")]
    public void A_full_page_may_lack_a_part(string part, string inItsPlace, string title, string? date)
    {
        string text = LegacyPages.Full.ReplaceLineEndings("\n").Replace("\n\n" + part, "\n\n" + inItsPlace, StringComparison.Ordinal)
            .Replace("    " + part, "    " + inItsPlace, StringComparison.Ordinal);
        var page = MadePages.Read<DocumentPage>(text);
        Assert.Equal(("legacy-web", title, date), (page.Layout, page.Title, page.Date?.Edtf?.ToString()));
        Assert.Null(Coverage.FirstLost(text, page));
    }

    [Fact]
    public void A_label_whose_link_was_lost_is_an_empty_field()
    {
        var page = MadePages.Read<DocumentPage>(LegacyPages.Full.Replace("English HTML", "", StringComparison.Ordinal));
        Assert.Equal(["VIEW DOCUMENT IN"], page.EmptyFields);
        Assert.Null(page.Rendition);
    }

    [Fact]
    public void A_summary_may_have_paragraphs_and_an_address_a_line()
    {
        var page = MadePages.Read<DocumentPage>(LegacyPages.Full
            .Replace(LegacyPages.Summary, $"\"{LegacyPages.Summary}\"\n\n    They agree.", StringComparison.Ordinal)
            .Replace(" https://", "\nhttps://", StringComparison.Ordinal));
        Assert.Equal($"\"{LegacyPages.Summary}\"\n\nThey agree.", page.Summary);
        Assert.Equal(("https://digital.example/document/1", LegacyPages.Source), (page.Citation?.Url, page.Source?.Text));
    }

    [Theory]
    [InlineData("TALKS\n\n• Citation\n\nThey meet.\n• share document\n\nWe met.\n", "TALKS")]
    [InlineData("TALKS\n\n* Citation\n\nThey meet.\n* share document\n\nWe met.\n", "TALKS")]
    [InlineData("TALKS\n\n- Citation\n\nThey meet.\n- share document\n\nWe met.\n", "TALKS")]
    [InlineData("TALKS\n•Citation\nget citation\nThey meet.\n•share document\nWe met.\n", "TALKS")]
    [InlineData(
        "TALKS\n-\nCitation\nget citation\nThey meet.\n-\nshare document\nhttps://a.example/1\nVIEW DOCUMENT IN\nEnglish HTML\nWe met.\n",
        "TALKS")]
    [InlineData("• Citation\n\nget citation\n\nThey meet.\n• share document\n\nWe met.\n", null)]
    public void The_labels_may_be_all_that_tells_the_layout(string text, string? title)
    {
        var page = MadePages.Read<DocumentPage>(text);
        Assert.Equal(("legacy-web", title, "They meet."), (page.Layout, page.Title, page.Summary));
        Assert.Equal(["paragraph: We met."], Told.Blocks(page.Body));
        Assert.Null(Coverage.FirstLost(text, page));
    }

    [Theory]
    [InlineData("Search in\n\nDigital Archive International History Declassified\n\nMay 05, 1956\n\nWe met.\n")]
    [InlineData("May 5, 1956\n\nTalks\n\nCitation\n\nget citation\n\nshare document\n\nWe met.\n")]
    [InlineData("May 5, 1956\n\nTalks\n\nCitation\n\nget citation\n\nWe met.\n")]
    [InlineData("May 5, 1956\n\nTalks\n\n• Citation\n\nget citation\n\nWe met.\n")]
    public void Without_its_labels_a_page_is_not_of_this_layout(string text) => Assert.Equal("plain", ArchivePage.Parse(text).Layout);
}
