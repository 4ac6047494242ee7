namespace ArchiveParse.Tests.PrintedText;

public sealed class DoubledGapsTests
{
    [Theory]
    [InlineData("one\n\n\ntwo\n\n\nthree\n\n\nfour", "one \n\ntwo \n\nthree \n\nfour")]
    [InlineData("one\n\n\n\ntwo\n\n\n\n\nthree\n\n\n\nfour\n", "one  \n\ntwo  \n\n\nthree  \n\nfour\n")]
    [InlineData("a\nb\r\n\r\n\r\nc\r\n\r\n\r\nd\r\n\r\n\r\ne", "a\nb  \r\n\r\nc  \r\n\r\nd  \r\n\r\ne")]
    public void Where_all_are_wide_the_narrowest_is_one_blank_line(string text, string narrowed) =>
        Assert.Equal(narrowed, Mended.Whole(text));

    [Theory]
    [InlineData("one\n\n\ntwo\n\nthree\n\n\nfour\n\n\nfive")]
    [InlineData("one\n\n\ntwo\n\n\nthree")]
    [InlineData("one\ntwo\nthree\nfour\n")]
    [InlineData("\n\n\none\n\ntwo\n\n\n")]
    public void Where_one_is_not_they_part_more_than_paragraphs(string text) => Assert.Equal(text, Mended.Whole(text));
}
