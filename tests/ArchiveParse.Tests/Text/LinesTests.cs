using ArchiveParse.Text;
using Sprache;

namespace ArchiveParse.Tests.Text;

public sealed class LinesTests
{
    [Theory]
    [InlineData("one\ntwo", "one", 4)]
    [InlineData("one\r\ntwo", "one", 5)]
    [InlineData("one", "one", 3)]
    [InlineData(" \t one \u00a0\ntwo", "one", 9)]
    public void A_line_is_its_text_and_takes_its_line_end(string text, string line, int next)
    {
        var result = Lines.Line(new Cursor(text));
        Assert.Equal((line, next), (result.Value.In(text).ToString(), result.Remainder.Position));
        Assert.Equal(result.Value, Lines.Line(new Input(text)).Value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\none")]
    [InlineData("  \r\none")]
    [InlineData("\u00a0\none")]
    public void A_blank_line_is_no_line_of_text(string text)
    {
        Assert.False(Lines.Line(new Cursor(text)).WasSuccessful);
        Assert.False(Lines.Whole(Scan.Letters)(new Cursor(text)).WasSuccessful);
        Assert.False(Lines.Whole(Scan.MaybeRest)(new Cursor(text)).WasSuccessful);
    }

    [Theory]
    [InlineData("one", 0, 0)]
    [InlineData("  one", 0, 0)]
    [InlineData("\none", 1, 1)]
    [InlineData("\r\n\r\none", 2, 4)]
    [InlineData("\u00a0\n \t\n\n one", 3, 6)]
    [InlineData("\n", 1, 1)]
    [InlineData("", 0, 0)]
    public void Blank_lines_are_counted_and_the_text_behind_them_keeps_its_indent(string text, int count, int position)
    {
        var result = Lines.BlankLines(new Cursor(text));
        Assert.Equal((count, position), (result.Value, result.Remainder.Position));
    }

    [Theory]
    [InlineData("one\n", "one")]
    [InlineData("\n\u00a0\r\n  one\n", "one")]
    [InlineData("\n\n", null)]
    [InlineData("", null)]
    public void The_next_line_skips_blank_lines(string text, string? line)
    {
        var result = Lines.NextLine(new Cursor(text));
        Assert.Equal(line, result.WasSuccessful ? result.Value.In(text).ToString() : null);
    }

    [Theory]
    [InlineData("one\ntwo", "one", 4)]
    [InlineData("  one  \r\ntwo", "one", 9)]
    [InlineData("one", "one", 3)]
    [InlineData("one two\n", null, 3)]
    [InlineData("1\n", null, 0)]
    public void A_whole_line_is_one_rules_alone(string text, string? word, int position)
    {
        var result = Lines.Whole(Scan.Letters)(new Cursor(text));
        Assert.Equal((word, position), (result.WasSuccessful ? result.Value.In(text).ToString() : null, result.Remainder.Position));
    }

    [Fact]
    public void What_a_whole_line_lacks_is_told_at_its_place() =>
        Assert.Equal("unexpected ' '; expected end of line", Lines.Whole(Scan.Letters)(new Cursor("one two")).ToString());

    [Fact]
    public void A_rule_inside_a_line_sees_nothing_of_the_next() =>
        Assert.Equal(new TextSpan(0, 3), Lines.Whole(Scan.Rest)(new Cursor("one \ntwo")).Value);

    [Theory]
    [InlineData("one", true)]
    [InlineData("one two", false)]
    [InlineData("1", false)]
    public void A_rule_reads_a_span_when_it_takes_all_of_it(string text, bool reads) =>
        Assert.Equal((reads, reads ? new TextSpan(0, text.Length) : default), (Scan.Letters.Reads(new Cursor(text + "x"), new TextSpan(0, text.Length), out var value), value));

    [Theory]
    [InlineData("one", null, 3)]
    [InlineData("1", "a word", 0)]
    [InlineData("x1", "a line without x", 0)]
    public void A_rule_with_a_look_reads_lines_that_it_allows(string text, string? expected, int position)
    {
        var result = Scan.Letters.Where(static line => line is not ['x', ..], "a line without x")(new Cursor(text));
        Assert.Equal((expected, position), (result.Expectations.SingleOrDefault(), result.Remainder.Position));
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData(" \n \n", 4)]
    [InlineData("\n ", 2)]
    public void Where_no_line_follows_the_end_is_told(string text, int position)
    {
        var result = Lines.NextLine(new Cursor(text));
        Assert.Equal((position, "a line of text"), (result.Remainder.Position, result.Expectations.Single()));
    }

    [Theory]
    [InlineData("one", "")]
    [InlineData(" \n\u00a0one", " \n\u00a0")]
    [InlineData("\n", "\n")]
    public void A_gap_is_white_space_and_no_more(string text, string gap)
    {
        var result = Lines.Gap(new Cursor(text));
        Assert.Equal((gap, gap.Length), (result.Value.In(text).ToString(), result.Remainder.Position));
    }

    private static readonly Parser<TextSpan> NumberOrWord = Lines.FirstOf(
        "a number or a word",
        (static line => line.Contains('1'), Lines.Whole(Scan.Digits(1, 3))),
        (static line => line is [not 'x', ..], Lines.Whole(Scan.Letters)),
        (Lines.Any, Lines.Whole(Scan.Literal("xyz"))));

    [Theory]
    [InlineData("123\none", "123")]
    [InlineData(" one \ntwo", "one")]
    [InlineData("xyz", "xyz")]
    public void The_first_rule_that_its_look_allows_and_that_applies_reads_a_line(string text, string line) =>
        Assert.Equal(line, NumberOrWord(new Cursor(text)).Value.In(text).ToString());

    [Theory]
    [InlineData("234")]
    [InlineData("xone")]
    [InlineData("")]
    public void A_rule_that_its_look_refuses_is_not_asked(string text)
    {
        var result = NumberOrWord(new Cursor(text));
        Assert.False(result.WasSuccessful);
        Assert.Equal(["a number or a word"], result.Expectations);
    }
}
