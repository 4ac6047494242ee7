namespace ArchiveParse.Tests.Grammar;

using ArchiveParse.Grammar;

public sealed class ClosingTests
{
    private const string Running = "We met the ambassador, and he was in good spirits.";

    [Theory]
    [InlineData("P. Yudin", "signature: P. Yudin")]
    [InlineData("(Bitterlich)", "signature: (Bitterlich)")]
    [InlineData("Signed\nDumitru Popa", "signature: Signed Dumitru Popa")]
    [InlineData("To Cde. D.T. Shepilov", "distribution: To Cde. D.T. Shepilov")]
    [InlineData("Filed by Rakhmanin\n21 November 1956\nNo. 1452", "filing: Filed by Rakhmanin 21 November 1956 No. 1452")]
    [InlineData("P. Yudin\n\nTo Cde. D.T. Shepilov\n\nFiled by Rakhmanin", "signature: P. Yudin", "distribution: To Cde. D.T. Shepilov", "filing: Filed by Rakhmanin")]
    [InlineData("To Cde. D.T. Shepilov\nP. Yudin", "distribution: To Cde. D.T. Shepilov", "signature: P. Yudin")]
    [InlineData("P. Yudin\n\nTop Secret", "signature: P. Yudin", "marking: Top Secret")]
    [InlineData("CC:\n2x Far Eastern Department\n1x Embassy", "distribution: CC: 2x Far Eastern Department 1x Embassy")]
    [InlineData("CC:\nFar Eastern Department\nForeign Ministry\nEmbassy", "distribution: CC: Far Eastern Department Foreign Ministry Embassy")]
    [InlineData("(Lindner)\nCC:\nFar Eastern Department\nEmbassy", "signature: (Lindner)", "distribution: CC: Far Eastern Department Embassy")]
    [InlineData("Four copies printed\n1 - Cde. A. A. Gromyko\n4 - to file", "distribution: Four copies printed 1 - Cde. A. A. Gromyko 4 - to file")]
    public void A_closing_is_the_run_of_such_lines_at_the_end(string closing, params string[] blocks) =>
        Assert.Equal([$"paragraph: {Running}", .. blocks], Read($"{Running}\n\n{closing}"));

    [Theory]
    [InlineData("P. Yudin\n\nWe parted late.", "paragraph: We parted late.")]
    [InlineData("No. 1452\n\nWe parted late.", "paragraph: We parted late.")]
    public void A_line_with_running_text_behind_it_closes_nothing(string end, string last)
    {
        string[] blocks = Read($"{Running}\n\n{end}");
        Assert.Equal(last, blocks[^1]);
        Assert.DoesNotContain(blocks, static block => block.StartsWith("signature", StringComparison.Ordinal) || block.StartsWith("filing", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("P. Yudin\n\n[1] A town on the Volga.", "signature: P. Yudin", "1", "A town on the Volga.")]
    [InlineData("[1] A town on the Volga.", null, "1", "A town on the Volga.")]
    [InlineData("[\\[1\\]](#) A town on the Volga.", null, "1", "A town on the Volga.")]
    [InlineData("P. Yudin\n\nNotes\n\n[1] A town on the Volga.", "signature: P. Yudin // paragraph: Notes", "1", "A town on the Volga.")]
    [InlineData("P. Yudin\n\nNOTES:\n\n[1] A town on the Volga.", "signature: P. Yudin // paragraph: NOTES:", "1", "A town on the Volga.")]
    [InlineData("P. Yudin\n\n____\n\n[1] A town on the Volga.", "signature: P. Yudin // paragraph: ____", "1", "A town on the Volga.")]
    [InlineData(
        "P. Yudin\n\n___\n\n**Endnotes**\n\n[1] A town on the Volga.",
        "signature: P. Yudin // paragraph: ___ // heading: Endnotes",
        "1",
        "A town on the Volga.")]
    [InlineData(
        "P. Yudin\n\n[1] A town on the Volga.\n\n[Translated by Anna Nowak]",
        "signature: P. Yudin // comment: [Translated by Anna Nowak]",
        "1",
        "A town on the Volga.")]
    [InlineData(
        "P. Yudin\n\n[1] A town on the Volga.\n\nTranslator’s Note: The page is torn.",
        "signature: P. Yudin // paragraph: Translator’s Note: The page is torn.",
        "1",
        "A town on the Volga.")]
    public void Notes_stand_below_the_closing(string end, string? closing, string marker, string note)
    {
        var body = Bodies.Read(new($"{Running}\n\n{end}"), "");
        Assert.Equal([$"paragraph: {Running}", .. closing?.Split(" // ") ?? []], Told.Blocks(body.Blocks));
        Assert.Equal((marker, note), (Assert.Single(body.Notes).Marker, body.Notes[0].Text));
    }

    [Theory]
    [InlineData("P.S. I will write again soon.", "paragraph: P.S. I will write again soon.")]
    [InlineData("[Handwritten:] Agreed. J. Stalin", "paragraph: [Handwritten:] Agreed. J. Stalin")]
    [InlineData("[Stamp:] Archive of the party", "paragraph: [Stamp:] Archive of the party")]
    [InlineData("4 June", "paragraph: 4 June")]
    [InlineData("Copies sent: Cdes. Kozlov, Mikoyan", "distribution: Copies sent: Cdes. Kozlov, Mikoyan")]
    [InlineData("Extract to Comrades Ponomarev, Pavlov", "distribution: Extract to Comrades Ponomarev, Pavlov")]
    [InlineData("Translator’s Note: The page is torn.", "paragraph: Translator’s Note: The page is torn.")]
    [InlineData("* * *", "paragraph: * * *")]
    [InlineData("Page 3", "paragraph: Page 3")]
    [InlineData("VK/mp", "paragraph: VK/mp")]
    [InlineData("5 May 1960\n\nPyongyang", "dateline: 5 May 1960", "paragraph: Pyongyang")]
    [InlineData("Suslov – in favor\n\nMikoyan – in favor", "paragraph: Suslov – in favor", "paragraph: Mikoyan – in favor")]
    [InlineData("Page 3\n\nTo Cde. Shepilov", "paragraph: Page 3", "distribution: To Cde. Shepilov")]
    public void A_line_that_is_none_hides_no_signature_above_it(string line, params string[] blocks)
    {
        Assert.Equal([$"paragraph: {Running}", "signature: P. Yudin", .. blocks], Read($"{Running}\n\nP. Yudin\n\n{line}"));
        Assert.Equal(
            [$"paragraph: {Running}", "signature: Ambassador of Poland Jarck", .. blocks],
            Read($"{Running}\n\nAmbassador of Poland\n\nJarck\n\n{line}"));
    }

    [Theory]
    [InlineData("P. Yudin: Yes.")]
    [InlineData("P. Yudin\n\nWe parted late.")]
    [InlineData("P. Yudin\n\n1. Far East")]
    [InlineData("P. Yudin\n\nOn that day: the harvest")]
    [InlineData("Yudin\n\nPage 3")]
    public void Prose_a_turn_or_a_point_below_a_name_makes_no_signature_of_it(string end) =>
        Assert.DoesNotContain(Read($"{Running}\n\n{end}"), static block => block.StartsWith("signature", StringComparison.Ordinal));

    private static string[] Read(string text) => Told.Blocks(Bodies.Read(new(text), "").Blocks);
}
