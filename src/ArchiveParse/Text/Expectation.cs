namespace ArchiveParse.Text;

/// <summary>What a rule would have taken: a name, or several where alternatives missed at one place. Joined only when read.</summary>
public sealed class Expectation
{
    private readonly string? name;
    private readonly Expectation? first;
    private readonly Expectation? second;
    private readonly string? rule;

    /// <summary>One expected thing, named as a reader of the page would name it.</summary>
    public Expectation(string name) => this.name = name;

    private Expectation(Expectation first, Expectation second) => (this.first, this.second) = (first, second);

    private Expectation(string rule, Expectation within) => (this.rule, first) = (rule, within);

    /// <summary>Nothing in particular.</summary>
    public static Expectation None { get; } = new("");

    /// <summary>The names, each once, in the order of the alternatives.</summary>
    public IEnumerable<string> Names => All().Select(static each => each.Name).Where(static name => name.Length > 0).Distinct();

    /// <summary>The names of the rules in which it was expected, the outermost first; of alternatives, those of the first.</summary>
    public IEnumerable<string> Path => All().First().Path;

    /// <summary>What several names from another parser amount to.</summary>
    public static Expectation Of(IEnumerable<string> names) => names.Aggregate(None, static (all, each) => all.Or(new Expectation(each)));

    /// <summary>This or <paramref name="other"/>.</summary>
    public Expectation Or(Expectation other) => ReferenceEquals(this, None) ? other : ReferenceEquals(other, None) ? this : new Expectation(this, other);

    /// <summary>What was expected, told as a part of the rule of that name.</summary>
    public Expectation Within(string rule) => new(rule, this);

    private IEnumerable<(string Name, IEnumerable<string> Path)> All()
    {
        Stack<(Expectation Expected, IEnumerable<string> Path)> open = new([(this, [])]);
        while (open.TryPop(out var each))
        {
            var (expected, path) = each;
            if (expected.name is not null)
            {
                yield return (expected.name, path);
                continue;
            }

            if (expected.second is { } second)
            {
                open.Push((second, path));
            }

            open.Push((expected.first!, expected.rule is { } rule ? path.Append(rule) : path));
        }
    }
}
