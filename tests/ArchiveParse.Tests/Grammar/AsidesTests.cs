using ArchiveParse.Grammar;

namespace ArchiveParse.Tests.Grammar;

public sealed class AsidesTests
{
    [Theory]
    [InlineData("(The conversation returns to the original topic).")]
    [InlineData("(Lindner introduced each member of the delegation. Anders thanked him. Then the meal began.)")]
    [InlineData("(Laughter).")]
    [InlineData("[Lindner leaves the room.]")]
    [InlineData("(Rereads the letter.)")]
    [InlineData("[Scans the letter.]")]
    [InlineData("(Notes are passed.)")]
    [InlineData("(Shows an excerpt on the harvest.)")]
    [InlineData("[Page two of the letter is read.]")]
    public void Narration_is_a_stage_block_with_its_brackets(string paragraph) => Assert.Equal(paragraph, Assert.IsType<StageBlock>(Aside(paragraph)).Text);

    [Theory]
    [InlineData("*(Laughter.)*", "*(Laughter.)*")]
    [InlineData("_(Prolonged applause)_", "_(Prolonged applause)_")]
    [InlineData("***(Laughter)***.", "***(Laughter)***.", false)]
    [InlineData("***(Laughter)***", "*(Laughter)*")]
    [InlineData("/Laughter/", "/Laughter/")]
    [InlineData("/Applause./", "/Applause./")]
    [InlineData("*/Laughter in the hall/*", "*/Laughter in the hall/*")]
    public void A_stage_direction_may_stand_in_emphasis_or_between_strokes(string paragraph, string text, bool isOne = true) =>
        Assert.Equal(isOne ? text : null, (Aside(paragraph) as StageBlock)?.Text);

    [Theory]
    [InlineData("/usr/bin/")]
    [InlineData("/A. Orlov/")]
    [InlineData("/Laughter")]
    [InlineData("*(Secret)*")]
    [InlineData("*(1956)*")]
    [InlineData("* (Laughter) and applause")]
    [InlineData("__________")]
    [InlineData("/")]
    [InlineData("*(")]
    public void Other_strokes_and_signs_set_off_no_stage_direction(string paragraph) => Assert.Null(Aside(paragraph));

    [Theory]
    [InlineData("(Not yet proof read)")]
    [InlineData("[Translator’s note: the page is torn.]")]
    [InlineData("[Translator’s note: the next line is illegible.]")]
    [InlineData("[Translator's note: the last page of the record is missing.]")]
    [InlineData("[the previous sentence was highlighted in the left margin]")]
    [InlineData("[Handwritten in the margin: Yes.]")]
    [InlineData("[Source: RGANI, F. 3, Op. 12, D. 1006. Compiled by V. N. Malin.]")]
    [InlineData("[Source: Conference Files, CF 1664. Secret. Two pages of the source text are not declassified.]")]
    [InlineData("[Page 91]")]
    [InlineData("[page two]")]
    [InlineData("[page two of twelve]")]
    [InlineData("[end p1]")]
    [InlineData("(p. 91)")]
    [InlineData("[Poor scanning]")]
    [InlineData("[Note about this recording. It was cut.]")]
    [InlineData("[Excerpt on the harvest.]")]
    [InlineData("[Lindner then tells of the harvest. See Doc. 2 above.]")]
    [InlineData("(Re: Record No. 12)")]
    [InlineData("(Working Notes)")]
    [InlineData("(Not reviewed by the Minister)")]
    [InlineData("(not read by the speakers)")]
    [InlineData("(The Minister has yet to review and approve)")]
    public void A_remark_on_the_page_is_a_comment_block(string paragraph) => Assert.Equal(paragraph, Assert.IsType<CommentBlock>(Aside(paragraph)).Text);

    [Theory]
    [InlineData("[handwriting:\nto Cde. Orlov\nfor answer.\nN. Petrov]", "[handwriting: to Cde. Orlov for answer. N. Petrov]")]
    [InlineData("[Handwritten: “To Cdes. [[two names illegible]]\nTalk it over with the garden\nin the spring]", "[Handwritten: “To Cdes. [[two names illegible]] Talk it over with the garden in the spring]")]
    [InlineData("[handwriting: “To Cdes. [[two names illegible]]\n\nTalk it over]", "[handwriting: “To Cdes. [[two names illegible]] Talk it over]")]
    [InlineData("[faded stamp:\n\n\n11 June 1958]", "[faded stamp: 11 June 1958]")]
    [InlineData("[Department stamp:\n\nIncoming Nº 015\n\n12 June 1958]", "[Department stamp: Incoming Nº 015 12 June 1958]")]
    public void A_remark_may_run_over_several_lines(string lines, string text) => Assert.Equal(text, Assert.IsType<CommentBlock>(Aside(lines)).Text);

    [Theory]
    [InlineData("[handwriting: Yes\n\nN. Petrov")]
    [InlineData("[The first line\n\nthe second line]")]
    [InlineData("[handwriting: Yes\nN. Petrov")]
    [InlineData("[handwriting: Yes]\nN. Petrov]")]
    [InlineData("[The first line\nthe second line\nthe third line]")]
    public void Other_lines_are_no_single_remark(string lines) => Assert.Null(Aside(lines));

    [Theory]
    [InlineData("[…]", "gap: …")]
    [InlineData("[Text not declassified]", "gap: Text not declassified")]
    [InlineData("[3 paragraphs (19 lines) not declassified]", "gap: 3 paragraphs (19 lines) not declassified")]
    [InlineData("[Omitted here is material not pertinent to the talks.]", "gap: Omitted here is material not pertinent to the talks.")]
    public void A_missing_passage_is_a_paragraph_with_its_gap(string paragraph, string mark)
    {
        var block = Assert.IsType<ParagraphBlock>(Aside(paragraph));
        Assert.Equal((paragraph, mark), (block.Text, block.Marks.Told()));
    }

    [Theory]
    [InlineData("(However, the other side did not agree.)")]
    [InlineData("(I shall come back to this later.)")]
    [InlineData("(a) the trade agreement")]
    [InlineData("(The first) and (the second)")]
    [InlineData("[North] Korea agreed.")]
    [InlineData("(Bitterlich)")]
    [InlineData("(Secret)")]
    [InlineData("(June 12, 1956)")]
    [InlineData("(page a)")]
    [InlineData("(the other side did not agree")]
    [InlineData("The other side (in Pyongyang)")]
    [InlineData("()")]
    [InlineData("")]
    public void Other_paragraphs_are_no_asides(string paragraph) => Assert.Null(Aside(paragraph));

    private static Block? Aside(string paragraph) => Asides.Aside.Whole(paragraph);
}
