namespace ArchiveParse.Tests.Grammar;

using ArchiveParse.Grammar;

/// <summary>Lines of signs between two stretches of text.</summary>
public sealed class SeparatorTests
{
    private const string Running = "We met the ambassador, and he was in good spirits.";

    [Theory]
    [InlineData("* * *", "paragraph: * * *")]
    [InlineData("*  *  *", "paragraph: * * *")]
    [InlineData("- - -", "paragraph: - - -")]
    [InlineData("– – –", "paragraph: – – –")]
    [InlineData("_____", "paragraph: _____")]
    [InlineData("- the harvest", "listitem: the harvest")]
    [InlineData("* the harvest", "listitem: the harvest")]
    [InlineData("- - 12", "listitem: - 12")]
    [InlineData("- - - -DDD-", "listitem: - - -DDD-")]
    public void A_line_of_signs_opens_no_list(string line, string told) =>
        Assert.Equal(
            [$"paragraph: {Running}", told, $"paragraph: {Running}"], Told.Blocks(Bodies.Read(new($"{Running}\n\n{line}\n\n{Running}"), "").Blocks));
}
