using Sprache;

namespace ArchiveParse.Tests.Text;

using ArchiveParse.Text;

/// <summary>
/// What an operator allocates, to the byte: nothing where it hands what came of it to another, a result and its place where it tells it to
/// those outside. The rules here allocate nothing.
/// </summary>
public sealed class AllocationTests
{
    private const int Cursor = 40;
    private const int Miss = 32;
    private const int Hit = 48;

    private static readonly Cursor Start = new("text");
    private static readonly Parser<string> Hits = Rule<string>.Of(static (_, at) => Outcome<string>.Hit("te", at + 2));
    private static readonly Parser<string> HitsAll = Rule<string>.Of(static (text, _) => Outcome<string>.Hit("text", text.End));
    private static readonly Parser<string> Misses = Rule<string>.Of(static (_, at) => Outcome<string>.Miss(Expectation.None, at));

    [Fact]
    public void A_cursor_is_small() => Assert.Equal(Cursor, Allocation.Of(static () => Start.Skip(1)));

    public static TheoryData<string, Func<Parser<string>>, int> Costs => new()
    {
        { "select hits", static () => Hits.Select(static each => each), Hit + Cursor },
        { "select misses", static () => Misses.Select(static each => each), Miss },
        { "where passes", static () => Hits.Where(static _ => true), Hit + Cursor },
        { "where refuses", static () => Hits.Where(static _ => false), Miss },
        { "where misses", static () => Misses.Where(static _ => true), Miss },
        { "or, the first hits", static () => Hits.Or(Misses), Hit + Cursor },
        { "or, the second hits", static () => Misses.Or(Hits), Hit + Cursor },
        { "or misses", static () => Misses.Or(Misses), Miss },
        { "not misses", static () => Misses.Not().Select(static _ => ""), Hit },
        { "not hits", static () => Hits.Not().Select(static _ => ""), Miss },
        { "end hits", static () => HitsAll.End(), Hit + Cursor },
        { "named hits", static () => Hits.Named("a text"), Hit + Cursor },
        { "named misses", static () => Misses.Named("a text"), Miss },
        { "or default misses", static () => Misses.OrDefault().Select(static each => each ?? ""), Hit },
        { "many of none", static () => Misses.Many().Select(static _ => ""), Hit },
        { "only at a place that is looked at", static () => Hits.OnlyAt(static _ => true), Hit + Cursor },
        { "query of two hits", static () => from one in Hits from two in Hits select one, Hit + Cursor },
        { "query, the first misses", static () => from one in Misses from two in Hits select one, Miss },
        { "query, the second misses", static () => from one in Hits from two in Misses select one, Miss + Cursor },
    };

    [Theory]
    [MemberData(nameof(Costs))]
    public void An_operator_allocates_its_result_alone_and_nothing_for_another(string operation, Func<Parser<string>> make, int bytes)
    {
        var rule = make();
        var attempt = rule.ToAttempt();
        Assert.Equal((operation, bytes, 0), (operation, Allocation.Of(() => rule(Start)), Allocation.Of(() => attempt(Start, 0))));
    }
}
