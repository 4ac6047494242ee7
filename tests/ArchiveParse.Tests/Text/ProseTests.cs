using ArchiveParse.Text;

namespace ArchiveParse.Tests.Text;

public sealed class ProseTests
{
    [Theory]
    [InlineData("We agree.", "We agree.")]
    [InlineData("  We agree. \n", "We agree.")]
    [InlineData("We  agree.", "We agree.")]
    [InlineData("We ** agree.", "We agree.")]
    [InlineData("We\u00a0agree.", "We agree.")]
    [InlineData("We \u00a0\t agree.", "We agree.")]
    [InlineData("We\nagree.", "We agree.")]
    [InlineData("We \r\n  agree.", "We agree.")]
    [InlineData("We\n\n\u00a0\nagree.", "We agree.")]
    public void Each_run_of_white_space_becomes_one_space(string text, string clean) => Assert.Equal(clean, Clean(text));

    [Theory]
    [InlineData("**Title**", "Title")]
    [InlineData("the ^[- 1]^ and the ^[12345]^", "the ^[- 1]^ and the ^[12345]^")]
    [InlineData("a mark[**] of asterisks", "a mark[**] of asterisks")]
    [InlineData("[**in bold**]", "[in bold]")]
    [InlineData("**Title over\ntwo lines**", "Title over two lines")]
    [InlineData(@"the plan[\[1\]](#) and", "the plan[1] and")]
    [InlineData("the plan.^[1] Then", "the plan.[1] Then")]
    [InlineData("the plan.^[1]^ Then", "the plan.[1] Then")]
    [InlineData(@"\[North\] Korea", "[North] Korea")]
    [InlineData(@"1\. the plan", "1. the plan")]
    [InlineData(@"\*", "*")]
    public void The_Markdown_of_the_print_export_is_taken_off(string text, string clean) => Assert.Equal(clean, Clean(text));

    [Theory]
    [InlineData("confer\uffa0\uffa0ence", "conference")]
    [InlineData("Sino\uffa0-Soviet", "Sino-Soviet")]
    public void Fillers_are_taken_off(string text, string clean) => Assert.Equal(clean, Clean(text));

    [Theory]
    [InlineData("com[munist]")]
    [InlineData("the plan.[1]")]
    [InlineData("the struggle.1")]
    [InlineData("<archive@example.org>")]
    [InlineData("“the plan”")]
    [InlineData("* Source: an archive")]
    [InlineData(@"C:\archive")]
    [InlineData("x^2")]
    [InlineData("Poledňák")]
    [InlineData("")]
    public void All_else_stays(string text) => Assert.Equal(text, Clean(text));

    [Fact]
    public void What_lies_outside_the_span_is_left_alone() => Assert.Equal("two words", Prose.Clean("one two  words **three**", new TextSpan(4, 10)));

    /// <summary>Both ways: as a string, and with no more room than the text itself takes.</summary>
    private static string Clean(string text)
    {
        TextSpan whole = new(0, text.Length);
        string clean = Prose.Clean(text, whole);
        Assert.Equal(clean, Prose.Clean(text, whole, new char[text.Length]).ToString());
        return clean;
    }
}
