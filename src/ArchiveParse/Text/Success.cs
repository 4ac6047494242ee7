using Sprache;

namespace ArchiveParse.Text;

/// <summary>A success without its type.</summary>
internal interface IFarthest
{
    IMiss? Farthest { get; }
}

/// <summary>What a rule read, and where it stopped.</summary>
/// <typeparam name="T">What the rule yields.</typeparam>
public sealed class Success<T> : IResult<T>, IFarthest
{
    /// <summary>A rule read <paramref name="value"/> and stopped at <paramref name="remainder"/>.</summary>
    public Success(T value, Cursor remainder) : this(value, remainder, null)
    {
    }

    internal Success(T value, Cursor remainder, IMiss? farthest) => (Value, Rest, Farthest) = (value, remainder, farthest);

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

    /// <summary>The miss that ended a repetition, or an option's: the best account of a failure that follows.</summary>
    internal IMiss? Farthest { get; }

    IMiss? IFarthest.Farthest => Farthest;
}
