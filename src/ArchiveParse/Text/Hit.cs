namespace ArchiveParse.Text;

/// <summary>What a rule read, whatever it yields, as <see cref="Miss"/> is for what it did not: where it stopped.</summary>
public abstract class Hit
{
    private protected Hit(Cursor rest, Miss? farthest)
    {
        Tally.CountResult();
        (Rest, Farthest) = (rest, farthest);
    }

    /// <summary>The place behind what was read.</summary>
    internal Cursor Rest { get; }

    /// <summary>The miss that ended it, as of a repetition or an option: the best account of a failure that follows.</summary>
    internal Miss? Farthest { get; }
}
