using ArchiveParse.Grammar;

namespace ArchiveParse.Tests.Grammar;

public sealed class ParagraphingTests
{
    private const string First = "They met in the morning and went on in the afternoon, as the two sides had agreed before, and spoke of all.";

    private const string Filled = "They spoke of the harvest, of the plan for the next year, and of the letter that had come from the office of the";

    private const string Rest = "Central Committee in the spring, which nobody had answered until then, as the translator of the embassy said.";

    private const string Last = "They parted in the evening.";

    [Theory]
    [InlineData(Paragraphing.Wrapped, "\n", 3)]
    [InlineData(Paragraphing.CutByPageBreaks, "\n", 3)]
    [InlineData(Paragraphing.LineByLine, "\n", 4)]
    [InlineData(Paragraphing.Wrapped, "\n\n", 4)]
    [InlineData(Paragraphing.CutByPageBreaks, "\n\n", 3)]
    [InlineData(Paragraphing.LineByLine, "\n\n", 4)]
    public void Lines_make_paragraphs_as_the_layout_says(Paragraphing paragraphing, string gap, int count) =>
        Assert.Equal(count, Bodies.Read(new($"{First}\n\n{Filled}{gap}{Rest}\n\n{Last}"), heads: "", paragraphing).Blocks.Count);
}
