namespace ArchiveParse.Tests.Grammar;

/// <summary>Lines between the turns of a conversation, by the block that each is; and lines that are the speaker's own.</summary>
public sealed class SectionsTests
{
    private const string Before = "Lindner: Let us begin.\n\nAnders: The report is ready.\n\n";

    private const string Behind = "\n\nLindner: Good morning.\n\nAnders: I agree.";

    [Theory]
    [InlineData("2. On the ambassador to Sofia", "HeadingBlock")]
    [InlineData("3. On Afghanistan.", "HeadingBlock")]
    [InlineData("II. Organizational matters", "HeadingBlock")]
    [InlineData("II", "HeadingBlock")]
    [InlineData("SECOND MEETING", "HeadingBlock")]
    [InlineData("SECOND MEETING, 5 May 1962", "HeadingBlock")]
    [InlineData("**The second day**", "HeadingBlock")]
    [InlineData("* * *", "ParagraphBlock")]
    [InlineData("Sofia, 6 May 1962", "DatelineBlock")]
    [InlineData("5 May 1962", "DatelineBlock")]
    public void A_section_stands_between_turns(string line, string kind)
    {
        var body = Body(Before + line + Behind);
        Assert.Equal(["SpeechBlock", "SpeechBlock", kind, "SpeechBlock", "SpeechBlock"], body.Select(static each => each.GetType().Name));
        Assert.Equal(line.Trim('*'), body[2].Text.Trim('*'));
    }

    [Theory]
    [InlineData("RESOLUTION\n\nThe Secretariat takes note of the report.", "HeadingBlock ParagraphBlock")]
    [InlineData("Annex 1\n\nList of goods to be delivered\n\n1. Coal\n\n2. Steel", "ParagraphBlock ParagraphBlock ListItemBlock ListItemBlock")]
    public void What_stands_under_a_section_is_no_speech(string lines, string kinds) =>
        Assert.Equal(kinds, string.Join(' ', Body(Before + lines).Skip(2).Select(static each => each.GetType().Name)));

    [Theory]
    [InlineData("1. Trade between our countries grew.")]
    [InlineData("I say the following:\n\n1. Trade")]
    [InlineData("1. Trade grew.\n\nThat is good.\n\n2. Culture")]
    [InlineData("2 May was a good day")]
    [InlineData("I")]
    [InlineData("1962")]
    [InlineData("On 5 May we met again.")]
    [InlineData("NO!")]
    [InlineData("Annex One was never signed by us.")]
    public void The_speakers_own_lines_continue_the_speech(string lines)
    {
        var body = Body("Lindner: Let us begin.\n\nAnders: The report is ready.\n\n" + lines + Behind);
        Assert.Equal(["SpeechBlock", "SpeechBlock", "SpeechBlock", "SpeechBlock"], body.Select(static each => each.GetType().Name));
    }

    [Theory]
    [InlineData("SECOND MEETING, : it was late")]
    [InlineData("[]")]
    [InlineData("__")]
    [InlineData("Cde. *")]
    [InlineData("Lindner () - It was late.")]
    [InlineData("...")]
    public void Odd_signs_end_nothing(string line) => Assert.Equal(4, Body(Before + line + Behind).OfType<SpeechBlock>().Count());

    [Fact]
    public void A_line_of_signs_inside_a_speech_continues_it() => Assert.Equal(4, Body(Before + "* * *\n\nI go on." + Behind).Count);

    private static ValueList<Block> Body(string text) => Assert.IsType<UnrecognizedPage>(ArchivePage.Parse(text)).Body;
}
