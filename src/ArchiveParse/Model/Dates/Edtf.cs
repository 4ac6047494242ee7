using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ArchiveParse;

/// <summary>
/// A date in the Extended Date/Time Format (ISO 8601-2; Library of Congress, levels 0 to 2), such as <c>1956-09-18</c>, <c>195X</c>,
/// <c>1956?-09-18</c>, <c>1949-01-30/1949-02-08</c>, <c>1956/..</c> or <c>[1955-10-11,1955-11-10]</c>. Beyond the standard, a time of
/// day may go without its seconds, may stand in intervals and sets, and may be qualified: <c>1956-09-18T18:00/1956-09-18T21:10</c>.
/// A value is its string: two are equal when their strings are, and they sort by the earliest moment, then by the latest.
/// </summary>
public sealed class Edtf : IComparable<Edtf>, IEquatable<Edtf>
{
    private readonly string text;

    internal Edtf(string text, EdtfKind kind, EdtfExtent extent, ValueList<Edtf> members = default)
    {
        this.text = text;
        Kind = kind;
        Extent = extent;
        Members = members;
    }

    /// <summary>A date, an interval, or a set.</summary>
    public EdtfKind Kind { get; }

    /// <summary>The first day that it may mean; none where that is open or unknown, and none outside the years 1 to 9999.</summary>
    public DateOnly? Earliest => Extent.Earliest?.Date;

    /// <summary>The last day that it may mean; none where that is open or unknown, and none outside the years 1 to 9999.</summary>
    public DateOnly? Latest => Extent.Latest?.Date;

    /// <summary>How finely it is known; of intervals and sets, the coarsest of their dates.</summary>
    public EdtfPrecision Precision => Extent.Precision;

    /// <summary>What is said against any part of it.</summary>
    public EdtfQualification Qualification => Extent.Qualification;

    /// <summary>
    /// The known ends of an interval, or the members of a set, of which a run (<c>1670..1672</c>) is an interval; of a date, none.
    /// </summary>
    public ValueList<Edtf> Members { get; }

    internal EdtfExtent Extent { get; }

    /// <summary>Reads an EDTF string.</summary>
    /// <exception cref="FormatException">The string is not EDTF of any level, or its year has more than 18 digits.</exception>
    /// <exception cref="ArgumentNullException">There is no string.</exception>
    public static Edtf Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var edtf) ? edtf : throw new FormatException($"“{text}” is not EDTF.");
    }

    /// <summary>Reads an EDTF string, if it is one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Edtf? edtf)
    {
        edtf = text is null ? null : EdtfReader.Read(text);
        return edtf is not null;
    }

    /// <summary>
    /// A day, as its string is read but without the reading, which for the dates of a list took a sixth of the parse. None where the calendar
    /// lacks it.
    /// </summary>
    internal static Edtf? OfDay(int year, int month, int day)
    {
        if (year is < 1 or > 9999 || month is < 1 or > 12 || day < 1 || day > EdtfMoment.DaysIn(year, month))
        {
            return null;
        }

        EdtfMoment start = new(year, month, day, 0);
        EdtfExtent extent = new(start, start with { Second = EdtfMoment.LastSecond }, EdtfPrecision.Day, default);
        return new(new DateOnly(year, month, day).ToString("O", CultureInfo.InvariantCulture), EdtfKind.Date, extent);
    }

    /// <summary>A minute of this day, which must be one; none where no clock shows it.</summary>
    internal Edtf? At(int hour, int minute, bool isGreenwich) => EdtfTime.OfMinute(hour, minute) is { } seconds
        ? new(
            string.Create(CultureInfo.InvariantCulture, $"{text}T{hour:D2}:{minute:D2}{(isGreenwich ? "Z" : "")}"),
            EdtfKind.Date,
            EdtfDate.At(Extent, seconds))
        : null;

    /// <summary>The time from this date to another; none where that comes before it.</summary>
    internal Edtf? To(Edtf last) => EdtfReader.Between(this, last, $"{text}/{last}");

    /// <summary>Whether the strings are equal.</summary>
    public static bool operator ==(Edtf? left, Edtf? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the strings differ.</summary>
    public static bool operator !=(Edtf? left, Edtf? right) => !(left == right);

    /// <summary>Whether the left one sorts before the right one.</summary>
    public static bool operator <(Edtf? left, Edtf? right) => Comparer<Edtf>.Default.Compare(left, right) < 0;

    /// <summary>Whether the left one sorts before the right one, or they are equal.</summary>
    public static bool operator <=(Edtf? left, Edtf? right) => Comparer<Edtf>.Default.Compare(left, right) <= 0;

    /// <summary>Whether the left one sorts behind the right one.</summary>
    public static bool operator >(Edtf? left, Edtf? right) => Comparer<Edtf>.Default.Compare(left, right) > 0;

    /// <summary>Whether the left one sorts behind the right one, or they are equal.</summary>
    public static bool operator >=(Edtf? left, Edtf? right) => Comparer<Edtf>.Default.Compare(left, right) >= 0;

    /// <summary>By the earliest moment, an open one first; then by the latest, an open one last; then by the string.</summary>
    public int CompareTo(Edtf? other) =>
        other is null ? 1
        : Nullable.Compare(Extent.Earliest, other.Extent.Earliest) is not 0 and var byStart ? byStart
        : CompareEnds(Extent.Latest, other.Extent.Latest) is not 0 and var byEnd ? byEnd
        : string.CompareOrdinal(text, other.text);

    /// <inheritdoc/>
    public bool Equals(Edtf? other) => other is not null && text == other.text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Edtf);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(text, StringComparison.Ordinal);

    /// <summary>The string that was read.</summary>
    public override string ToString() => text;

    private static int CompareEnds(EdtfMoment? left, EdtfMoment? right) =>
        left is { } one && right is { } other ? one.CompareTo(other) : right.HasValue.CompareTo(left.HasValue);
}
