using ArchiveParse.Tool.Output;

namespace ArchiveParse.Tool.Tests;

public sealed class OneLineTests
{
    [Theory]
    [InlineData("  a \r\n\t b\u00A0\u2028c ", "a b c")]
    [InlineData("\u001B[31mred\u0007", @"\u{1B}[31mred\u{7}")]
    [InlineData("a\u007Fb\u009Bc", @"a\u{7F}b\u{9B}c")]
    [InlineData("", "")]
    public void White_space_is_folded_and_control_characters_are_shown(string text, string line) => Assert.Equal(line, OneLine.Of(text));

    [Theory]
    [InlineData("abcdef", 6, "abcdef")]
    [InlineData("abcdef", 5, "abcd…")]
    [InlineData("abc def", 5, "abc…")]
    [InlineData("ab🙂def", 4, "ab…")]
    [InlineData("ab🙂def", 5, "ab🙂…")]
    [InlineData("abcdef", 1, "…")]
    [InlineData("abcdef", -3, "…")]
    public void A_line_is_cut_with_an_ellipsis(string text, int columns, string line) => Assert.Equal(line, OneLine.Of(text, columns));
}
