namespace ArchiveParse.Tests.Grammar;

using ArchiveParse.Grammar;
using ArchiveParse.Text;

public sealed class RenditionTests
{
    [Theory]
    [InlineData("Translation - English", "translation", "English")]
    [InlineData("**Translation - English**", "translation", "English")]
    [InlineData("Transcript - Chinese", "transcript", "Chinese")]
    [InlineData("Translation", "translation", null)]
    public void A_rendition_has_a_type_and_perhaps_a_language(string line, string type, string? language)
    {
        var rendition = Renditions.Line(new Cursor(line)).Value;
        Assert.Equal((type, language), (rendition.Type, rendition.Language));
        Assert.Equal(line, rendition.Span.In(line).ToString());
    }
}
