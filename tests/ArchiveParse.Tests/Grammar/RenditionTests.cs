namespace ArchiveParse.Tests.Grammar;

using ArchiveParse.Grammar;

public sealed class RenditionTests
{
    [Theory]
    [InlineData("Translation - English", "translation", "English")]
    [InlineData("**Translation - English**", "translation", "English")]
    [InlineData("Transcript - Chinese", "transcript", "Chinese")]
    [InlineData("Translation", "translation", null)]
    [InlineData("English Translation", "translation", "English")]
    [InlineData("English HTML", "html", "English")]
    [InlineData("Scan of Original Document", "scan of original document", null)]
    public void A_rendition_has_a_type_and_perhaps_a_language(string line, string type, string? language)
    {
        var rendition = Renditions.Read(new(line));
        Assert.Equal((type, language), (rendition.Type, rendition.Language));
        Assert.Equal(line, rendition.Span.In(line).ToString());
    }

    [Theory]
    [InlineData("Translation - English")]
    [InlineData("English Translation")]
    [InlineData("Romanian Transcript")]
    [InlineData("Scan of Original Document")]
    [InlineData("English HTML")]
    public void A_line_may_say_nothing_but_the_rendition(string line) => Assert.Equal(line, Renditions.Line.Words(line));

    [Theory]
    [InlineData("The English Translation")]
    [InlineData("English Translation of a Letter")]
    [InlineData("Translated from Russian")]
    [InlineData("Original")]
    public void Other_lines_are_no_rendition(string line) => Assert.Null(Renditions.Line.Words(line));
}
