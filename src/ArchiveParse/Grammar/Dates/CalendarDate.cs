namespace ArchiveParse.Grammar;

/// <summary>A year, perhaps with month and day, as a page states it; it need not exist.</summary>
internal readonly record struct CalendarDate(int Year, int? Month = null, int? Day = null)
{
    /// <summary>Whether the calendar has it.</summary>
    public bool Exists => Year is > 0 and < 10000 && Month is null or (>= 1 and <= 12)
        && (Day is null || (Month is { } month && Day >= 1 && Day <= DateTime.DaysInMonth(Year, month)));

    /// <summary>The date in EDTF, level 0: as precise as it was stated.</summary>
    public override string ToString() => (Month, Day) switch
    {
        (null, _) => $"{Year:D4}",
        (_, null) => $"{Year:D4}-{Month:D2}",
        _ => $"{Year:D4}-{Month:D2}-{Day:D2}",
    };
}
