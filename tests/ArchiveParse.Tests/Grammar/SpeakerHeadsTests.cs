using ArchiveParse.Grammar;
using ArchiveParse.Text;

namespace ArchiveParse.Tests.Grammar;

public sealed class SpeakerHeadsTests
{
    [Theory]
    [InlineData("Mikoyan: All right!", "Mikoyan", null)]
    [InlineData("Comrade Mao Zedong: We agree.", "Comrade Mao Zedong", null)]
    [InlineData("President Nixon: Yes.", "President Nixon", null)]
    [InlineData("Dr. Kissinger: Yes.", "Dr. Kissinger", null)]
    [InlineData("Chou En-lai: Yes.", "Chou En-lai", null)]
    [InlineData("Cde. N. Ceausescu: spoke with Cde. Zhou Enlai about", "Cde. N. Ceausescu", null)]
    [InlineData("Cde. ZE: presently they are", "Cde. ZE", null)]
    [InlineData("JFK: Yes.", "JFK", null)]
    [InlineData("The President: Yes.", "The President", null)]
    [InlineData("Minister of Trade: Yes.", "Minister of Trade", null)]
    [InlineData("[A.] Poledňák: Yes.", "[A.] Poledňák", null)]
    [InlineData("I. [Vissarionovich] Stalin: Yes.", "I. [Vissarionovich] Stalin", null)]
    [InlineData("President [Nixon]: Yes.", "President [Nixon]", null)]
    [InlineData("V[yacheslav]: Yes.", "V[yacheslav]", null)]
    [InlineData("Mikoyan : All right!", "Mikoyan", null)]
    [InlineData("Mikoyan?: All right!", "Mikoyan?", null)]
    [InlineData("Minister [of Trade] Orlov: Yes.", "Minister [of Trade] Orlov", null)]
    [InlineData("Petrov – Minister of Foreign Affairs: Yes.", "Petrov – Minister of Foreign Affairs", null)]
    [InlineData("Li Xiannian - Vice Premier: Yes.", "Li Xiannian - Vice Premier", null)]
    public void A_head_is_a_label_and_a_colon(string line, string label, string? qualifier) => Assert.Equal((label, qualifier), Parts(line));

    [Theory]
    [InlineData("Comrade Mao Zedong: We agree.", true)]
    [InlineData("Mao Zedong: We agree.", false)]
    [InlineData("Chairman: We agree.", false)]
    public void A_title_counts_before_a_name(string line, bool isTitled) => Assert.Equal(isTitled, SpeakerHeads.Head(new Cursor(line)).Value.IsTitled);

    [Theory]
    [InlineData("Chairman Mao (hereafter, Chairman): As you see,", "Chairman Mao", "hereafter, Chairman")]
    [InlineData("Peng Dehuai (hereafter, Peng): Yes.", "Peng Dehuai", "hereafter, Peng")]
    [InlineData("Chairman (to Mukhitdinov): And you?", "Chairman", "to Mukhitdinov")]
    [InlineData("Chairman [sic]: Yes.", "Chairman", "sic")]
    [InlineData("North (KIM): Yes.", "North", "KIM")]
    [InlineData("Filippov [Stalin]: Yes.", "Filippov", "Stalin")]
    [InlineData("Comrade Filippov [Stalin]: Yes.", "Comrade Filippov", "Stalin")]
    [InlineData("Luo Fu [Zhang Wentian]: Yes.", "Luo Fu", "Zhang Wentian")]
    [InlineData("Filippov [Stalin] (smiling): Yes.", "Filippov [Stalin]", "smiling")]
    [InlineData("Filippov [Stalin] [smiling]: Yes.", "Filippov [Stalin]", "smiling")]
    [InlineData("[J.] Valo [Jméno podtrženo modrou propisovací tužkou.]: Yes.", "[J.] Valo", "Jméno podtrženo modrou propisovací tužkou.")]
    public void Brackets_between_label_and_colon_qualify_it(string line, string label, string qualifier) => Assert.Equal((label, qualifier), Parts(line));

    [Theory]
    [InlineData("Comrade Mao[4]: I agree.", "Comrade Mao", null, "[4]")]
    [InlineData("Comrade Mao [4] : I agree.", "Comrade Mao", null, "[4]")]
    [InlineData(@"Mikoyan[\[4\]](#): I agree.", "Mikoyan", null, @"[\[4\]](#)")]
    [InlineData("Mikoyan^[4]^: I agree.", "Mikoyan", null, "^[4]^")]
    [InlineData("Mikoyan[*]: I agree.", "Mikoyan", null, "[*]")]
    [InlineData("Mikoyan (to Mao)[4]: I agree.", "Mikoyan", "to Mao", "[4]")]
    [InlineData("Filippov [Stalin][4]: I agree.", "Filippov", "Stalin", "[4]")]
    [InlineData("Mikoyan:[4] I agree.", "Mikoyan", null, null)]
    public void The_mark_of_a_note_may_stand_on_either_side_of_the_colon(string line, string label, string? qualifier, string? note)
    {
        Assert.Equal((label, qualifier), Parts(line));
        string mark = SpeakerHeads.Head(new Cursor(line)).Value.Note.In(line).ToString();
        Assert.Equal(note ?? "", mark);
    }

    [Theory]
    [InlineData("Cde. Khrushchev:", "Cde. Khrushchev")]
    [InlineData("Comrade Nicolae Ceauescu:\n\nWe have convened", "Comrade Nicolae Ceauescu")]
    [InlineData("Peng Dehuai (hereafter, Peng):", "Peng Dehuai")]
    public void A_label_may_stand_alone_on_its_line(string line, string label) => Assert.Equal(label, Parts(line)?.Label);

    [Theory]
    [InlineData("Chairman: (Pointing to the First Secretary) This comrade", "Chairman: ")]
    [InlineData("Mikoyan:  All right!", "Mikoyan:  ")]
    [InlineData("Mikoyan:\nAll right!", "Mikoyan:")]
    [InlineData("Mikoyan:[4] All right!", "Mikoyan:")]
    public void A_head_ends_where_the_words_begin(string line, string head) => Assert.Equal(head, SpeakerHeads.Head.Taken(line));

    [Theory]
    [InlineData("Mikoyan said: we agree.")]
    [InlineData("We believe the following: first, the plan")]
    [InlineData("I agree with Comrade Mao: the plan is good.")]
    [InlineData("here: the plan")]
    [InlineData("Mikoyan")]
    [InlineData("Mikoyan, Ponomarev: we agree.")]
    [InlineData("Minister [of Trade, as he is called] Orlov says: we agree.")]
    [InlineData("Petrov [of Trade] Orlov: we agree.")]
    [InlineData("Petrov – Minister of Trade said: we agree.")]
    [InlineData("Petrov – Orlov: we agree.")]
    [InlineData("Mikoyan. All right: we agree.")]
    [InlineData("Cde. Molotov-reinforce the plan")]
    [InlineData("Mikoyan:yes")]
    [InlineData("Mikoyan:[yes]")]
    [InlineData("https://example.org")]
    [InlineData("10:30 a.m.")]
    [InlineData("18:00 - 21:10")]
    [InlineData("(Laughter): yes")]
    [InlineData("Mikoyan (from\nhis seat): yes")]
    [InlineData(": yes")]
    [InlineData("")]
    public void Other_lines_are_no_heads(string line) => Assert.Null(Parts(line));

    private static (string Label, string? Qualifier)? Parts(string line)
    {
        var head = SpeakerHeads.Head(new Cursor(line));
        return head.WasSuccessful
            ? (head.Value.Label.In(line).ToString(), head.Value.Qualifier.IsEmpty ? null : head.Value.QualifierInside.In(line).ToString())
            : null;
    }
}
