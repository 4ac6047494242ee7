using Sprache;

namespace ArchiveParse.Text;

/// <summary>A miss without its type: the place and what was expected there.</summary>
internal interface IMiss
{
    Cursor Place { get; }

    Expectation Expected { get; }
}

/// <summary>A rule that did not apply: the place where it stopped and what it would have taken there. Words are made only when read.</summary>
/// <typeparam name="T">What the rule would have yielded.</typeparam>
public sealed class Failure<T> : IResult<T>, IMiss
{
    /// <summary>A rule stopped at <paramref name="place"/>, where it would have taken <paramref name="expected"/>.</summary>
    public Failure(Cursor place, Expectation expected) => (Place, Expected) = (place, expected);

    internal Failure(IMiss miss) : this(miss.Place, miss.Expected)
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

    internal Cursor Place { get; }

    internal Expectation Expected { get; }

    Cursor IMiss.Place => Place;

    Expectation IMiss.Expected => Expected;

    /// <inheritdoc/>
    public override string ToString() => Expectations.Any() ? $"{Message}; expected {string.Join(" or ", Expectations)}" : Message;
}
