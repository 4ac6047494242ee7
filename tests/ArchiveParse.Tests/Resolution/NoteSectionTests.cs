namespace ArchiveParse.Tests.Resolution;

/// <summary>Notes in the forms of several archives: which marks of the text they answer, and what is told of those that miss each other.</summary>
public sealed class NoteSectionTests
{
    [Theory]
    [InlineData("They met.[1] They agreed.[2]\n\n[1] In Moscow.\n\n[2] On the plan.", "1 2", "1: In Moscow. | 2: On the plan.")]
    [InlineData("They met.[i] They agreed.[ii]\n\n[i] In Moscow.\n\n[ii] On the plan.", "i ii", "i: In Moscow. | ii: On the plan.")]
    [InlineData("They met.[1] They agreed.[a]\n\n[a] Underlined.\n\n[1] In Moscow.", "1 a", "a: Underlined. | 1: In Moscow.")]
    [InlineData("They met.[*] They agreed.[**]\n\n[*] In Moscow.\n\n[**] On the plan.", "* **", "*: In Moscow. | **: On the plan.")]
    [InlineData("They met.[†]\n\n[†] In Moscow.", "†", "†: In Moscow.")]
    [InlineData("They met.^[1]^ They agreed.^[2]\n\n^[1] In Moscow.\n\n^[2] On the plan.", "1 2", "1: In Moscow. | 2: On the plan.")]
    [InlineData("They met.[\\[1\\]](#)\n\n[\\[1\\]](#) In Moscow.", "1", "1: In Moscow.")]
    [InlineData("They met.[1]\n\n[1]In Moscow.", "1", "1: In Moscow.")]
    [InlineData("They met.[1]\n\n[1]. In Moscow.", "1", "1: In Moscow.")]
    [InlineData("They met.[1] They agreed.[2]\n\nNotes\n\n[1] In Moscow.\n[2] On the plan.", "1 2", "1: In Moscow. | 2: On the plan.")]
    public void Notes_in_brackets_answer_marks_in_brackets(string text, string marks, string notes) => Assert.Equal((marks, notes), Read(text));

    [Theory]
    [InlineData("They left the struggle.1 They went to Egypt.2 Then they met.\n\n1 In 1949.\n\n2 In 1967.", "1 2", "1: In 1949. | 2: In 1967.")]
    [InlineData("They left the struggle.1 They went to Egypt.2 Then they met.\n\n1. In 1949.\n\n2. In 1967.", "1 2", "1: In 1949. | 2: In 1967.")]
    [InlineData("They met.[1]\n\nNote 1: In Moscow.", "1", "1: In Moscow.")]
    [InlineData("They met.[1]\n\n1. In Moscow.", "1", "1: In Moscow.")]
    [InlineData("They met.(1) They agreed.(2)\n\n(1) In Moscow.\n\n(2) On the plan.", "1 2", "1: In Moscow. | 2: On the plan.")]
    [InlineData("They met.¹ They agreed.¹²\n\n¹² On the plan.", "1 12", "12: On the plan.")]
    [InlineData("They met.¹ They agreed.² Then they left.\n\n¹ In Moscow.\n\n² On the plan.", "1 2", "1: In Moscow. | 2: On the plan.")]
    [InlineData("They met.* Then they left.\n\n* Translator's note: in Moscow.", "*", "*: Translator's note: in Moscow.")]
    [InlineData("They met.* They agreed.† Then they left.‡\n\n* In Moscow.\n\n† On the plan.\n\n‡ By train.", "* † ‡", "*: In Moscow. | †: On the plan. | ‡: By train.")]
    [InlineData("The committee(s) met.(a) They agreed.(b)\n\n(a) In Moscow.\n\n(b) On the plan.", "a b", "a: In Moscow. | b: On the plan.")]
    [InlineData("They met¹ and agreed.² The field has 5 km³.\n\n1. In Moscow.\n\n2. On the plan.", "1 2", "1: In Moscow. | 2: On the plan.")]
    [InlineData("They met.¹ They saw 5 km² with 10² cows, then left.²\n\n¹ In Moscow.\n\n² By train.", "1 2", "1: In Moscow. | 2: By train.")]
    [InlineData("They met.[1] They agreed.[2]\n\n[1] In Moscow. ↩\n\n[2] ^ On the plan. [back]", "1 2", "1: In Moscow. | 2: On the plan.")]
    [InlineData("They met.[1] They agreed.[2]\n\n[1] On 5 [May]\n\n[2] See note ^[1]^", "1 2", "1: On 5 [May] | 2: See note [1]")]
    [InlineData("They met.[1] They agreed.[2] They left.[3]\n\nFootnotes:\n\n1. In Moscow.\n\n2. On the plan.", "1 2 3", "1: In Moscow. | 2: On the plan.")]
    [InlineData("They met.(1) They agreed.(2)\n\nTranslator's Notes\n\n1 In Moscow.\n\n2 On the plan.", "1 2", "1: In Moscow. | 2: On the plan.")]
    [InlineData("They met.(1) They saw clause (2) too.(2)\n\nEditor’s Notes:\n\n1. In Moscow.\n\n2. On the plan.", "1 2", "1: In Moscow. | 2: On the plan.")]
    public void Notes_without_square_brackets_are_told_by_the_marks_that_they_answer(string text, string marks, string notes) =>
        Assert.Equal((marks, notes), Read(text));

    [Theory]
    [InlineData("The plan has two points:\n\n1. Trade grows.\n\n2. The railway reaches the border.", "")]
    [InlineData("The plan has two points:\n\n(1) Trade grows.\n\n(2) The railway reaches the border.", "")]
    [InlineData("We met.[1] We agreed.[2] We left.[3]\n\n1. Trade grows.\n\n2. The railway reaches the border.", "1 2 3")]
    [InlineData("We met in the capital and went on to the border.\n\n* Trade grows.\n\n* The railway grows.", "")]
    [InlineData("They met.¹ They left.\n\n¹", "")]
    [InlineData("The field has 5 km² and more.\n\n5 Million tons grow there.", "")]
    [InlineData("See points (a) and (b) of the plan of the committee(s).\n\n(a) Trade grows.\n\n(b) The railway reaches the border.", "")]
    [InlineData("They met in the capital.\n\n† Trade grows.\n\n‡ The railway grows.", "")]
    [InlineData("See points (1) and (2) below.\n\n(1) Trade grows.\n\n(2) The railway reaches the border.", "")]
    [InlineData("See clause (1) and clause (2).\n\nNotes\n\n1 Trade grows.\n\n2 The railway reaches the border.", "")]
    [InlineData("They met.(1) They agreed.(2)\n\nThe points:\n\n1 Trade grows.\n\n2 The railway reaches the border.", "")]
    public void Lists_that_answer_no_marks_are_lists(string text, string marks) => Assert.Equal((marks, ""), Read(text));

    [Fact]
    public void A_note_of_several_lines_or_paragraphs_is_one_note()
    {
        const string Wrapped = "[2] They agreed on the plan that the ministry had sent to the embassy in\nspring.";
        Assert.Equal(
            ("1 2", "1: In Moscow.//It was late. | 2: They agreed on the plan that the ministry had sent to the embassy in spring."),
            Read($"They met.[1] They agreed.[2]\n\n[1] In Moscow.\n\nIt was late.\n\n{Wrapped}"));
    }

    [Theory]
    [InlineData("They left the struggle.1 They went to Egypt.165 Then they met.", "AP1101 AP1101")]
    [InlineData("Telegram\n\nTo: NOWAK1, Urgent\n\nFrom: [Ivan] ORLOV2\n\nWe met the minister.\n\n[1] In Oslo.\n\n[2] In Bonn.", "")]
    [InlineData("They met.[1] They agreed.[3]\n\n[1] In Moscow.\n\n[2] On the plan.", "AP1101 AP1102")]
    [InlineData("Comrade Mao[1]: They met.\n\nYudin:[2] They agreed.\n\nComrade Mao: Good.\n\n[1] In Moscow.\n\n[2] On the plan.", "")]
    [InlineData("They met.* They left.\n\n* In Moscow.", "")]
    [InlineData("They met.(1) They left.(2)\n\n(1) In Moscow.", "AP1101")]
    public void A_mark_without_a_note_and_a_note_without_a_mark_are_told(string text, string codes) =>
        Assert.Equal(codes, string.Join(' ', ArchivePage.Parse(text).Diagnostics.Select(static each => each.Code).Where(static code => code.StartsWith("AP11", StringComparison.Ordinal))));

    private static (string Marks, string Notes) Read(string text)
    {
        var page = Assert.IsType<UnrecognizedPage>(ArchivePage.Parse(text));
        var marks = page.Body.OfType<MarkedBlock>().SelectMany(static block => block.Marks).OfType<NoteRefMark>();
        return (
            string.Join(' ', marks.Select(static mark => mark.Marker)),
            string.Join(" | ", page.Notes.Select(static note => $"{note.Marker}: {note.Text.ReplaceLineEndings("/")}")));
    }
}
