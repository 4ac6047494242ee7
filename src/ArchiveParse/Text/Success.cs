using Sprache;

namespace ArchiveParse.Text;

/// <summary>What a rule read, and where it stopped.</summary>
/// <typeparam name="T">What the rule yields.</typeparam>
public sealed class Success<T> : Hit, IResult<T>
{
    /// <summary>A rule read <paramref name="value"/> and stopped at <paramref name="remainder"/>.</summary>
    public Success(T value, Cursor remainder) : base(remainder, null, 0)
    {
        Tally.CountResult();
        Value = value;
    }

    /// <summary>A hit in a text, told to those outside.</summary>
    internal Success(Cursor text, in Outcome<T> hit) : base(text.At(hit.End), hit.Expected, hit.Reached) => Value = hit.Value;

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
}
