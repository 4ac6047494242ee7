using Sprache;

namespace ArchiveParse.Tests.Text;

using ArchiveParse.Text;

/// <summary>What rules make is counted where it is made, so the counts of simple rules can be told by heart.</summary>
public sealed class TallyTests
{
    private static readonly Parser<TextSpan> WordAndGap =
        from letters in Scan.Letters
        from gap in Scan.Gap
        select letters;

    public static TheoryData<string, Parser<TextSpan>, int, int> Rules => new()
    {
        { "a hit, and the place behind it", Scan.Letters, 1, 1 },
        { "a hit that takes nothing", Scan.Spaces, 1, 0 },
        { "a miss, at its own place", Scan.Gap, 1, 0 },
        { "a hit, and the miss behind it", WordAndGap, 2, 1 },
    };

    [Theory]
    [MemberData(nameof(Rules))]
    public void Results_and_cursors_count(string what, Parser<TextSpan> rule, int results, int cursors)
    {
        Cursor page = new("No. 865");
        rule(page);
        Assert.Equal((what, results, cursors), (what, Tally.Of(() => rule(page)).Results, Tally.Of(() => rule(page)).Cursors));
    }

    [Fact]
    public void Nothing_makes_nothing() => Assert.Equal((0, 0), Tally.Of(static () => { }));
}
