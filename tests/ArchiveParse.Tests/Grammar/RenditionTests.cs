using ArchiveParse.Grammar;

namespace ArchiveParse.Tests.Grammar;

public sealed class RenditionTests
{
    [Theory]
    [InlineData("Translation - English", "translation", "English")]
    [InlineData("**Translation - English**", "translation", "English")]
    [InlineData("Transcript - Chinese", "transcript", "Chinese")]
    [InlineData("Excerpt – Polish", "excerpt", "Polish")]
    [InlineData("Translation", "translation", null)]
    [InlineData("Original Scan", "original scan", null)]
    [InlineData("English Translation", "translation", "English")]
    [InlineData("- English Translation", "translation", "English")]
    [InlineData("• English Translation", "translation", "English")]
    [InlineData("-English Translation", "translation", "English")]
    [InlineData("English Transcription", "transcription", "English")]
    public void The_present_export_names_the_kind_and_perhaps_a_language(string line, string type, string? language)
    {
        var rendition = Renditions.Line.Whole(line);
        Assert.Equal((type, language), (rendition?.Type, rendition?.Language));
        Assert.Equal(line, rendition?.Span.In(line).ToString());
    }

    [Theory]
    [InlineData("Translation - English", true)]
    [InlineData("Original Scan", true)]
    [InlineData("Summary", false)]
    [InlineData("Original", false)]
    [InlineData("Transcript", false)]
    [InlineData("Bonn - Berlin", false)]
    public void Below_the_first_a_language_or_a_scan_must_tell(string line, bool isOne) =>
        Assert.Equal(isOne, Renditions.FurtherLine.Whole(line) is not null);

    [Theory]
    [InlineData("English Translation", "translation", "English")]
    [InlineData("Romanian Transcript", "transcript", "Romanian")]
    [InlineData("Translation - English", "translation", "English")]
    [InlineData("Translation", "translation", null)]
    [InlineData("Scan of Original Document", "scan of original document", null)]
    public void The_former_export_names_the_language_first(string line, string type, string? language)
    {
        var rendition = Renditions.TextLine.Whole(line);
        Assert.Equal((type, language), (rendition?.Type, rendition?.Language));
        Assert.Equal(line, rendition?.Span.In(line).ToString());
    }

    [Theory]
    [InlineData("English HTML", "html", "English")]
    [InlineData("Russian PDF", "pdf", "Russian")]
    public void The_former_sites_pages_name_language_and_file(string line, string type, string language)
    {
        var rendition = Renditions.FileLine.Whole(line);
        Assert.Equal((type, language), (rendition?.Type, rendition?.Language));
    }

    [Theory]
    [InlineData("The English Translation")]
    [InlineData("English Translation of a Letter")]
    [InlineData("Translated from Russian")]
    [InlineData("Original")]
    [InlineData("HTML")]
    public void Other_lines_of_the_former_site_name_none(string line)
    {
        Assert.Null(Renditions.TextLine.Whole(line));
        Assert.Null(Renditions.FileLine.Whole(line));
    }
}
