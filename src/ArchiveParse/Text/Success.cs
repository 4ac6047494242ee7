using Sprache;

namespace ArchiveParse.Text;

/// <summary>What a rule read, and where it stopped.</summary>
/// <typeparam name="T">What the rule yields.</typeparam>
public sealed class Success<T> : IResult<T>, IHit
{
    /// <summary>A rule read <paramref name="value"/> and stopped at <paramref name="remainder"/>.</summary>
    public Success(T value, Cursor remainder)
    {
        Tally.CountResult();
        (Value, Rest) = (value, remainder);
    }

    internal Success(T value, Cursor remainder, Miss? farthest) : this(value, remainder) => Farthest = farthest;

    /// <summary>What was read.</summary>
    public T Value { get; }

    /// <summary>Always true.</summary>
    public bool WasSuccessful => true;

    /// <summary>Always empty.</summary>
    public string Message => "";

    /// <summary>Always empty.</summary>
    public IEnumerable<string> Expectations => [];

    /// <summary>The place behind what was read.</summary>
    public IInput Remainder => Rest;

    internal Cursor Rest { get; }

    Cursor IHit.Rest => Rest;

    /// <summary>The miss that ended it, as of a repetition or an option: the best account of a failure that follows.</summary>
    internal Miss? Farthest { get; }
}
