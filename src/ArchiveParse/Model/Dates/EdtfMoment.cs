namespace ArchiveParse;

/// <summary>A day and a second of it, in whatever year: EDTF counts beyond the years that a <see cref="DateOnly"/> has.</summary>
internal readonly record struct EdtfMoment(long Year, int Month, int Day, int Second) : IComparable<EdtfMoment>
{
    public const int LastSecond = (24 * 60 * 60) - 1;

    /// <summary>The day; none before the year 1 and after 9999.</summary>
    public DateOnly? Date => Year is >= 1 and <= 9999 ? new DateOnly((int)Year, Month, Day) : null;

    public int CompareTo(EdtfMoment other) =>
        (Year, Month, Day, Second).CompareTo((other.Year, other.Month, other.Day, other.Second));

    /// <summary>Days of a month after the Gregorian calendar, which EDTF extends over all years.</summary>
    public static int DaysIn(long year, int month) => month switch
    {
        2 => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };
}
