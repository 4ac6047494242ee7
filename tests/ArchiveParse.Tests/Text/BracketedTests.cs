using ArchiveParse.Text;
using Sprache;

namespace ArchiveParse.Tests.Text;

public sealed class BracketedTests
{
    [Theory]
    [InlineData("[North] Korea", "[North]")]
    [InlineData("[]", "[]")]
    [InlineData("[Pak [Yong Chan]] came", "[Pak [Yong Chan]]")]
    [InlineData("[North (Korea] yes)", "[North (Korea]")]
    [InlineData("[over\ntwo lines]", "[over\ntwo lines]")]
    [InlineData("[[[three deep]]]", "[[[three deep]]]")]
    public void A_pair_is_taken_with_what_it_holds(string text, string taken) => Assert.Equal((taken, taken), Both(text));

    [Theory]
    [InlineData("[North")]
    [InlineData("[North [Korea]")]
    [InlineData("[[[[four deep]]]]")]
    [InlineData("(North)")]
    [InlineData("North]")]
    [InlineData(" [North]")]
    [InlineData("")]
    public void Other_brackets_are_missed(string text) => Assert.Equal((null, null), Both(text));

    [Theory]
    [InlineData(998, true)]
    [InlineData(999, false)]
    public void A_pair_is_at_most_a_thousand_characters_long(int inside, bool isTaken) =>
        Assert.Equal(isTaken, Both($"[{new string('x', inside)}]").OfCursor is not null);

    [Fact]
    public void A_pair_closes_under_the_bound() =>
        Assert.False(Scan.Bracketed('[', ']')(new Cursor("[North]", new TextSpan(0, 6))).WasSuccessful);

    private static (string? OfCursor, string? OfInput) Both(string text) => (Taken(new Cursor(text)), Taken(new Input(text)));

    private static string? Taken(IInput input)
    {
        var result = Scan.Bracketed('[', ']')(input);
        return result.WasSuccessful ? result.Value.In(input.Source).ToString() : null;
    }
}
