using ArchiveParse.Grammar;

namespace ArchiveParse.Tests.PrintedText;

using ArchiveParse.Text;

/// <summary>Line ends that the grammar would miss, and the lines by which the measure of a text is learned.</summary>
public sealed class LineEndsTests
{
    [Theory]
    [InlineData("one\ftwo", "one\ntwo")]
    [InlineData("one\rtwo", "one\ntwo")]
    [InlineData("one\r\ntwo\fthree", "one\r\ntwo\nthree")]
    [InlineData("one\r\ntwo\rthree", "one\r\ntwo\nthree")]
    [InlineData("one\r\r\ntwo\f", "one\r\r\ntwo\n")]
    public void A_form_feed_and_a_carriage_return_end_a_line(string text, string normal)
    {
        char[] characters = text.ToCharArray();
        LineEnds.Normalize(characters);
        Assert.True(LineEnds.HasOthers(text));
        Assert.Equal(normal, new string(characters));
    }

    [Theory]
    [InlineData("")]
    [InlineData("one\ntwo")]
    [InlineData("one\r\ntwo\r\n")]
    public void Usual_line_ends_are_left_alone(string text) => Assert.False(LineEnds.HasOthers(text));

    [Theory]
    [InlineData("a word", true)]
    [InlineData("a", true)]
    [InlineData("a) the first", false)]
    [InlineData("a. the first", false)]
    [InlineData("A word", false)]
    public void A_small_letter_goes_on_with_a_sentence_unless_it_marks_an_item(string line, bool goesOn) =>
        Assert.Equal(goesOn, Measure.GoesOnSmall(line, new TextSpan(0, line.Length)));
}
