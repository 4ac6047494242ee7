namespace ArchiveParse.Grammar;

/// <summary>A time of day.</summary>
internal readonly record struct ClockTime(int Hour, int Minute)
{
    /// <summary>Whether a clock shows it.</summary>
    public bool Exists => Hour is >= 0 and <= 24 && Minute is >= 0 and <= 59 && (Hour < 24 || Minute == 0);

    /// <summary>Whether it comes later in the day than <paramref name="other"/>.</summary>
    public bool IsAfter(ClockTime other) => (Hour, Minute).CompareTo((other.Hour, other.Minute)) > 0;

    /// <summary>What a clock of twelve hours shows in the half of the day that <c>a</c> or <c>p</c> names.</summary>
    public ClockTime In(char half) => this with { Hour = (Hour % 12) + (half is 'p' or 'P' ? 12 : 0) };

    /// <summary>The time in ISO 8601, without seconds.</summary>
    public override string ToString() => $"{Hour:D2}:{Minute:D2}";
}
