using ArchiveParse.Tests.Parsing;

namespace ArchiveParse.Tests.Layouts;

/// <summary>A document's page on the site: with all its labels, with labels lost, with values lost.</summary>
public sealed class WebDocumentTests
{
    private static readonly DocumentPage Page = MadePages.Read<DocumentPage>(MadePages.Labelled);

    [Fact]
    public void Its_head_tells_date_title_and_support()
    {
        Assert.Equal(("web", "Diary of Ambassador P.F. Yudin"), (Page.Layout, Page.Title));
        Assert.Equal(("November 22, 1956", "1956-11-22"), (Page.Date?.Text, Page.Date?.Edtf?.ToString()));
        Assert.Equal(["Leon Levy Foundation"], Page.Support);
    }

    [Fact]
    public void The_text_ends_above_the_summary()
    {
        Assert.Equal(
            ["dateline: 22 November 1956", "heading: From the diary of P.F. Yudin", "paragraph: Comrade Liu Shaoqi received me and spoke of the harvest.", "signature: P. Yudin"],
            Told.Blocks(Page.Body));
        Assert.Equal("Yudin and Liu Shaoqi speak of the harvest.", Page.Summary);
    }

    [Fact]
    public void The_information_block_tells_the_record()
    {
        Assert.Equal("AVPRF, f. 0100, op. 49, d. 9. Translated by Gary Goldberg.", Page.Source?.Text);
        Assert.Equal((MadePages.Rights, "2014-05-13"), (Page.Rights, Page.Uploaded?.Edtf?.ToString()));
        Assert.Equal(("Diary Entry", "117838", "Top Secret"), (Page.Type, Page.RecordId, Page.Classification));
        Assert.Equal(["Leon Levy Foundation"], Page.Donors);
    }

    [Theory]
    [InlineData("## {0}")]
    [InlineData("**{0}**")]
    [InlineData("**{0}:**")]
    [InlineData("__{0}__")]
    [InlineData("{0} :")]
    [InlineData("  {0}")]
    [InlineData("{0}\n--------")]
    [InlineData("{0}\n========")]
    public void Its_labels_stand_as_converters_write_them(string form)
    {
        string[] labels = ["Skip to content", "Document Information", "Source", "Rights", "Original Uploaded Date", "Type", "Record ID"];
        string text = $"\n{MadePages.Labelled}";
        foreach (string label in labels)
        {
            text = text.Replace($"\n{label}\n", $"\n{string.Format(null, form, label.Replace(" ", "  ", StringComparison.Ordinal))}\n", StringComparison.Ordinal);
        }

        var page = MadePages.Read<DocumentPage>(text);
        Assert.Equal(
            (Page.Title, Page.Source?.Text, Page.Rights, Page.Type, Page.RecordId), (page.Title, page.Source?.Text, page.Rights, page.Type, page.RecordId));
        Assert.Equal((Page.Summary, Page.Body.Count, Page.Uploaded?.Text), (page.Summary, page.Body.Count, page.Uploaded?.Text));
        Assert.Equal(Page.EmptyFields, page.EmptyFields);
        Assert.Null(Coverage.FirstLost(text, page));
    }

    [Fact]
    public void Labels_may_stand_in_capitals()
    {
        var page = MadePages.Read<DocumentPage>(MadePages.Labelled.Replace("Document Information", "DOCUMENT INFORMATION", StringComparison.Ordinal)
            .Replace("Source\n", "SOURCE\n", StringComparison.Ordinal).Replace("Rights\n", "RIGHTS\n", StringComparison.Ordinal));
        Assert.Equal((Page.Layout, Page.Source?.Text, Page.Rights), (page.Layout, page.Source?.Text, page.Rights));
    }

    [Fact]
    public void Who_obtained_the_document_may_stand_in_a_paragraph_of_its_own()
    {
        const string Line = "AVPRF, f. 0100, op. 49, d. 9. Translated by Gary Goldberg.";
        string text = MadePages.Labelled.Replace(Line, $"{Line}\n\nObtained by Jan Nowak.", StringComparison.Ordinal);
        var page = MadePages.Read<DocumentPage>(text);
        Assert.Equal($"{Line}\n\nObtained by Jan Nowak.", page.Source?.Text);
        Assert.Equal(["Gary Goldberg", "Jan Nowak"], page.Source?.Contributors.Select(static each => each.Name));
        Assert.Equal(MadePages.Rights, page.Rights);
        Assert.Null(Coverage.FirstLost(text, page));
    }

    [Fact]
    public void A_label_without_a_value_is_an_empty_field_and_a_missing_label_is_none()
    {
        Assert.Equal(["Associated Places", "Language"], Page.EmptyFields);
        Assert.Empty(Page.Languages);
    }

    [Fact]
    public void A_language_that_stands_there_is_told()
    {
        var page = MadePages.Read<DocumentPage>(MadePages.Labelled.Replace("Language\n", "Language\n\nRussian\n", StringComparison.Ordinal));
        Assert.Equal(["Russian"], page.Languages);
        page = MadePages.Read<DocumentPage>(
            MadePages.Labelled.Replace("Language\n", "Language\n\nRussian\n\nSerbo-Croatian\n", StringComparison.Ordinal));
        Assert.Equal(["Russian", "Serbo-Croatian"], page.Languages);
        Assert.DoesNotContain(page.Body, static block => block is UnparsedBlock);
        Assert.Equal(["Associated Places"], page.EmptyFields);
    }

    [Fact]
    public void Values_say_what_they_are_where_labels_are_lost()
    {
        var page = MadePages.Read<DocumentPage>(MadePages.Labelled
            .Replace("Source\n\n", "", StringComparison.Ordinal)
            .Replace("Rights\n\n", "", StringComparison.Ordinal)
            .Replace("2014-05-13\n\nType\n", "", StringComparison.Ordinal)
            .Replace("Language\n\n", "", StringComparison.Ordinal));
        Assert.Equal("AVPRF, f. 0100, op. 49, d. 9. Translated by Gary Goldberg.", page.Source?.Text);
        Assert.Equal((MadePages.Rights, "Diary Entry", "117838"), (page.Rights, page.Type, page.RecordId));
        Assert.Equal(["Associated Places", "Original Uploaded Date"], page.EmptyFields);
        Assert.Empty(page.Diagnostics);
    }

    [Fact]
    public void All_values_may_be_lost()
    {
        var page = MadePages.Read<DocumentPage>(
            "Skip to content\n\nNovember 22, 1956\n\nDiary\n\nWe met.\n\nThey meet.\n\nAuthor(s):\n\nAssociated Places\n\nDocument Information\n\nSource\n\nRights\n\nOriginal Uploaded Date\n\nType\n\nLanguage\n\nRecord ID\n");
        Assert.Equal(["Author(s)", "Associated Places", "Source", "Rights", "Original Uploaded Date", "Type", "Language", "Record ID"], page.EmptyFields);
        Assert.Equal((null, null, null, null), (page.Source, page.Rights, page.Type, page.RecordId));
        Assert.Equal("They meet.", page.Summary);
    }

    [Fact]
    public void A_rights_statement_of_two_paragraphs_keeps_both()
    {
        var page = MadePages.Read<DocumentPage>(MadePages.Labelled.Replace(MadePages.Rights, MadePages.Rights + "\n\nTo enquire, write to us.", StringComparison.Ordinal));
        Assert.Equal($"{MadePages.Rights}\n\nTo enquire, write to us.", page.Rights);
    }

    [Fact]
    public void A_page_may_have_no_date_no_support_and_no_classification()
    {
        var page = MadePages.Read<DocumentPage>("Skip to content\n\nDiary\n\nWe met.\n\nThey meet.\n\nDocument Information\n\nRecord ID\n\n12\n");
        Assert.Equal(("Diary", "They meet.", "12"), (page.Title, page.Summary, page.RecordId));
        Assert.Equal((null, null), (page.Date, page.Classification));
        Assert.Empty(page.Support);
        Assert.Equal(["paragraph: We met."], Told.Blocks(page.Body));
    }
}
