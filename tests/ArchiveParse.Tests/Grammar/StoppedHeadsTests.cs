namespace ArchiveParse.Tests.Grammar;

/// <summary>Turns whose label ends with a full stop. The pages are bodies alone, told by the labels of their turns.</summary>
public sealed class StoppedHeadsTests
{
    private const string Lead = "The two delegations met again in the afternoon and took up the trade agreement.\n\n";

    [Theory]
    [InlineData("LINDNER. Yes.\n\nANDERS. No.\n\nLINDNER. Good.\n\nANDERS. Well.", "LINDNER | ANDERS | LINDNER | ANDERS")]
    [InlineData("The President. Yes.\n\nMr. Anders. No.\n\nThe President. Good.\n\nMr. Anders. Well.", "The President | Mr. Anders | The President | Mr. Anders")]
    [InlineData("Lindner. Yes, it is.\n\nAnders. No.\n\nLindner. Then good.\n\nAnders. Well.", "Lindner | Anders | Lindner | Anders")]
    [InlineData("Lindner. I came.\n\nIt was late.\n\nAnders. No.\n\nLindner. The plan is good.\n\nAnders. Well.\n\nKarl Weber. We agree.", "Lindner | Anders | Lindner | Anders | Karl Weber")]
    [InlineData("Minister Lindner: Yes.\n\nThe President. No.\n\nMinister Lindner: Good.\n\nThe President. Well.", "Minister Lindner | The President | Minister Lindner | The President")]
    [InlineData("G. Bush. As for Germany, no.\n\nA. N. Yakovlev. What else?\n\nG. Bush. We wait.\n\nA. N. Yakovlev. What values?\n\nM. S. Gorbachev. Let us go on.", "G. Bush | A. N. Yakovlev | G. Bush | A. N. Yakovlev | M. S. Gorbachev")]
    [InlineData("N. S. KHRUSHCHEV. Yes.\n\nN.S. KHRUSHCHEV. No.\n\nN. S. KHRUSHCHEV. Good.\n\nA. I. MIKOYAN. Well.", "N. S. KHRUSHCHEV | N.S. KHRUSHCHEV | N. S. KHRUSHCHEV | A. I. MIKOYAN")]
    [InlineData("Q. How old was he?\n\nA. Forty-one, I think.\n\nQ. And what else?\n\nA. Nothing that I remember.", "Q | A | Q | A")]
    public void Labels_that_repeat_speak(string turns, string labels) => Assert.Equal(labels, LabelsOf(Lead + turns));

    [Fact]
    public void Participants_speak() =>
        Assert.Equal("LINDNER | ANDERS", LabelsOf($"Participants: Horst Lindner, Paul Anders\n\n{Lead}LINDNER. Yes.\n\nANDERS. No."));

    [Fact]
    public void Who_was_in_the_chair_speaks() => Assert.Equal(
        "LINDNER | ANDERS | LINDNER",
        LabelsOf(
            $"Chaired by Comrade Lindner, H. P.\n\nAttended by Comrades Anders, P. P., Weber, K. P.\n\n{Lead}LINDNER. Yes.\n\nANDERS. No."
            + "\n\nUSSR. It was late.\n\nTASS. He said nothing.\n\nLINDNER. Good."));

    [Theory]
    [InlineData("Talks between Comrade H. Lindner and Paul Anders", "Paul Anders thanks him.\n\nLindner. It is our duty.\n\nPaul Anders agrees.\n\nLindner. We thank them.\n\nLindner asks how many.\n\nAnders. Ten.", "Lindner: It is our duty. | Lindner: We thank them. | Anders: Ten.")]
    [InlineData("Talks with Paul Anders on Laos", "Anders thanks him.\n\nLaos. It was late.\n\nAnders agrees.\n\nLaos. We thank them.", "")]
    [InlineData("Talks between Comrade H. Lindner and Paul Anders", "Lindner thanks him.\n\nLindner. It is our duty.\n\nAnders agrees.", "")]
    public void A_party_whose_bare_name_repeats_speaks_between_what_is_told_of_the_parties(string title, string text, string speeches)
    {
        var page = Assert.IsType<UnrecognizedPage>(ArchivePage.Parse($"{title}\n\n{Lead}{text}"));
        Assert.Equal(speeches, string.Join(" | ", page.Body.OfType<SpeechBlock>().Select(static each => $"{each.Speaker.Label}: {each.Text}")));
    }

    [Fact]
    public void Bare_names_of_participants_speak_among_much_prose()
    {
        const string Prose = Lead + Lead + Lead;
        const string Turns = $"Lindner. Yes.\n\n{Prose}Anders. No.\n\n{Prose}Lindner. It is good.\n\n{Prose}Anders. Well.\n\n{Prose}";
        Assert.Equal("Lindner | Anders | Lindner | Anders", LabelsOf($"Participants: Horst Lindner, Paul Anders\n\n{Lead}{Turns}"));
        Assert.Equal("", LabelsOf(Lead + Turns));
    }

    [Theory]
    [InlineData("Laos. He said nothing new.\n\nLaos. He said nothing new.")]
    [InlineData("Lindner. He said nothing new.\n\nLindner. He said nothing new.")]
    [InlineData("Yes. It was late.\n\nGood. It was late.\n\nYes. It was late.\n\nGood. It was late.")]
    [InlineData("Moscow. It was late.\n\nKorea. It was late.\n\nMoscow. It was late.\n\nKorea. It was late.")]
    [InlineData("Old Red House. It was late.\n\nTall Green Gate. It was late.\n\nOld Red House. It was late.\n\nTall Green Gate. It was late.")]
    [InlineData("LAOS. He said nothing new.\n\nBERLIN. He said nothing new.")]
    [InlineData("LAOS. He said nothing new.\n\nLAOS. He said nothing new.")]
    [InlineData("NOTE. It was late.\n\nNOTE. It was late.\n\nSUMMARY. He said nothing.\n\nSUMMARY. He said nothing.")]
    [InlineData("SECRET. It was late.\n\nSECRET. It was late.\n\nCONFIDENTIAL. It was late.\n\nCONFIDENTIAL. It was late.")]
    [InlineData("The President agreed.\n\nThe President. \n\nThe President agreed.")]
    [InlineData("The harvest. It was good.\n\nThe harvest. It was good.")]
    public void Headings_and_sentences_do_not_speak(string text) => Assert.Equal("", LabelsOf($"{Lead}{text}\n\n{Lead}"));

    private static string LabelsOf(string text)
    {
        var page = Assert.IsType<UnrecognizedPage>(ArchivePage.Parse(text));
        return string.Join(" | ", page.Body.OfType<SpeechBlock>().Select(static each => each.Speaker.Label));
    }
}
