namespace ArchiveParse.Grammar;

/// <summary>The days, and perhaps the hours, that a date names.</summary>
internal readonly record struct DateExtent(CalendarDate First, CalendarDate? Last = null, ClockTime? From = null, ClockTime? To = null)
{
    /// <summary>The extent in EDTF, with times of day in ISO 8601; none where the calendar lacks one of its days.</summary>
    public string? Edtf => (First, Last, From, To) switch
    {
        _ when !First.Exists || Last is { Exists: false } => null,
        (_, null, null, _) => First.ToString(),
        (_, { } last, null, _) => $"{First}/{last}",
        (_, _, { } from, null) => $"{First}T{from}",
        (_, var last, { } from, { } to) => $"{First}T{from}/{last ?? First}T{to}",
    };

    /// <summary>The same days at stated hours; a month or year has no hours.</summary>
    public DateExtent At(ClockTime from, ClockTime? to) => First.Day is null ? this : this with { From = from, To = to };
}
