namespace ArchiveParse.Text;

/// <summary>
/// What two alternatives expect, joined once: rules miss with the same expectations time and again. Threads may share it;
/// at worst each joins for itself.
/// </summary>
internal sealed class JoinedExpectation
{
    private Join? last;

    /// <summary>This or that.</summary>
    public Expectation Of(Expectation first, Expectation second)
    {
        var known = last;
        if (known is null || !ReferenceEquals(known.First, first) || !ReferenceEquals(known.Second, second))
        {
            last = known = new Join(first, second, first.Or(second));
        }

        return known.Both;
    }

    private sealed record Join(Expectation First, Expectation Second, Expectation Both);
}
