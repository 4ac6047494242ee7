namespace ArchiveParse.Tests.Grammar;

using ArchiveParse.Grammar;
using ArchiveParse.Text;

/// <summary>Words and signs in brackets and beside them, which decide what the brackets hold.</summary>
public sealed class BracketWordTests
{
    [Theory]
    [InlineData("They sat. [Voice in the hall] We agree.", "stage: Voice in the hall")]
    [InlineData("Kim: (angrily.) We agree.", "stage: angrily.")]
    [InlineData("Kim: (to Li: Mao) We agree.", "")]
    [InlineData("Kim: (to the interpreter.) We agree.", "stage: to the interpreter.")]
    [InlineData("They sat. (Shows the map to our men) We agree.", "")]
    [InlineData("They sat. (Shows the map of Our men) We agree.", "")]
    [InlineData("They sat. (Shows the map of my house) We agree.", "")]
    [InlineData("They sat. (Shows the map, My house) We agree.", "")]
    [InlineData("They sat. (Shows the map to you) We agree.", "")]
    [InlineData("They sat. (Shows the map to You) We agree.", "")]
    [InlineData("They sat. (Shows the map of your house) We agree.", "")]
    [InlineData("They sat. (Shows the map of Your house) We agree.", "")]
    [InlineData("They sat. (Shows the map to me) We agree.", "")]
    [InlineData("He spoke. (Rises) [We agree.]", "stage: Rises | supplied: We agree.")]
    [InlineData("They sat. [All rise.] They left.", "stage: All rise.")]
    [InlineData("He spoke.) (Rises) We agree.", "stage: Rises")]
    [InlineData("He spoke. (rising) “We agree.”", "stage: rising")]
    [InlineData("He spoke. (rising) \"We agree.\"", "stage: rising")]
    [InlineData("He spoke. (rising) [We agree.]", "stage: rising | supplied: We agree.")]
    [InlineData("He spoke. (rising) (We agree.)", "stage: rising")]
    [InlineData("He spoke. (rising) … we agree.", "stage: rising")]
    [InlineData("He spoke. (rising). We agree.", "stage: rising")]
    [InlineData("They sat. (Shows what we have) We agree.", "")]
    [InlineData("They met.[v] They spoke.", "noteRef: v")]
    public void What_somebody_does_is_a_stage_direction(string text, string told) => Assert.Equal(told, Marks(text));

    [Theory]
    [InlineData("a [1/0 line illegible] b", "gap: 1/0 line illegible")]
    [InlineData("a [½ page, cut] b", "gap: ½ page, cut")]
    [InlineData("a [5 lines cut.] b", "gap: 5 lines cut.")]
    [InlineData("a [–] b", "supplied: –")]
    [InlineData("a [—] b", "supplied: —")]
    [InlineData("a [a few missing] b", "gap: a few missing")]
    [InlineData("a [9 lines, cut] b", "gap: 9 lines, cut")]
    [InlineData("a [he was there - GG] b", "comment: he was there - GG")]
    [InlineData("a [he was there—translator .] b", "comment: he was there—translator .")]
    [InlineData("a [he was there-translator] b", "supplied: he was there-translator")]
    [InlineData("a [he was there-translator.] b", "comment: he was there-translator.")]
    [InlineData("a [the word is written: yes] b", "comment: the word is written: yes")]
    [InlineData("a [literally , “sun”] b", "comment: literally , “sun”")]
    [InlineData("a [The text.] b", "comment: The text.")]
    [InlineData("a [page 12-13] b", "comment: page 12-13")]
    [InlineData("he come [So in the original] there", "sic: So in the original")]
    [InlineData("the treaty [signature: of the] was", "comment: signature: of the")]
    [InlineData("a [note—ed.] b", "comment: note—ed.")]
    [InlineData("see [e][r] then", "expansion: [e][r] = er")]
    [InlineData("by [sic: “Kim ”] then", "sic: sic: “Kim ” = Kim")]
    public void What_is_missing_and_what_is_remarked_is_told_apart(string text, string told) => Assert.Equal(told, Marks(text));

    [Theory]
    [InlineData("They met.[x] They spoke.", "noteRef: x")]
    [InlineData("They met.[l] They spoke.", "noteRef: l")]
    [InlineData("They met?1 They spoke.", "noteRef: 1")]
    [InlineData("in jul1 They spoke.", "")]
    public void A_note_s_mark_is_known_by_its_sign(string text, string told) => Assert.Equal(told, Marks(text));

    [Theory]
    [InlineData(
        "They met.1 They spoke.2 It was late.4\n\nFootnotes\n\n1. The first.\n\n2. The second.",
        "noteRef: 1 | noteRef: 2 | noteRef: 4 || 1: The first. // 2: The second.")]
    [InlineData(
        "They met.1 They spoke.2 It was late.4\n\nEndnotes\n\n1. The first.\n\n2. The second.",
        "noteRef: 1 | noteRef: 2 | noteRef: 4 || 1: The first. // 2: The second.")]
    [InlineData(
        "They met.1 They spoke.2 It was late.4\n\n**Notes**\n\n1. The first.\n\n2. The second.",
        "noteRef: 1 | noteRef: 2 | noteRef: 4 || 1: The first. // 2: The second.")]
    [InlineData("They met.1 They spoke.2\n\nnote 1 The first.\n\nnote 2 The second.", "noteRef: 1 | noteRef: 2 || 1: The first. // 2: The second.")]
    [InlineData("They met.1 They spoke.2\n\n1) The first.\n\n2) The second.", "noteRef: 1 | noteRef: 2 || 1: The first. // 2: The second.")]
    [InlineData("They met.1 They spoke.2 It was late.4\n\nPoints\n\n1. The first.\n\n2. The second.", "noteRef: 1 | noteRef: 2 | noteRef: 4 || ")]
    [InlineData("They met.⁵ They spoke.⁶\n\n⁵ The first.\n\n⁶ The second.", "noteRef: 5 | noteRef: 6 || 5: The first. // 6: The second.")]
    [InlineData("**They met.** They spoke.* So.**\n\n* The first.\n\n** The second.", "noteRef: * | noteRef: ** || *: The first. // **: The second.")]
    [InlineData("They met.[1] They spoke.[2]\n\n[1]: The first.\n\n[2]: The second.", "noteRef: 1 | noteRef: 2 || 1: The first. // 2: The second.")]
    [InlineData("They met.[‡] They spoke.[§]\n\n[‡] The first.\n\n[§] The second.", "noteRef: ‡ | noteRef: § || ‡: The first. // §: The second.")]
    [InlineData("They met.1 They spoke.2 It was late.4\n\nFootnotes:\n\n1. The first.\n\n2. The second.", "noteRef: 1 | noteRef: 2 | noteRef: 4 || 1: The first. // 2: The second.")]
    public void Notes_answer_their_marks_in_each_form(string text, string told) => Assert.Equal(told, Notes(text));

    [Theory]
    [InlineData(
        "They sat.\n\n(But he agreed with the plan)\n\nThey rose.",
        "paragraph: They sat. // paragraph: (But he agreed with the plan) // paragraph: They rose.")]
    public void A_connective_begins_no_narration(string text, string told) => Assert.Equal(told, string.Join(" // ", Told.Blocks(Bodies.Read(new(text), "").Blocks)));

    private static string Marks(string text) => Reading.Told([.. Editorial.MarksIn(new Cursor(text))]);

    private static string Notes(string text)
    {
        var page = Assert.IsType<UnrecognizedPage>(ArchivePage.Parse(text));
        ValueList<Mark> marks = [.. page.Body.OfType<MarkedBlock>().SelectMany(static each => each.Marks)];
        return $"{marks.Told()} || {string.Join(" // ", page.Notes.Select(static note => $"{note.Marker}: {note.Text}"))}";
    }
}
