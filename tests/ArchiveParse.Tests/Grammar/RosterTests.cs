namespace ArchiveParse.Tests.Grammar;

/// <summary>Which labels a page makes speakers. The pages are bodies alone, told by the labels of their turns.</summary>
public sealed class RosterTests
{
    private const string Lead = "The two delegations met again in the afternoon and took up the trade agreement.\n\n";

    [Theory]
    [InlineData("Lindner: Yes.\n\nAnders: No.\n\nLindner: Good.\n\nAnders: Well.", "Lindner | Anders | Lindner | Anders")]
    [InlineData("Comrade Lindner: Yes.\n\nMinister Anders: No.", "Comrade Lindner | Minister Anders")]
    [InlineData("Lindner (to Anders): Yes.\n\nAnders [sic]: No.", "Lindner | Anders")]
    [InlineData("[H.] Lindner: Yes.\n\n[P.] Anders: No.\n\n[H.] Lindner: Good.\n\n[P.] Anders: Well.", "[H.] Lindner | [P.] Anders | [H.] Lindner | [P.] Anders")]
    [InlineData("LINDNER:\nYes.\n\nANDERS:\nNo.\n\nLINDNER:\nGood.\n\nANDERS:\nWell.", "LINDNER | ANDERS | LINDNER | ANDERS")]
    public void Labels_that_repeat_or_carry_a_title_or_a_qualifier_speak(string turns, string labels) => Assert.Equal(labels, LabelsOf(Lead + turns));

    [Theory]
    [InlineData("Weber: How is he?14", "Weber | Lindner | Anders | Lindner | Anders")]
    [InlineData("Weber: We open the talks.", "Weber | Lindner | Anders | Lindner | Anders")]
    [InlineData("Weber: We open the talks with the men\nof the Border.", "Weber | Lindner | Anders | Lindner | Anders")]
    [InlineData("Weber: We open the talks with the men\n\nof the Border.", "Weber | Lindner | Anders | Lindner | Anders")]
    public void Who_speaks_once_before_others_speaks(string turn, string labels) =>
        Assert.Equal(labels, LabelsOf($"{Lead}{turn}\n\nLindner: Yes.\n\nAnders: No.\n\nLindner: Good.\n\nAnders: Well."));

    [Fact]
    public void Participants_speak() =>
        Assert.Equal("Lindner | Anders", LabelsOf($"Participants: Horst Lindner, Paul Anders\n\n{Lead}Lindner: Yes.\n\nAnders: No."));

    [Theory]
    [InlineData("H. Lindner - We agree fully.\n\nP. Anders - I thank the comrades.", "H. Lindner | P. Anders")]
    [InlineData("Lindner – We agree fully.\n\nAnders — I thank the comrades.", "Lindner | Anders")]
    [InlineData("Cde. Lindner—we agree fully.\n\nLindner—he thanks the comrades.\n\nCde. Lindner—yes.", "Cde. Lindner | Lindner | Cde. Lindner")]
    [InlineData("Cde. Lindner—we agree fully.\n\nLindner—the new man—thanked us.\n\nBerlin—it was cold.\n\nCde. Lindner—yes.", "Cde. Lindner | Cde. Lindner")]
    [InlineData("Lindner – the plan - is good.\n\nAnders - yes.", "")]
    [InlineData("Weber - We agree fully.\n\nWolf - I thank the comrades.", "")]
    public void Behind_a_dash_participants_speak(string turns, string labels) =>
        Assert.Equal(labels, LabelsOf($"Participants: Horst Lindner, Paul Anders\n\n{Lead}{turns}"));

    [Theory]
    [InlineData("LINDNER: Yes.\n\nANDERS: No.", "LINDNER | ANDERS")]
    [InlineData("Lindner: Yes.", "Lindner")]
    [InlineData("Comrade Lindner:\n\nLet me report on the talks.", "Comrade Lindner")]
    [InlineData("Comrade Weber: Yes.", "")]
    [InlineData("Result: Yes.", "")]
    public void Of_participants_capitals_or_a_single_turn_are_enough(string turns, string labels) =>
        Assert.Equal(labels, LabelsOf($"Participants: Horst Lindner, Paul Anders\n\n{Lead}{turns}"));

    [Fact]
    public void Whom_the_title_names_speaks() =>
        Assert.Equal("Lindner | Anders", LabelsOf($"Conversation between Horst Lindner and Paul Anders\n\n{Lead}Lindner: Yes.\n\nAnders: No."));

    [Theory]
    [InlineData("Talks between Horst Lindner and Minister Paul Anders", "HORST LINDNER:\nYes.\n\nPAUL ANDERS:\nNo.", "HORST LINDNER | PAUL ANDERS")]
    [InlineData("Talks of Horst Lindner with Paul Anders", "PAUL ANDERS:\nYes.\n\nPAUL ANDERS\nNo.\n\nMr. Lindner:\nYes.", "PAUL ANDERS | Mr. Lindner")]
    [InlineData("Talks of Horst Lindner with Paul Anders on the Trade Agreement", "TRADE AGREEMENT:\nYes.\n\nTHE TRADE:\nNo.", "")]
    [InlineData("Talks with Paul Anderson and Horst Lind", "PAUL ANDERS:\nYes.\n\nHORST LINDNER:\nNo.", "")]
    public void Between_whom_the_title_says_that_it_was_speaks_in_capitals_too(string title, string turns, string labels) =>
        Assert.Equal(labels, LabelsOf($"{title}\n\n{Lead}{turns}"));

    [Fact]
    public void An_alias_speaks() =>
        Assert.Equal("Chairman Lindner | Anders | Chairman | Anders | Chairman",
            LabelsOf($"{Lead}Chairman Lindner (hereafter, Chairman): Yes.\n\nAnders: No.\n\nChairman: Good.\n\nAnders: Well.\n\nChairman: Then we agree."));

    [Theory]
    [InlineData("Time: 18:00 to 21:10")]
    [InlineData("Location: The old assembly hall")]
    [InlineData("APRF: F. 39, Op. 1, D. 39, Ll. 47-53")]
    [InlineData("CC: Far Eastern Department")]
    [InlineData("Note: The agreement was signed later.")]
    [InlineData("Participants: Horst Lindner, Paul Anders")]
    [InlineData("Subject: The trade agreement")]
    [InlineData("Result: The agreement was signed.")]
    [InlineData("My comment: The agreement was signed later.")]
    [InlineData("The position of our side is simple: we agree.")]
    [InlineData("He said: we agree.")]
    [InlineData("Collection: The Wars of the Border")]
    [InlineData("Document K:")]
    [InlineData("Cdes: Deputy Chairmen of the Commission Li Fu and Wei Jun.")]
    public void False_friends_do_not_speak(string line) =>
        Assert.Equal("Lindner | Anders | Lindner | Anders", LabelsOf($"{Lead}{line}\n\nLindner: Yes.\n\nAnders: No.\n\nLindner: Good.\n\nAnders: Well."));

    [Theory]
    [InlineData("Time: 18:00 to 21:10")]
    [InlineData("Note: The agreement was signed later.")]
    [InlineData("CC: Far Eastern Department")]
    public void A_false_friend_that_repeats_makes_no_conversation(string line) => Assert.Equal("", LabelsOf($"{Lead}{line}\n\n{Lead}{line}\n\n{Lead}"));

    private static string LabelsOf(string text)
    {
        var page = Assert.IsType<UnrecognizedPage>(ArchivePage.Parse(text));
        return string.Join(" | ", page.Body.OfType<SpeechBlock>().Select(static each => each.Speaker.Label));
    }
}
