namespace ArchiveParse.Tests.Layouts;

/// <summary>A reader can tell apart: no such field on the page; a label whose value is gone; a value that could not be read.</summary>
public sealed class TypedAbsenceTests
{
    [Theory]
    [InlineData("Language\n\n", "Language", "")]
    [InlineData("", "", "")]
    [InlineData("Original Uploaded Date\n\n2014-05-13\n\n", "", "")]
    [InlineData("Original Uploaded Date\n\nMar '14\n\n", "", "")]
    [InlineData("Original Uploaded Date\n\n1950s\n\n", "", "")]
    [InlineData("Original Uploaded Date\n\n31 June 2014\n\n", "", "AP1003 31 June 2014")]
    [InlineData("Original Uploaded Date\n\nsoon\n\nType\n\nLetter\n\n", "", "AP1003 soon")]
    [InlineData("Original Uploaded Date\n\n\n\nLetter\n\n", "Original Uploaded Date", "")]
    [InlineData("Original Uploaded Date\n\nType\n\nLanguage\n\n", "Original Uploaded Date|Type|Language", "")]
    [InlineData("Type\n\nLetter\n\nA stray line\n\n", "", "AP1001 A stray line")]
    public void Of_a_field_there_is_a_value_or_an_empty_label_or_a_diagnostic_or_nothing(string fields, string empty, string told) =>
        Assert.Equal((empty, told), Read($"{fields}Record ID\n\n12\n"));

    [Theory]
    [InlineData("Record ID\n\n117838\n", "", "")]
    [InlineData("Record ID\n", "Record ID", "")]
    [InlineData("Record ID\n\nLeon Levy Foundation\n", "Record ID", "")]
    [InlineData("Record ID\n\n117838a\n", "", "AP1001 117838a")]
    [InlineData("record id:\n\nOriginal Classification:\n", "record id|Original Classification", "")]
    public void So_it_is_with_the_number_of_the_record(string fields, string empty, string told) => Assert.Equal((empty, told), Read(fields));

    [Theory]
    [InlineData("Author(s):\n\nAssociated Places\n\n", "Author(s)|Associated Places", "")]
    [InlineData("Author(s):\n\nAssociated Places\n\nMoscow\n\nBeijing\n\n", "Author(s)", "Associated Places: Moscow, Beijing")]
    [InlineData("Author(s)\nYudin, P. F.\nRelated Documents\n", "Related Documents", "Author(s): Yudin, P. F.")]
    public void Links_above_the_information_are_kept_under_their_labels(string labels, string empty, string others)
    {
        var page = MadePages.Read<DocumentPage>(
            $"May 5, 1956\n\nThe Harvest\n\nWe met.\n\nThey meet.\n\n{labels}Document Information\n\nRecord ID\n\n12\n");
        Assert.Equal(empty, string.Join('|', page.EmptyFields));
        Assert.Equal(others, string.Join('|', page.OtherFields.Select(static field => $"{field.Label}: {string.Join(", ", field.Values)}")));
        Assert.Equal("They meet.", page.Summary);
    }

    [Theory]
    [InlineData("Source\n\nOriginal Archive\n\n", null, "Source|Original Archive")]
    [InlineData("Source\n\nOriginal Archive\n\nCentral Archives\n\n", "Central Archives", "Source")]
    [InlineData("Source\n\nAVPRF, f. 1, op. 2\n\nOriginal Archive\n\nCentral Archives\n\n", "AVPRF, f. 1, op. 2", "")]
    public void The_archives_name_is_the_source_where_nothing_else_is(string fields, string? source, string empty)
    {
        var page = MadePages.Read<DocumentPage>(
            $"May 5, 1956\n\nThe Harvest\n\nWe met.\n\nThey meet.\n\nDocument Information\n\n{fields}Record ID\n\n12\n");
        Assert.Equal((source, empty), (page.Source?.Text, string.Join('|', page.EmptyFields)));
        Assert.Empty(page.Diagnostics);
    }

    [Theory]
    [InlineData("Archives, f. 1\nOriginal Archive\nThe Program welcomes reuse.\nPlease contact us.\n", "Archives, f. 1", "Original Archive")]
    [InlineData("Archives, f. 1\nThe Program welcomes reuse.\nPlease contact us.\n", "Archives, f. 1", "")]
    [InlineData("The Program welcomes reuse.\nPlease contact us.\n", null, "")]
    public void Rights_say_by_their_words_what_they_are(string fields, string? source, string empty)
    {
        var page = MadePages.Read<DocumentPage>($"May 5, 1956\n\nThe Harvest\n\nWe met.\n\nThey meet.\n\nDocument Information\n{fields}");
        Assert.Equal((source, empty), (page.Source?.Text, string.Join('|', page.EmptyFields)));
        Assert.Equal("The Program welcomes reuse.\n\nPlease contact us.", page.Rights);
        Assert.Empty(page.OtherFields);
    }

    private static (string Empty, string Told) Read(string fields)
    {
        string text = $"May 5, 1956\n\nThe Harvest\n\nWe met.\n\nThey meet.\n\nDocument Information\n\n{fields}";
        var page = MadePages.Read<DocumentPage>(text);
        return (string.Join('|', page.EmptyFields), string.Join('|', page.Diagnostics.Select(each => $"{each.Code} {each.Span.In(text)}")));
    }
}
