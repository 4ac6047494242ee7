using ArchiveParse.Grammar;
using ArchiveParse.Text;

namespace ArchiveParse.Tests.Grammar;

public sealed class SuperscriptsTests
{
    [Theory]
    [InlineData("the struggle.1", "1")]
    [InlineData("the struggle.1 Then", "1")]
    [InlineData("to Egypt.165\nThen", "165")]
    [InlineData("by Kennedy1 and", "1")]
    [InlineData("the plan,12 which", "12")]
    [InlineData("the “plan.”3 Then", "3")]
    [InlineData("(the plan).4", "4")]
    [InlineData("our President [Rowe].4", "4")]
    [InlineData("our “[great] plan [of old].”4 Then", "4")]
    public void A_number_glued_behind_a_word_is_a_notes(string text, string marker) => Assert.Equal(marker, MarkerIn(text));

    [Theory]
    [InlineData("Talks in Warsaw{0} Jul 1988", false)]
    [InlineData("Talks in Warsaw{0} July 1988 and later", false)]
    [InlineData("It was the end.{0} May 1956 was late", true)]
    [InlineData("He saw Kennedy{0} May we go?", true)]
    public void A_day_that_lost_the_space_before_it_is_none(string text, bool isNote)
    {
        text = string.Format(null, text, "21");
        Assert.Equal(isNote, Superscripts.Marker(new Cursor(text).Skip(text.IndexOf("21", StringComparison.Ordinal))).WasSuccessful);
    }

    [Theory]
    [InlineData("the struggle. 1")]
    [InlineData("the struggle 1")]
    [InlineData("at [illegible]5 sharp")]
    [InlineData("in [19].5 parts")]
    [InlineData("the struggle.1956")]
    [InlineData("the struggle.01")]
    [InlineData("the struggle.1st")]
    [InlineData("the struggle.1.")]
    [InlineData("see No.5 there")]
    [InlineData("see nos.5 there")]
    [InlineData("see vol.2 there")]
    [InlineData("see Chap.5 there")]
    [InlineData("see para.5 there")]
    [InlineData("see Para.5 there")]
    [InlineData("on Sept.5 there")]
    [InlineData("1.5 million")]
    [InlineData("at 10.30")]
    [InlineData("the T34 tank")]
    [InlineData("the MIG15 plane")]
    [InlineData("folder F-67")]
    [InlineData("on 5 May")]
    [InlineData("12")]
    public void Other_numbers_are_none(string text) => Assert.Null(MarkerIn(text));

    /// <summary>The marker at the last number of a text.</summary>
    private static string? MarkerIn(string text)
    {
        int digit = text.AsSpan().LastIndexOfAnyInRange('0', '9');
        while (digit > 0 && char.IsAsciiDigit(text[digit - 1]))
        {
            digit--;
        }

        var marker = Superscripts.Marker(new Cursor(text).Skip(digit));
        return marker.WasSuccessful ? marker.Value.In(text).ToString() : null;
    }
}
