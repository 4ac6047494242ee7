using ArchiveParse.Text;

namespace ArchiveParse.Tests.Text;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("")]
    [InlineData("We agree.")]
    [InlineData("We agree ")]
    [InlineData(" We agree")]
    [InlineData("a~b")]
    [InlineData("~ and all before it, from ! on: #$%&'()+,-./0123456789:;<=>?@[]_`{|}")]
    [InlineData("A text longer than any vector, with one space between any two of its words, to the end")]
    public void Printable_ascii_is_plain(string text) => Assert.True(PlainText.Is(text));

    [Theory]
    [InlineData("We  agree.")]
    [InlineData("A text longer than any vector, in which two spaces stand side by side near the  end")]
    [InlineData("A text as long as two vectors  of it")]
    [InlineData("**We agree.**")]
    [InlineData("We agree\\.")]
    [InlineData("We agree.^[1]")]
    [InlineData("We\nagree.")]
    [InlineData("We\tagree.")]
    [InlineData("We\u00a0agree.")]
    [InlineData("“We agree.”")]
    [InlineData("“A text longer than any vector, whose quotation marks alone are not plain”, to the end")]
    [InlineData("A text longer than any vector, whose asterisk alone is not * plain")]
    [InlineData("A text longer than any vector, and only its last sign is not*")]
    public void Other_text_is_looked_at_again(string text) => Assert.False(PlainText.Is(text));

    /// <summary>Any text, cut anywhere, so that what is not plain stands at every place of a vector.</summary>
    [Fact]
    public void What_is_plain_is_its_own_value() => Property.ForAll(
        Property.TextOver("aaaaaaaaaaaaaaaaaa b*\\^\n\u00a0“[1]"),
        static words =>
        {
            string text = words.Trim();
            Assert.True(!PlainText.Is(text) || Prose.Clean(text, new TextSpan(0, text.Length)) == text, text);
        });
}
