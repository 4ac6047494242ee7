using Sprache;

namespace ArchiveParse.Text;

/// <summary>A rule that did not apply: the place where it stopped and what it would have taken there. Words are made only when read.</summary>
/// <typeparam name="T">What the rule would have yielded.</typeparam>
public sealed class Failure<T> : Miss, IResult<T>
{
    /// <summary>A rule stopped at <paramref name="place"/>, where it would have taken <paramref name="expected"/>.</summary>
    public Failure(Cursor place, Expectation expected) : base(place, expected) => Tally.CountResult();

    /// <summary>A miss in a text, told to those outside.</summary>
    internal Failure(Cursor text, in Outcome<T> miss) : base(text.At(miss.Reached), miss.Expected!)
    {
    }

    /// <summary>Never to be had.</summary>
    /// <exception cref="InvalidOperationException">Always.</exception>
    public T Value => throw new InvalidOperationException("No value: the rule did not apply.");

    /// <summary>Always false.</summary>
    public bool WasSuccessful => false;

    /// <summary>What stands at the place instead.</summary>
    public string Message => Place.AtEnd ? "unexpected end of input" : $"unexpected '{Place.Current}'";

    /// <summary>The names of what would have been taken.</summary>
    public IEnumerable<string> Expectations => Expected.Names;

    /// <summary>The place where the rule stopped.</summary>
    public IInput Remainder => Place;

    /// <inheritdoc/>
    public override string ToString() => Expectations.Any() ? $"{Message}; expected {string.Join(" or ", Expectations)}" : Message;
}
