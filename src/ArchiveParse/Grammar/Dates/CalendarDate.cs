using System.Globalization;
using System.Runtime.CompilerServices;

namespace ArchiveParse.Grammar;

/// <summary>A date as a page states it: any of year, month (or season, from 21) and day may be left out; it need not exist.</summary>
internal readonly record struct CalendarDate(DatePart? Year, DatePart? Month = null, DatePart? Day = null)
{
    /// <summary>Whether it is an estimate: <c>ca.</c>, <c>early</c>.</summary>
    public bool IsEstimate { get; init; }

    /// <summary>Whether the whole is doubted: <c>(?)</c>.</summary>
    public bool IsDoubted { get; init; }

    /// <summary>Whether the year stands for its ten years: <c>1950s</c>.</summary>
    public bool IsDecade { get; init; }

    /// <summary>Of a date in figures, the order of day and month; an open one is told as if the day stood first.</summary>
    public DayOrder? Order { get; init; }

    /// <summary>Whether it names one day after the birth of Christ and nothing is said against it.</summary>
    public bool IsCertainDay =>
        this is { Year: { Value: > 0, IsDoubted: false }, Month.IsDoubted: false, Day.IsDoubted: false, Order: not DayOrder.Open }
        && !(IsEstimate || IsDoubted || IsDecade);

    /// <summary>The day in EDTF; none where the calendar lacks it.</summary>
    public Edtf? AsDay => Edtf.OfDay(Year!.Value.Value, Month!.Value.Value, Day!.Value.Value);

    /// <summary>A date in figures. A first figure beyond 31 is a year: <c>88.03.25</c>.</summary>
    public static CalendarDate OfFigures(DatePart first, DatePart second, DatePart third)
    {
        if (first.Value > 31)
        {
            return new(InCentury(first), second, third);
        }

        var order = first.Value > 12 || first.Value == second.Value ? DayOrder.DayFirst
            : second.Value > 12 ? DayOrder.MonthFirst
            : DayOrder.Open;
        var (day, month) = order == DayOrder.MonthFirst ? (second, first) : (first, second);
        return new CalendarDate(InCentury(third), month, day) { Order = order };
    }

    /// <summary>Two figures are a year of the twentieth century.</summary>
    public static DatePart InCentury(DatePart year) => year.Value < 100 ? year with { Value = year.Value + 1900 } : year;

    /// <summary>The date in one of the two orders, where its own is open.</summary>
    public CalendarDate In(DayOrder order) => (Order, order) switch
    {
        (DayOrder.Open, DayOrder.DayFirst) => this with { Order = order },
        (DayOrder.Open, DayOrder.MonthFirst) => this with { Order = order, Month = Day, Day = Month },
        _ => this,
    };

    /// <summary>The day that lies so many days behind this one; itself, where the calendar does not have it.</summary>
    public CalendarDate Plus(int days)
    {
        bool isDay = DateOnly.TryParseExact(ToString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
        if (!isDay)
        {
            return this;
        }

        day = day.AddDays(days);
        return this with { Year = new(day.Year), Month = new(day.Month), Day = new(day.Day) };
    }

    /// <summary>The date in EDTF, as precise as it was stated, each part with what is said against it.</summary>
    public override string ToString()
    {
        ReadOnlySpan<DatePart?> parts = [Year, Month, Day];
        parts = parts[..(Day is not null ? 3 : Month is not null ? 2 : 1)];
        string whole = (IsDoubted, IsEstimate) switch { (true, true) => "%", (true, _) => "?", (_, true) => "~", _ => "" };
        int doubts = 0, leading = 0;
        for (int i = 0; i < parts.Length && whole.Length == 0; i++)
        {
            doubts += parts[i] is { IsDoubted: true } ? 1 : 0;
            leading += doubts == i + 1 ? 1 : 0;
        }

        // A mark behind a part speaks of all parts so far, one before it of that part alone.
        bool isBehind = leading > 0 && leading == doubts;
        DefaultInterpolatedStringHandler text = new(0, 0, CultureInfo.InvariantCulture, stackalloc char[32]);
        for (int i = 0; i < parts.Length; i++)
        {
            text.AppendLiteral(i == 0 ? "" : "-");
            text.AppendLiteral(doubts > 0 && !isBehind && parts[i] is { IsDoubted: true } ? "?" : "");
            Append(ref text, parts[i], isYear: i == 0);
            text.AppendLiteral(isBehind && i == leading - 1 ? "?" : "");
        }

        text.AppendLiteral(whole);
        return text.ToStringAndClear();
    }

    private void Append(ref DefaultInterpolatedStringHandler text, DatePart? part, bool isYear)
    {
        if (part is not { } stated)
        {
            text.AppendLiteral(isYear ? "XXXX" : "XX");
        }
        else if (isYear && IsDecade)
        {
            text.AppendFormatted(stated.Value / 10, "D3");
            text.AppendLiteral("X");
        }
        else
        {
            text.AppendFormatted(stated.Value, isYear ? "D4" : "D2");
        }
    }
}
