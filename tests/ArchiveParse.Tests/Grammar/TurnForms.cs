namespace ArchiveParse.Tests.Grammar;

/// <summary>Heads of turns without a colon, between turns that have one; each row says whether the line is a turn, and of whom.</summary>
public sealed class TurnForms
{
    private const string Turns = "Cde. Lindner: Yes.\n\nCde. Anders: No.\n\nCde. Lindner: When?\n\nCde. Anders: In May.\n\n";

    [Theory]
    [InlineData("Cde. Molotov-reinforce the garrison, we cannot wait.", "Cde. Molotov", "reinforce the garrison, we cannot wait.")]
    [InlineData("Cde. Bulganin—we should support them.", "Cde. Bulganin", "we should support them.")]
    [InlineData("Cde. Zhukov – I agree.", "Cde. Zhukov", "I agree.")]
    [InlineData("Cde. Zhukov - I agree.", "Cde. Zhukov", "I agree.")]
    [InlineData("President Reagan—I believe it.", "President Reagan", "I believe it.")]
    [InlineData("Cde. Han Myong-su — We agree.", "Cde. Han Myong-su", "We agree.")]
    [InlineData("Cde. N. Bulganin—we should wait.", "Cde. N. Bulganin", "we should wait.")]
    [InlineData("Cde. Suslov. We must wait.", "Cde. Suslov", "We must wait.")]
    [InlineData("Cde. Anders I think so too.", "Cde. Anders", "I think so too.")]
    [InlineData("Cde. Lindner We shall see.", "Cde. Lindner", "We shall see.")]
    [InlineData("Cde. Lindner Yes, it is.", "Cde. Lindner", "Yes, it is.")]
    [InlineData("Cde. Zhukov: Agreed.", "Cde. Zhukov", "Agreed.")]
    [InlineData("Zhukov: Agreed.", "Zhukov", "Agreed.")]
    [InlineData("Zhukov (from his seat): Agreed.", "Zhukov", "Agreed.")]
    [InlineData("Zhukov [sic]: Agreed.", "Zhukov", "Agreed.")]
    [InlineData("A voice: Agreed.", "A voice", "Agreed.")]
    [InlineData("Voice from the hall: Agreed.", "Voice from the hall", "Agreed.")]
    [InlineData("Z.: Agreed.", "Z.", "Agreed.")]
    [InlineData("N.N.: Agreed.", "N.N.", "Agreed.")]
    [InlineData("Interpreter: He agrees.", "Interpreter", "He agrees.")]
    [InlineData("Cde. Zhukov:\n\nAgreed.", "Cde. Zhukov", "Agreed.")]
    public void Is_a_turn(string line, string label, string words)
    {
        var last = Speeches(Turns + line).Last();
        Assert.Equal((label, words), (last.Speaker.Label, last.Text));
    }

    [Theory]
    [InlineData("Cde. Anders said that he agreed.")]
    [InlineData("Cde. Anders agreed.")]
    [InlineData("Cde. Anders Street was closed.")]
    [InlineData("Cde. Zhukov I do not know.")]
    [InlineData("Cde. Gromyko – minister of foreign affairs")]
    [InlineData("Cde. Han Myong-su said nothing.")]
    [InlineData("Lindner—that was his name—had left.")]
    [InlineData("Moscow - we all know it.")]
    [InlineData("Lenin: “The task is to study.”")]
    [InlineData("“Lenin: the task is to study.”")]
    [InlineData("\"Comrade Lenin: a Portrait\" was shown.")]
    [InlineData("Note: The agreement was signed later.")]
    [InlineData("No.: 12/b")]
    [InlineData("P.S.: He has left.")]
    [InlineData("Result: They agreed.")]
    [InlineData("Interpreter: Ana Ciobanu")]
    [InlineData("The position is simple: we agree.")]
    [InlineData("He said: we agree.")]
    [InlineData("At 10:30 we met.")]
    [InlineData("Laos. We agree.")]
    [InlineData("https://example.org")]
    public void Is_no_turn(string line) => Assert.Equal(4, Speeches(Turns + line).Count);

    [Theory]
    [InlineData("President Reagan - I believe it.\n\nGeneral Secretary Gorbachev - I too.\n\nPresident Reagan - Good.\n\nGeneral Secretary Gorbachev - Fine.", 4)]
    [InlineData("Comrade Pak – Ambassador to the GDR\n\nComrade Ri – counselor\n\nComrade Pak – Ambassador to the GDR", 0)]
    [InlineData("Comrade Orlov said that it was late. He added: we go.\n\nComrade Nowak agreed.", 0)]
    [InlineData("Orlov I think so.\n\nNowak We shall see.", 0)]
    [InlineData("C.: Yes.\n\nF.: No.\n\nC.: Well.\n\nF.: Good.", 4)]
    public void A_page_wholly_so(string text, int turns) => Assert.Equal(turns, Speeches("They met again in the afternoon and spoke.\n\n" + text).Count);

    private static List<SpeechBlock> Speeches(string text) => [.. Assert.IsType<UnrecognizedPage>(ArchivePage.Parse(text)).Body.OfType<SpeechBlock>()];
}
