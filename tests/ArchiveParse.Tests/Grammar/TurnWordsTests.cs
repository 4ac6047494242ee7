using ArchiveParse.Grammar;

namespace ArchiveParse.Tests.Grammar;

using ArchiveParse.Text;

/// <summary>The words about a turn: its label, the short name that it introduces, the name that the page's heads know.</summary>
public sealed class TurnWordsTests
{
    private static readonly string[] Labels = ["Nowak", "[N.] Orlov", "Cde. Axen"];

    [Theory]
    [InlineData("hereafter, Peng", "Peng")]
    [InlineData("hereafter: Peng", "Peng")]
    [InlineData("hereafter : Peng", "Peng")]
    [InlineData("hereafter Peng ", "Peng")]
    [InlineData("Hereafter referred to as Chairman", "Chairman")]
    [InlineData("hereafter referred to as  Chairman", "Chairman")]
    [InlineData("hereafter referred to as “Chairman”", "Chairman")]
    [InlineData("hereafter \"Chairman\"", "Chairman")]
    [InlineData("hereafter ‘Chairman’", "Chairman")]
    [InlineData("hereafter 'Chairman'", "Chairman")]
    [InlineData("hereafter", null)]
    [InlineData("hereafter, “”", null)]
    [InlineData("to Peng", null)]
    public void A_label_may_introduce_a_short_name(string qualifier, string? alias) => Assert.Equal(alias, Aliases.In(qualifier));

    [Theory]
    [InlineData("The President: yes", "The President", false)]
    [InlineData("President Nixon: yes", "President Nixon", true)]
    [InlineData("Minister of Trade: yes", "Minister of Trade", true)]
    [InlineData("Kim and Li: yes", "Kim and Li", false)]
    [InlineData("A voice: yes", "A voice", false)]
    [InlineData("A voice : yes", "A voice", false)]
    [InlineData("A voice (laughing): yes", "A voice", false)]
    [InlineData("A voice [laughing]: yes", "A voice", false)]
    [InlineData("A voice*: yes", "A voice", false)]
    [InlineData("(laughing): yes", "", false)]
    [InlineData("", "", false)]
    public void A_label_is_of_titles_names_and_what_joins_them(string text, string label, bool isTitled) =>
        Assert.Equal((label, isTitled), (text[..LabelWords.Of(text).Length], LabelWords.Of(text).IsTitled));

    [Theory]
    [InlineData("Nowak I think so.", "Nowak", "I think so.")]
    [InlineData("Nowak. I think so.", "Nowak", "I think so.")]
    [InlineData("Nowak - I think so.", "Nowak", "I think so.")]
    [InlineData("Nowak – I think so.", "Nowak", "I think so.")]
    [InlineData("Nowak — I think so.", "Nowak", "I think so.")]
    [InlineData("[N.] Orlov We shall see.", "[N.] Orlov", "We shall see.")]
    [InlineData("Cde. Axen Yes.", "Cde. Axen", "Yes.")]
    [InlineData("Nowak said so.", null, "")]
    [InlineData("Nowak Street is long.", null, "")]
    [InlineData("Kadar I think so.", null, "")]
    [InlineData("nowak I think so.", null, "")]
    [InlineData("Nowak", null, "")]
    [InlineData("[", null, "")]
    [InlineData("", null, "")]
    public void A_known_label_may_lose_its_colon(string line, string? label, string words)
    {
        SpanTable<SpeakerLabel> known = new();
        Array.ForEach(Labels, each => known.Set(each, new SpeakerLabel(each, default, 0, HeadEnd.Colon)));
        Assert.Equal(label, BareHeads.At(line, known, out int length)?.Text);
        Assert.Equal(words, label is null ? "" : line[length..]);
    }

    [Theory]
    [InlineData("Talks with Anders")]
    [InlineData("Anders in Berlin")]
    [InlineData("Talks with Anders, Berlin")]
    [InlineData("Talks with Anders. Berlin")]
    [InlineData("Talks with Anders; Berlin")]
    [InlineData("Anders: Talks in Berlin")]
    [InlineData("The envoy (Anders)")]
    [InlineData("The envoy [Anders]")]
    [InlineData("On 'Anders'")]
    [InlineData("On \"Anders\"")]
    [InlineData("On “Anders”")]
    [InlineData("Anders’ talks")]
    [InlineData("Lindner/Anders talks")]
    [InlineData("Paul\u00a0Anders\u00a0talks")]
    [InlineData("Talks\nAnders\nLindner")]
    public void Whom_a_heading_names_speaks(string headings) => Assert.True(Speaks("Anders", headings));

    [Theory]
    [InlineData("Talks with Andersen")]
    [InlineData("Talks with Sanders")]
    [InlineData("Talks in Berlin")]
    public void Whom_no_heading_names_is_silent(string headings) => Assert.False(Speaks("Anders", headings));

    [Theory]
    [InlineData("Stalin", "Filippov [Stalin]")]
    [InlineData("Stalin", "Filippov (Stalin)")]
    public void The_other_name_of_a_participant_speaks(string label, string participant)
    {
        Cursor body = Body(label);
        Participant person = new() { Text = participant, Name = "Filippov", Span = default };
        Assert.True(Roster.Learn(body, [person], "").HasHeadAt(17));
        Assert.False(Roster.Learn(body, [person with { Text = "Filippov" }], "").HasHeadAt(17));
    }

    private static bool Speaks(string label, string headings) =>
        Roster.Learn(Body(label), [], headings).HasHeadAt(17);

    /// <summary>It takes two to talk: only one of them carries a title, so that the other speaks if the page names him.</summary>
    private static Cursor Body(string label) => new($"They met again.\n\n{label}: We agree.\n\nCde. Li: So do we.\n\nThey parted.");
}
