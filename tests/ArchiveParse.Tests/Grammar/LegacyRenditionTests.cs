using ArchiveParse.Grammar;

namespace ArchiveParse.Tests.Grammar;

public sealed class LegacyRenditionTests
{
    [Theory]
    [InlineData("English Translation", "translation", "English")]
    [InlineData("Romanian Transcript", "transcript", "Romanian")]
    [InlineData("Translation", "translation", null)]
    [InlineData("Scan of Original Document", "scan of original document", null)]
    public void A_line_of_a_print_export_names_language_and_form(string line, string type, string? language)
    {
        var rendition = LegacyRenditions.TextLine.Whole(line);
        Assert.Equal((type, language), (rendition?.Type, rendition?.Language));
        Assert.Equal(line, rendition?.Span.In(line).ToString());
    }

    [Theory]
    [InlineData("English HTML", "html", "English")]
    [InlineData("Russian PDF", "pdf", "Russian")]
    public void A_line_of_a_page_names_language_and_file(string line, string type, string language)
    {
        var rendition = LegacyRenditions.FileLine.Whole(line);
        Assert.Equal((type, language), (rendition?.Type, rendition?.Language));
    }

    [Theory]
    [InlineData("The English Translation")]
    [InlineData("English Translation of a Letter")]
    [InlineData("Translated from Russian")]
    [InlineData("Original")]
    [InlineData("HTML")]
    public void Other_lines_name_none(string line)
    {
        Assert.Null(LegacyRenditions.TextLine.Whole(line));
        Assert.Null(LegacyRenditions.FileLine.Whole(line));
    }
}
