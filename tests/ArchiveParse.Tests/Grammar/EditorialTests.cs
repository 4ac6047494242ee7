using ArchiveParse.Grammar;
using ArchiveParse.Text;

namespace ArchiveParse.Tests.Grammar;

public sealed class EditorialTests
{
    [Theory]
    [InlineData("the com\\[munist\\] party, M\\[iko\\]yan", "expansion: com[munist] = communist | expansion: M[iko]yan = Mikoyan")]
    [InlineData("the list \\[of names\\] is long", "supplied: of names")]
    [InlineData("The [North] Korean com[munist] party", "supplied: North | expansion: com[munist] = communist")]
    [InlineData("the 11th [sic, should be 10th] of May.[2]", "sic: sic, should be 10th = 10th | noteRef: 2")]
    [InlineData("(Laughter). He left [one line excised] us.", "stage: Laughter | gap: one line excised")]
    [InlineData("We agree. /Laughter./ And you? *(Applause)*", "stage: Laughter. | stage: Applause")]
    [InlineData("in [19]56 and in 1957[1]", "supplied: 19 | noteRef: 1")]
    [InlineData("in 19[56], in 195[7] and in 12[1]", "supplied: 56 | supplied: 7 | noteRef: 1")]
    [InlineData("Comrade Pak [Yeong-chan [Yong Chan]] came.", "supplied: Yeong-chan [Yong Chan]")]
    public void Marks_are_told_in_order_and_brackets_inside_another_pair_belong_to_it(string text, string marks) =>
        Assert.Equal(marks, Editorial.MarksIn(new Cursor(text)).Told());

    [Theory]
    [InlineData("the plan.[1]", "noteRef: 1")]
    [InlineData("the plan.[12] Then", "noteRef: 12")]
    [InlineData("the plan.[iv]", "noteRef: iv")]
    [InlineData("the plan.^[1]", "noteRef: 1")]
    [InlineData("the plan.^[1]^ Then", "noteRef: 1")]
    [InlineData(@"the plan.[\[1\]](#)", "noteRef: 1")]
    [InlineData("the struggle.1", "noteRef: 1")]
    [InlineData("by Kennedy1 and", "noteRef: 1")]
    [InlineData("to Egypt.165 Then", "noteRef: 165")]
    public void A_note_is_referred_to_in_each_of_its_print_forms(string text, string marks) =>
        Assert.Equal(marks, Editorial.MarksIn(new Cursor(text)).Told());

    [Theory]
    [InlineData("The [North] Korean", "[North]")]
    [InlineData("the com[munist] party", "com[munist]")]
    [InlineData("the plan. (Laughter). Yes", "(Laughter)")]
    [InlineData("the plan.^[1]^ Then", "^[1]^")]
    [InlineData("the struggle.1", "1")]
    public void The_span_of_a_mark_holds_its_brackets(string text, string whole) =>
        Assert.Equal(whole, Assert.Single(Editorial.MarksIn(new Cursor(text))).Span.In(text).ToString());

    [Theory]
    [InlineData("No brackets at all.")]
    [InlineData("We said (and I repeat it) no.")]
    [InlineData("the Central Committee (CC) of the party")]
    [InlineData("see No.5 and vol.2")]
    [InlineData("1.5 million tons in 1956")]
    [InlineData("from 11.10 to 14.20 on 20.06.1971")]
    [InlineData("points (1) and (2)")]
    [InlineData("and/or in 1955/56, at /usr/bin/ or 1/2/3")]
    [InlineData("Poland/Laughter/Hungary, or/laughter/ and /laughter/or")]
    [InlineData("signed /A. Orlov/")]
    [InlineData("a bracket [that never closes")]
    [InlineData("Korea] lost its opening one")]
    [InlineData("")]
    public void Other_brackets_and_figures_are_no_marks(string text) => Assert.Equal("", Editorial.MarksIn(new Cursor(text)).Told());
}
