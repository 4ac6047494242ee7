using ArchiveParse.Text;

namespace ArchiveParse.Tests.Text;

public sealed class FirstCharactersTests
{
    private static readonly string Ascii = new([.. Enumerable.Range(0, 128).Select(static code => (char)code)]);

    [Theory]
    [InlineData(new[] { "1. May" }, false, "1", false)]
    [InlineData(new[] { "question" }, false, "q", false)]
    [InlineData(new[] { "question" }, true, "Qq", true)]
    [InlineData(new[] { "@", "?" }, false, "?@", false)]
    [InlineData(new[] { "\u007f" }, false, "\u007f", false)]
    [InlineData(new[] { "\u0080" }, false, "", true)]
    [InlineData(new[] { "été" }, false, "", true)]
    [InlineData(new[] { "été" }, true, "", true)]
    [InlineData(new[] { "étude", "a study" }, false, "a", true)]
    [InlineData(new string[] { }, false, "", false)]
    public void A_text_begins_with_its_first_character_and_no_other(string[] texts, bool ignoreCase, string ascii, bool beyond)
    {
        FirstCharacters firsts = new(texts, ignoreCase);
        Assert.Equal(ascii, new string([.. Ascii.Where(firsts.Contain)]));
        Assert.All("\u0080\u212aя", each => Assert.Equal(beyond, firsts.Contain(each)));
    }

    [Fact]
    public void An_empty_text_stands_everywhere() => Assert.All(Ascii + "\u0080я", static each => Assert.True(new FirstCharacters(["", "a"], false).Contain(each)));
}
