using ArchiveParse.Tests.Parsing;

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

    [Theory]
    [InlineData("## {0}:")]
    [InlineData("## {0}")]
    [InlineData("**{0}:**")]
    [InlineData("**{0}**:")]
    [InlineData("*{0}*")]
    [InlineData("{0} :")]
    [InlineData("  {0}:")]
    public void Its_labels_stand_as_converters_write_them(string form)
    {
        string text = MadePages.Print;
        foreach (string label in (string[])["Citation", "Summary", "Credits", "Original Language", "Contents"])
        {
            text = text.Replace($"\n{label}:", $"\n{string.Format(null, form, label.Replace(" ", "  ", StringComparison.Ordinal))}", StringComparison.Ordinal);
        }

        var page = MadePages.Read<DocumentPage>(text);
        Assert.Equal((Page.Title, Page.Summary, Page.Citation?.Text), (page.Title, page.Summary, page.Citation?.Text));
        Assert.Equal((Page.Body.Count, Page.Languages, Page.Rendition?.Type), (page.Body.Count, page.Languages, page.Rendition?.Type));
        Assert.Null(Coverage.FirstLost(text, page));
    }

    [Theory]
    [InlineData("Contents of the file: letters.")]
    [InlineData("citation: none.")]
    [InlineData("* Credits")]
    public void A_line_of_the_summary_that_begins_with_such_a_word_is_no_label(string line)
    {
        var page = MadePages.Read<DocumentPage>(MadePages.Print.Replace("They speak of the harvest.", $"They speak.\n\n{line}", StringComparison.Ordinal));
        Assert.Contains(line, page.Summary, StringComparison.Ordinal);
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
            "speech: I bring you, and all those who have come here to speak with us today, the greetings of the Central Committee.",
            "speech: Thank you.",
            "speech: How is the harvest?",
        ],
        Told.Blocks(Page.Body));

    [Theory]
    [InlineData("Dear Comrade Minister,\n\nI have your letter.", "paragraph: Dear Comrade Minister,", "paragraph: I have your letter.")]
    [InlineData("We met.\n\n5 March 1957\n\nWe met again.", "paragraph: We met.", "dateline: 5 March 1957", "paragraph: We met again.")]
    [InlineData("We met.\n\nTractors 40\n\nLorries 12", "paragraph: We met.", "paragraph: Tractors 40", "paragraph: Lorries 12")]
    public void No_page_break_cuts_where_no_line_is_filled(string body, params string[] blocks)
    {
        int start = MadePages.Print.IndexOf("Talks of Mao", StringComparison.Ordinal);
        Assert.Equal(blocks, Told.Blocks(MadePages.Read<DocumentPage>(MadePages.Print[..start] + body).Body));
    }

    [Theory]
    [InlineData("Summary", "Bonn - Berlin", "The talks went well.")]
    [InlineData("Transcript", "of a talk", "The talks went well.")]
    public void The_text_may_begin_like_a_rendition(params string[] lines)
    {
        int start = MadePages.Print.IndexOf("Talks of Mao", StringComparison.Ordinal);
        var page = MadePages.Read<DocumentPage>(MadePages.Print[..start] + string.Join("\n\n", lines));
        Assert.StartsWith(lines[0], page.Body[0].Text, StringComparison.Ordinal);
        Assert.Equal("translation", page.Rendition?.Type);
    }

    [Fact]
    public void A_title_in_capitals_is_as_the_citation_writes_it()
    {
        int start = MadePages.Print.IndexOf("**", StringComparison.Ordinal), end = MadePages.Print.LastIndexOf("**", StringComparison.Ordinal);
        var page = MadePages.Read<DocumentPage>(
            MadePages.Print[..start] + MadePages.Print[start..end].ToUpperInvariant() + MadePages.Print[end..]);
        Assert.Equal("Talks", page.Title);
    }

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

    [Theory]
    [InlineData("Chinese", "Chinese")]
    [InlineData("Chinese, Russian", "Chinese", "Russian")]
    [InlineData("Chinese and Russian", "Chinese", "Russian")]
    [InlineData("Chinese\n\nRussian", "Chinese", "Russian")]
    public void It_may_have_several_languages(string lines, params string[] languages) =>
        Assert.Equal(languages, Changed("Chinese\n", lines + "\n").Languages);

    [Theory]
    [InlineData("Translation - English", "translation English")]
    [InlineData("Translation – English", "translation English")]
    [InlineData("Transcript - Chinese", "transcript Chinese")]
    [InlineData("Original Scan", "original scan ")]
    [InlineData("Original Scan\n\nTranslation - English", "translation English")]
    [InlineData("Original Scan\nTranslation - English", "translation English")]
    [InlineData("Abstract - English", "abstract English")]
    public void It_may_hold_several_renditions(string lines, string rendition)
    {
        var page = Changed("Translation - English\n", lines + "\n");
        Assert.Equal(rendition, $"{page.Rendition?.Type} {page.Rendition?.Language}");
        Assert.Equal(Told.Blocks(Page.Body), Told.Blocks(page.Body));
    }

    [Theory]
    [InlineData("Credits:\n\nThis document was made possible with support from the Henry Luce Foundation\n\n")]
    [InlineData("Summary:\n\nThey speak of the harvest.\n\n")]
    [InlineData("Original Language:\n\nChinese\n\n")]
    [InlineData("Contents:\n\nTranslation - English\n\n")]
    [InlineData("September 18, 1956\n\n**")]
    public void Any_section_but_the_citation_may_be_missing(string section)
    {
        var page = Changed(section, "");
        Assert.Equal(("print", "https://digital.example/document/1"), (page.Layout, page.Url));
        Assert.Equal(Told.Blocks(Page.Body), Told.Blocks(page.Body));
        Assert.Empty(page.EmptyFields);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void The_sections_may_stand_in_another_order(int first)
    {
        int start = MadePages.Print.IndexOf("Citation:", StringComparison.Ordinal), end = MadePages.Print.IndexOf("Talks of Mao", StringComparison.Ordinal);
        string[] parts = MadePages.Print[start..end].Split("\n\n", StringSplitOptions.RemoveEmptyEntries);
        var sections = parts.Chunk(2).Select(static section => string.Join("\n\n", section)).ToList();
        string turned = string.Join("\n\n", [.. sections.Skip(first), .. sections.Take(first)]) + "\n\n";
        var page = MadePages.Read<DocumentPage>(MadePages.Print[..start] + turned + MadePages.Print[end..]);
        Assert.Equal(("print", Page.Url, Page.Summary), (page.Layout, page.Url, page.Summary));
        Assert.Equal((Page.Languages, Page.Support, Page.Rendition?.Type), (page.Languages, page.Support, page.Rendition?.Type));
        Assert.Equal(Told.Blocks(Page.Body), Told.Blocks(page.Body));
    }

    [Theory]
    [InlineData("\"Talks\", September", "print")]
    [InlineData("“Talks”, September", "print")]
    [InlineData("«Talks», September", "print")]
    [InlineData("Talks, September", "plain")]
    public void A_citation_that_quotes_a_title_is_section_enough(string citation, string layout)
    {
        int summary = MadePages.Print.IndexOf("Summary:", StringComparison.Ordinal), text = MadePages.Print.IndexOf("Talks of Mao", StringComparison.Ordinal);
        string page = (MadePages.Print[..summary] + MadePages.Print[text..]).Replace("\"Talks\", September", citation, StringComparison.Ordinal);
        Assert.Equal(layout, ArchivePage.Parse(page).Layout);
    }

    [Theory]
    [InlineData("\"Talks\", September", "Talks")]
    [InlineData("“Talks,” September", "Talks")]
    [InlineData("Talks, September", null)]
    public void Where_there_is_no_title_the_citation_tells_it(string citation, string? title)
    {
        string untitled = MadePages.Print[MadePages.Print.IndexOf("Citation:", StringComparison.Ordinal)..];
        Assert.Equal(title, MadePages.Read<DocumentPage>(untitled.Replace("\"Talks\", September", citation, StringComparison.Ordinal)).Title);
    }

    [Theory]
    [InlineData("Citation:\n\n", "Citation: ")]
    [InlineData("Original Language:\n\n", "Original Language: ")]
    [InlineData("\n\nContents:", "\n\n    Contents:")]
    public void A_value_may_stand_behind_its_label_and_labels_be_set_in(string label, string flat)
    {
        var page = Changed(label, flat);
        Assert.Equal((Page.Title, Page.Citation?.Text, Page.Summary), (page.Title, page.Citation?.Text, page.Summary));
        Assert.Equal(Page.Languages, page.Languages);
        Assert.Equal(Told.Blocks(Page.Body), Told.Blocks(page.Body));
    }

    [Theory]
    [InlineData("They speak of\n\nthe harvest.", "They speak of the harvest.")]
    [InlineData("They speak of the harvest.\n\nThe record is incomplete.", "They speak of the harvest.\n\nThe record is incomplete.")]
    public void A_summary_may_have_several_paragraphs_and_be_cut(string paragraphs, string summary) =>
        Assert.Equal(summary, Changed("They speak of the harvest.", paragraphs).Summary);

    [Fact]
    public void A_page_break_may_cut_the_citation() =>
        Assert.Equal(Page.Citation?.Text, Changed("Central Archives. Translated", "Central Archives.\n\nTranslated").Citation?.Text);

    [Theory]
    [InlineData("https://digital.example/document/1", "https://digital.example/document/1")]
    [InlineData("https://digital.example/document/1.", "https://digital.example/document/1")]
    [InlineData("<http://www.digital.example/document/1>", "http://www.digital.example/document/1")]
    [InlineData("digital.example/document/1", "digital.example/document/1")]
    [InlineData("", null)]
    public void An_address_is_written_in_several_ways(string address, string? url)
    {
        var page = Changed("<https://digital.example/document/1>", address);
        Assert.Equal((url, "Central Archives. Translated by Jan Nowak."), (page.Url, page.Source?.Text));
    }

    [Theory]
    [InlineData("^[1]", "[\\[1\\]](#) In good health.")]
    [InlineData("^[1]^", "[\\[1\\]](#) In good health.")]
    [InlineData("[\\[1\\]](#)", "[\\[1\\]](#) In good health.")]
    [InlineData("[1]", "[1] In good health.")]
    public void Notes_are_written_in_several_ways(string mark, string note)
    {
        var page = MadePages.Read<DocumentPage>(MadePages.Print.Replace("Thank you.", $"Thank you.{mark}", StringComparison.Ordinal) + $"\n\n{note}\n");
        Assert.Equal(["1 In good health."], page.Notes.Select(static each => $"{each.Marker} {each.Text}"));
        Assert.Equal("Thank you.[1]", page.Body.OfType<SpeechBlock>().ElementAt(1).Text);
        Assert.Empty(page.Diagnostics);
    }

    private static DocumentPage Changed(string words, string to)
    {
        Assert.Contains(words, MadePages.Print, StringComparison.Ordinal);
        return MadePages.Read<DocumentPage>(MadePages.Print.Replace(words, to, StringComparison.Ordinal));
    }
}
