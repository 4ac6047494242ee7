namespace ArchiveParse.Grammar;

/// <summary>The days, and perhaps the hours, that a date names.</summary>
internal readonly record struct DateExtent(CalendarDate First, CalendarDate? Last = null, ClockTime? From = null, ClockTime? To = null)
{
    /// <summary>Whether first and last are both days, both months or both years.</summary>
    public bool EndsAreAlike => Last is { } last && First.Month.HasValue == last.Month.HasValue && First.Day.HasValue == last.Day.HasValue;

    /// <summary>
    /// The extent in EDTF, with times of day in ISO 8601; none where the calendar lacks one of its days, or the last comes before
    /// the first.
    /// </summary>
    public string? Edtf => (First, Last, From, To) switch
    {
        _ when !First.Exists || Last is { Exists: false } || IsBackward => null,
        (_, null, null, _) => First.ToString(),
        (_, { } last, null, _) => $"{First}/{last}",
        (_, _, { } from, null) => $"{First}T{from}",
        (_, var last, { } from, { } to) => $"{First}T{from}/{last ?? First}T{to}",
    };

    private bool IsBackward => Last is { } last && string.CompareOrdinal(First.ToString(), last.ToString()) > 0;

    /// <summary>The same days at stated hours; a month or year has no hours.</summary>
    public DateExtent At(ClockTime from, ClockTime? to) => First.Day is null ? this : this with { From = from, To = to };
}
