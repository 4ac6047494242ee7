namespace ArchiveParse.Text;

/// <summary>
/// What came of a rule, as the operators hand it to one another: a value, so that nothing is allocated for what no one outside sees.
/// Offsets count from the start of the whole text, in UTF-16 code units.
/// </summary>
internal readonly struct Outcome<T>
{
    private Outcome(T value, int end, Expectation? expected, int reached) => (Value, End, Expected, Reached) = (value, end, expected, reached);

    /// <summary>What was read; the type's default where the rule missed.</summary>
    public T Value { get; }

    /// <summary>Offset just behind what was read; -1 where the rule missed.</summary>
    public int End { get; }

    /// <summary>
    /// Of a miss, what would have been taken; of a hit, what the miss would have taken that ended it, as of a repetition or an option: the
    /// best account of a failure that follows. None where there was no such miss.
    /// </summary>
    public Expectation? Expected { get; }

    /// <summary>Where the miss was.</summary>
    public int Reached { get; }

    /// <summary>Whether the rule applied.</summary>
    public bool IsHit => End >= 0;

    /// <summary>A rule read a value.</summary>
    public static Outcome<T> Hit(T value, int end, Expectation? expected = null, int reached = 0)
    {
        Tally.CountResult();
        return new(value, end, expected, reached);
    }

    /// <summary>A rule missed.</summary>
    public static Outcome<T> Miss(Expectation expected, int at)
    {
        Tally.CountResult();
        return new(default!, -1, expected, at);
    }

    /// <summary>A hit that has been counted where it was made.</summary>
    public static Outcome<T> Read(T value, int end, Expectation? expected, int reached) => new(value, end, expected, reached);

    /// <summary>A miss that has been counted where it was made.</summary>
    public static Outcome<T> Missed(Expectation expected, int at) => new(default!, -1, expected, at);

    /// <summary>The same hit; of a miss, one that takes nothing at its place and has no value.</summary>
    public Outcome<T?> OrDefault(int at) => IsHit ? new(Value, End, Expected, Reached) : Outcome<T?>.Hit(default, at, Expected, Reached);

    /// <summary>The same miss of a rule that would have yielded another type.</summary>
    public Outcome<TOther> MissOf<TOther>() => new(default!, -1, Expected, Reached);
}
