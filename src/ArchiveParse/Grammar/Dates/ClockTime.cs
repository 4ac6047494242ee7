namespace ArchiveParse.Grammar;

/// <summary>A time of day.</summary>
internal readonly record struct ClockTime(int Hour, int Minute)
{
    /// <summary>Whether the time is stated in Greenwich time, as the <c>Z</c> of a date-time group or behind four figures says.</summary>
    public bool IsGreenwich { get; init; }

    /// <summary>Whether a clock shows it.</summary>
    public bool Exists => Hour is >= 0 and <= 24 && Minute is >= 0 and <= 59 && (Hour < 24 || Minute == 0);

    /// <summary>Whether it comes no later in the day than <paramref name="other"/>.</summary>
    public bool IsUpTo(ClockTime other) => (Hour, Minute).CompareTo((other.Hour, other.Minute)) <= 0;

    /// <summary>The time on a day; none where the calendar lacks that day, or no clock shows the time.</summary>
    public Edtf? On(CalendarDate day) => day.AsDay?.At(Hour, Minute, IsGreenwich);

    /// <summary>The time in ISO 8601, without seconds.</summary>
    public override string ToString() => $"{Hour:D2}:{Minute:D2}{(IsGreenwich ? "Z" : "")}";
}
