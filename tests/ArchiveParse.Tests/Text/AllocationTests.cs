using Sprache;

namespace ArchiveParse.Tests.Text;

using ArchiveParse.Text;

/// <summary>What an operator allocates by itself, to the byte: its rules here allocate nothing.</summary>
public sealed class AllocationTests
{
    private const int Cursor = 40;
    private const int Miss = 32;
    private const int Hit = 40;

    private static readonly Cursor Start = new("text");
    private static readonly Parser<string> Hits = Constant(new Success<string>("te", Start.Skip(2)));
    private static readonly Parser<string> Misses = Constant(new Failure<string>(Start, Expectation.None));

    public static TheoryData<string, int> Costs => new()
    {
        { "cursor", Cursor },
        { "select hits", Hit },
        { "select misses", 0 },
        { "where refuses", Miss },
        { "where misses", 0 },
        { "or, the first hits", 0 },
        { "not misses", Hit },
        { "not hits", Miss },
        { "end hits", 0 },
        { "named hits", 0 },
        { "named misses", Miss },
        { "or default misses", Hit },
        { "many of none", Hit },
        { "query of two hits", Hit },
        { "query, the first misses", 0 },
    };

    [Theory]
    [MemberData(nameof(Costs))]
    public void An_operator_allocates_its_result_alone(string operation, int bytes)
    {
        Assert.Equal(bytes, Allocation.Of(Operation(operation)));
    }

    private static Action Operation(string name) => name switch
    {
        "cursor" => () => Start.Skip(1),
        "select hits" => Run(Hits.Select(static each => each)),
        "select misses" => Run(Misses.Select(static each => each)),
        "where refuses" => Run(Hits.Where(static _ => false)),
        "where misses" => Run(Misses.Where(static _ => true)),
        "or, the first hits" => Run(Hits.Or(Misses)),
        "not misses" => Run(Misses.Not()),
        "not hits" => Run(Hits.Not()),
        "end hits" => Run(Constant(new Success<string>("text", Start.Skip(4))).End()),
        "named hits" => Run(Hits.Named("a text")),
        "named misses" => Run(Misses.Named("a text")),
        "or default misses" => Run(Misses.OrDefault()),
        "many of none" => Run(Misses.Many()),
        "query of two hits" => Run(from one in Hits from two in Hits select one),
        "query, the first misses" => Run(from one in Misses from two in Hits select one),
        _ => throw new ArgumentOutOfRangeException(nameof(name)),
    };

    private static Action Run<T>(Parser<T> parser) => () => parser(Start);

    private static Parser<T> Constant<T>(IResult<T> result) => _ => result;
}
