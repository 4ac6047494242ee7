using System.Runtime.CompilerServices;
using Sprache;

namespace ArchiveParse.Text;

/// <summary>
/// A place in a text, with a bound behind which nothing is read. It is Sprache's input for every rule of this library:
/// it moves any distance in one step, and a rule can run inside one line of the page without a copy of that line,
/// its positions still counted from the start of the page.
/// </summary>
public sealed class Cursor : IInput, IEquatable<Cursor>
{
    /// <summary>Few parsers ask for a memory, and cursors are many: it does not stand in each of them.</summary>
    private static readonly ConditionalWeakTable<Cursor, Dictionary<object, object>> MemosOf = [];

    private Cursor(string source, int position, int end, Reading? reading)
    {
        Tally.CountCursor();
        (Source, Position, End, Reading) = (source, position, end, reading);
    }

    /// <summary>The start of <paramref name="source"/>, bounded by its end.</summary>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    public Cursor(string source) : this(source, 0, LengthOf(source), null)
    {
    }

    /// <summary>The start of <paramref name="source"/>, and the reading that this cursor and all that are made of it belong to.</summary>
    internal Cursor(string source, Reading reading) : this(source, 0, source.Length, reading)
    {
    }

    /// <summary>The start of <paramref name="bounds"/> in <paramref name="source"/>, bounded by its end.</summary>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The bounds lie beyond the text.</exception>
    public Cursor(string source, TextSpan bounds) : this(source, bounds.Start, bounds.End, null) =>
        ArgumentOutOfRangeException.ThrowIfGreaterThan(bounds.End, LengthOf(source), nameof(bounds));

    /// <summary>The whole text, also what lies outside the bound.</summary>
    public string Source { get; }

    /// <summary>Offset from the start of the whole text, in UTF-16 code units.</summary>
    public int Position { get; }

    /// <summary>The bound: offset just behind the last code unit that may be read.</summary>
    public int End { get; }

    /// <summary>The reading that this cursor belongs to; none where it was made for itself.</summary>
    internal Reading? Reading { get; }

    /// <summary>Whether the bound is reached.</summary>
    public bool AtEnd => Position >= End;

    /// <summary>The code unit at this place; NUL at the bound.</summary>
    public char Current => AtEnd ? '\0' : Source[Position];

    /// <summary>Line of this place, counted from one, on demand.</summary>
    public int Line => LinePosition.Of(Source, Position).Line;

    /// <summary>Column of this place, counted from one, on demand.</summary>
    public int Column => LinePosition.Of(Source, Position).Column;

    /// <summary>Sprache's memory for this place; made only when a parser asks for it.</summary>
    public IDictionary<object, object> Memos => MemosOf.GetOrCreateValue(this);

    /// <summary>What may still be read.</summary>
    public ReadOnlySpan<char> Rest => RestAt(Position);

    /// <summary>What may be read from an offset on.</summary>
    internal ReadOnlySpan<char> RestAt(int position) => Source.AsSpan(position, End - position);

    /// <summary>The place <paramref name="count"/> code units further on, never behind the bound.</summary>
    public Cursor Skip(int count) => At(Position + Math.Min(count, End - Position));

    /// <summary>The place at <paramref name="position"/>, under the same bound.</summary>
    public Cursor At(int position) => position == Position ? this : new(Source, position, End, Reading);

    /// <summary>The start of <paramref name="span"/>, bounded by its end.</summary>
    public Cursor Slice(TextSpan span) => new(Source, span.Start, span.End, Reading);

    /// <summary>Throws if the caller has cancelled the reading.</summary>
    /// <exception cref="OperationCanceledException">It was.</exception>
    internal void StopIfCancelled() => Reading?.Cancellation.ThrowIfCancellationRequested();

    /// <summary>The next place.</summary>
    /// <exception cref="InvalidOperationException">The bound is reached.</exception>
    public IInput Advance() => AtEnd ? throw new InvalidOperationException("The input is at its end.") : Skip(1);

    /// <summary>The same place as a cursor, whatever input a host's own parser hands over.</summary>
    public static Cursor From(IInput input) => input as Cursor ?? new Cursor(input.Source, input.Position, input.Source.Length, null);

    private static int LengthOf(string source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return source.Length;
    }

    /// <inheritdoc/>
    public bool Equals(Cursor? other) => other is not null && Position == other.Position && End == other.End && ReferenceEquals(Source, other.Source);

    /// <summary>Whether <paramref name="other"/> stands at the same place of the same text.</summary>
    public bool Equals(IInput? other) => other is Cursor cursor ? Equals(cursor) : other is not null && Position == other.Position && Source == other.Source;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as IInput);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Position, Source.Length);
}
