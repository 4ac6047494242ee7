using ArchiveParse.Text;

namespace ArchiveParse.Tests.Text;

public sealed class ProseTests
{
    [Theory]
    [InlineData("We agree.", "We agree.")]
    [InlineData("  We agree. \n", "We agree.")]
    [InlineData("We  agree.", "We agree.")]
    [InlineData("We ** agree.", "We agree.")]
    [InlineData("** We agree.", "We agree.")]
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
    [InlineData("The plan* (of 1955)* and 2*(3+4)", "The plan* (of 1955)* and 2*(3+4)")]
    [InlineData("[**in bold**]", "[in bold]")]
    [InlineData("**Title over\ntwo lines**", "Title over two lines")]
    [InlineData(@"the plan[\[1\]](#) and", "the plan[1] and")]
    [InlineData("the plan.^[1] Then", "the plan.[1] Then")]
    [InlineData("the plan.^[1]^ Then", "the plan.[1] Then")]
    [InlineData("the plan.^[1]", "the plan.[1]")]
    [InlineData("the plan.^[1234] Then", "the plan.[1234] Then")]
    [InlineData(@"the plan[\[1\]](#)^", "the plan[1]^")]
    [InlineData(@"[\[[\]](#)]", "[[[]](#)]")]
    [InlineData("**] a", "] a")]
    [InlineData(@"\[North\] Korea", "[North] Korea")]
    [InlineData(@"1\. the plan", "1. the plan")]
    [InlineData(@"\*", "*")]
    public void The_Markdown_of_the_print_export_is_taken_off(string text, string clean) => Assert.Equal(clean, Clean(text));

    [Theory]
    [InlineData("confer\uffa0\uffa0ence", "conference")]
    [InlineData("Sino\uffa0-Soviet", "Sino-Soviet")]
    [InlineData("the plan.^[12\uffa0\uffa0\uffa034]^", "the plan.[1234]")]
    [InlineData("the plan.^[\uffa0]", "the plan.^[]")]
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
    [InlineData("archive\\")]
    [InlineData("Poledňák")]
    [InlineData("")]
    public void All_else_stays(string text) => Assert.Equal(text, Clean(text));

    [Fact]
    public void What_lies_outside_the_span_is_left_alone() => Assert.Equal("two words", Prose.Clean("one two  words **three**", new TextSpan(4, 10)));

    [Fact]
    public void Paragraphs_of_which_nothing_is_left_are_none() =>
        Assert.Equal("one\n\ntwo", Prose.Clean("one ** two", [new TextSpan(0, 3), new TextSpan(4, 2), new TextSpan(7, 3)]));

    [Theory]
    [InlineData("We agree.")]
    [InlineData(" “We agree.” ")]
    [InlineData("Poledňák")]
    public void A_clean_text_is_read_where_it_stands(string text)
    {
        var clean = Prose.Clean(text, new TextSpan(0, text.Length), []);
        Assert.True(clean.Overlaps(text));
        Assert.Equal(text.Trim(), clean.ToString());
    }

    /// <summary>Both ways: as a string, and with no more room than the text itself takes.</summary>
    private static string Clean(string text)
    {
        TextSpan whole = new(0, text.Length);
        string clean = Prose.Clean(text, whole);
        Assert.Equal(clean, Prose.Clean(text, whole, new char[text.Length]).ToString());
        return clean;
    }
}
