namespace ArchiveParse.Text;

/// <summary>What a rule read, whatever it yields, as <see cref="Miss"/> is for what it did not: where it stopped.</summary>
public abstract class Hit
{
    private protected Hit(Cursor rest, Expectation? expected, int reached) => (Rest, Expected, Reached) = (rest, expected, reached);

    /// <summary>The place behind what was read.</summary>
    internal Cursor Rest { get; }

    /// <summary>What the miss would have taken that ended it, if one did: <see cref="Outcome{T}.Expected"/>.</summary>
    internal Expectation? Expected { get; }

    /// <summary>Where that miss was.</summary>
    internal int Reached { get; }
}
