using ArchiveParse.Text;

namespace ArchiveParse.Tests.Grammar;

using ArchiveParse.Grammar;

public sealed class MissingNoteMarksTests
{
    [Theory]
    [InlineData("in the USSR1 today", "1")]
    [InlineData("in 1961.1 He said", "1")]
    [InlineData("said K1, who went", "1")]
    [InlineData("the speech1 and NATO2 and the plan3 too", "1 2 3")]
    [InlineData("the plan,1 He said", "1")]
    [InlineData("the plan;1 He said", "1")]
    [InlineData("the plan)1 He said", "1")]
    [InlineData("the plan”1 He said", "1")]
    [InlineData("the plan\"1 He said", "1")]
    [InlineData("the plan1, he said", "1")]
    [InlineData("the plan1; he said", "1")]
    [InlineData("the plan1) he said", "1")]
    [InlineData("by [Rowe]1 he said", "1")]
    [InlineData("the plan¹ and NATO.² He said", "1 2")]
    public void A_glued_number_is_the_mark_of_a_note_that_has_none(string text, string markers) => Assert.Equal(markers, Markers(text));

    [Theory]
    [InlineData("the T1 and the K1", "")]
    [InlineData("a folder F-1 there", "")]
    [InlineData("he said 1 thing", "")]
    [InlineData("NATO9 there", "")]
    [InlineData("on [1]1 May", "")]
    [InlineData("5 km² and 3 m³ and 10²", "")]
    [InlineData("NATO3 and the plan2 there", "2")]
    public void What_may_be_another_number_is_none(string text, string markers) => Assert.Equal(markers, Markers(text));

    private static string Markers(string text)
    {
        TextSpan whole = new(0, text.Length);
        ParagraphBlock paragraph = new() { Text = text, Span = whole, Marks = Editorial.MarksIn(new Cursor(text)) };
        Note[] notes = [.. Enumerable.Range(1, 3).Select(static number => new Note { Marker = $"{number}", Text = "Not printed.", Span = new(0, 0) })];
        var block = Assert.IsType<ParagraphBlock>(Assert.Single(MissingNoteMarks.Complete([paragraph], notes, text)));
        return string.Join(' ', block.Marks.OfType<NoteRefMark>().Select(static mark => mark.Marker));
    }
}
