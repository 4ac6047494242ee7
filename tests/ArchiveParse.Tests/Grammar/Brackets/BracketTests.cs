namespace ArchiveParse.Tests.Grammar.Brackets;

/// <summary>The sentences of this folder, file by file.</summary>
public sealed class BracketTests
{
    public static TheoryData<string> Files => [.. BracketCase.Files];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_bracket_is_what_it_says_and_touches(string file) =>
        Assert.Equal(
            BracketCase.In(file).Select(static each => $"{each.Text}\n{string.Join('\n', each.Says)}"),
            BracketCase.In(file).Select(static each => $"{each.Text}\n{string.Join('\n', BracketCase.Read(each.Text))}"));
}
