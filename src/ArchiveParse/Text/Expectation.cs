namespace ArchiveParse.Text;

/// <summary>What a rule would have taken: a name, or several where alternatives missed at one place. Joined only when read.</summary>
public sealed class Expectation
{
    private readonly string? name;
    private readonly Expectation? first;
    private readonly Expectation? second;

    /// <summary>One expected thing, named as a reader of the page would name it.</summary>
    public Expectation(string name) => this.name = name;

    private Expectation(Expectation first, Expectation second) => (this.first, this.second) = (first, second);

    /// <summary>Nothing in particular.</summary>
    public static Expectation None { get; } = new("");

    /// <summary>The names, each once, in the order of the alternatives.</summary>
    public IEnumerable<string> Names => All().Where(static each => each.Length > 0).Distinct();

    /// <summary>What several names from another parser amount to.</summary>
    public static Expectation Of(IEnumerable<string> names) => names.Aggregate(None, static (all, each) => all.Or(new Expectation(each)));

    /// <summary>This or <paramref name="other"/>.</summary>
    public Expectation Or(Expectation other) => ReferenceEquals(this, None) ? other : ReferenceEquals(other, None) ? this : new Expectation(this, other);

    private IEnumerable<string> All()
    {
        Stack<Expectation> open = new([this]);
        while (open.TryPop(out var each))
        {
            if (each.name is not null)
            {
                yield return each.name;
                continue;
            }

            open.Push(each.second!);
            open.Push(each.first!);
        }
    }
}
