using ArchiveParse.Grammar;
using ArchiveParse.Text;

namespace ArchiveParse.Tests.Grammar;

public sealed class ParagraphsTests
{
    private const string Wrapped =
        "The two delegations met again in the afternoon and took up the\ntrade agreement, of which the first part had been signed the week\nbefore in the presence of both ministers.";

    private const string Line = "The two delegations met again in the afternoon and took up the";

    [Fact]
    public void Lines_that_a_hard_wrap_filled_are_one_paragraph() => Assert.Equal(Wrapped.Replace('\n', ' '), First(Wrapped + "\n\nLindner spoke."));

    [Fact]
    public void Line_ends_of_Windows_wrap_as_well() =>
        Assert.Equal(Wrapped.Replace('\n', ' '), First(Wrapped.Replace("\n", "\r\n", StringComparison.Ordinal) + "\r\n\r\nLindner spoke."));

    [Theory]
    [InlineData("Lindner opened the meeting\nAnders thanked him")]
    [InlineData("Lindner opened the meeting.\nAnders thanked him.")]
    [InlineData("The two delegations met again in the afternoon in Berlin.\nLindner spoke.")]
    public void A_line_that_is_short_or_ends_its_sentence_is_a_paragraph(string text) => Assert.Equal(text.Split('\n')[0], First(text));

    [Theory]
    [InlineData("\nLindner spoke.")]
    [InlineData("\u00a0\nLindner spoke.")]
    [InlineData("1) the trade agreement")]
    [InlineData("• the trade agreement")]
    [InlineData("[1] See the text above.")]
    [InlineData("Lindner: We agree.")]
    [InlineData("(Laughter).")]
    [InlineData("[Laughter].")]
    public void What_begins_something_else_is_not_wrapped_in(string next) => Assert.Equal(Line, First($"{Line}\n{next}"));

    [Theory]
    [InlineData("[North] Korean plan.")]
    [InlineData("(then new) plan.")]
    [InlineData("(2) legible plan.")]
    [InlineData("[two words illegible] of the plan.")]
    public void A_bracket_inside_a_sentence_is_wrapped_in(string next) => Assert.Equal($"{Line} {next}", First($"{Line}\n{next}"));

    [Theory]
    [InlineData("(1) the trade agreement, of which both sides had a copy\n(2) the treaty", "(1) the trade agreement, of which both sides had a copy")]
    [InlineData("The two delegations met again in the afternoon for talks\n(2) The treaty", "The two delegations met again in the afternoon for talks")]
    [InlineData("The two delegations met again in the afternoon for talks\n[handwritten: yes]", "The two delegations met again in the afternoon for talks")]
    public void An_item_or_a_bracket_alone_is_not(string lines, string first) => Assert.Equal(first, First(lines));

    [Theory]
    [InlineData("We agree.")]
    [InlineData("Do we agree?")]
    [InlineData("We agree!")]
    [InlineData("We agree…")]
    [InlineData("“We agree.”")]
    [InlineData("(We agree.)")]
    [InlineData("We agree. ")]
    [InlineData("We agree.[1]")]
    [InlineData("We agree.^[1]^")]
    [InlineData(@"We agree.[\[1\]](#)")]
    [InlineData("We agree.1")]
    [InlineData("**We agree.**")]
    [InlineData("We agree (mostly). [initialled in red ink]")]
    [InlineData("We agree:")]
    [InlineData("We agree;")]
    [InlineData("我们同意。")]
    [InlineData("[We agree.]")]
    [InlineData("«We agree.»")]
    [InlineData("\"We agree.\"")]
    [InlineData("We agree.’")]
    [InlineData("We agree.'")]
    [InlineData("We agree.9")]
    public void A_sentence_ends_also_before_quotation_marks_brackets_and_note_marks(string text) => Assert.True(EndsSentence(text));

    [Theory]
    [InlineData("We agree")]
    [InlineData("We agree,")]
    [InlineData("We agree (mostly)")]
    [InlineData("China and [North] Korea")]
    [InlineData("At the August 30, [1956]")]
    [InlineData("We agree[1]")]
    [InlineData("the version of 1.5")]
    [InlineData("")]
    public void Other_texts_end_no_sentence(string text) => Assert.False(EndsSentence(text));

    [Theory]
    [InlineData("the [North", true)]
    [InlineData("they agreed (as before", true)]
    [InlineData("the [North] and the [South", true)]
    [InlineData("the [(Yong Chan) Yeong-chan", true)]
    [InlineData("the [North] Korean", false)]
    [InlineData("they agreed (as before)", false)]
    [InlineData("1) the plan", false)]
    [InlineData("Korea] lost its opening bracket", false)]
    [InlineData("", false)]
    public void A_bracket_is_open_until_it_closes(string text, bool isOpen) =>
        Assert.Equal(isOpen, Paragraphs.LeavesBracketOpen(text, new TextSpan(0, text.Length)));

    [Fact]
    public void All_paragraphs_as_one_value_are_parted_by_blank_lines() =>
        Assert.Equal("We agree.\n\nThey do.", Paragraphs.Text(new Cursor("We  agree.\n\u00a0\n\nThey do.\n")));

    private static string First(string text) => Prose.Clean(text, Paragraphs.Paragraph(new Cursor(text)).Value);

    private static bool EndsSentence(string text) => Paragraphs.EndsSentence(text, new TextSpan(0, text.Length));
}
