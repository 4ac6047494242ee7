namespace ArchiveParse.Grammar;

/// <summary>The days, and perhaps the hours, that a date names; without a first day it is open at its start.</summary>
internal readonly record struct DateExtent(CalendarDate? First, CalendarDate? Last = null, ClockHours? Hours = null)
{
    /// <summary>Whether it has no end: <c>since 1956</c>.</summary>
    public bool IsOpenEnded { get; init; }

    /// <summary>Whether first and last are both days, both months or both years.</summary>
    public bool EndsAreAlike =>
        First is { } first && Last is { } last
        && first.Month.HasValue == last.Month.HasValue && first.Day.HasValue == last.Day.HasValue;

    /// <summary>The readings that figures allow: one, or, where the order of day and month is open, one for each order.</summary>
    public IReadOnlyList<Edtf> Readings =>
        Order == DayOrder.Open ? [.. Reading(DayOrder.DayFirst), .. Reading(DayOrder.MonthFirst)] : [.. Reading(Order ?? DayOrder.DayFirst)];

    /// <summary>
    /// The extent in EDTF. Where the order of day and month is open, a set of both dates; none where that cannot be told, and where the
    /// calendar lacks one of the days or the last comes before the first.
    /// </summary>
    public Edtf? Edtf => Last is null && !IsOpenEnded && First is { IsCertainDay: true } day ? On(day)
        : Order != DayOrder.Open ? In(Order ?? DayOrder.DayFirst)
        : Readings switch
        {
            [var reading] => reading,
            [var one, var other] when Last is null && Hours?.To is null => Parsed(one < other ? $"[{one},{other}]" : $"[{other},{one}]"),
            _ => null,
        };

    /// <summary>The order of its figures: one date that tells it tells it for both.</summary>
    public DayOrder? Order => First?.Order is null or DayOrder.Open && Last?.Order is { } order ? order : First?.Order;

    /// <summary>The reading in one order of day and month; none where the calendar does not have it.</summary>
    public IEnumerable<Edtf> Reading(DayOrder order) => In(order) is { } edtf ? [edtf] : [];

    /// <summary>The same days at stated hours; a month or year has no hours.</summary>
    public DateExtent At(ClockHours? hours) => First?.Day is null ? this : this with { Hours = hours };

    /// <summary>The same, doubted as a whole.</summary>
    public DateExtent Doubted() => this with { First = Doubted(First), Last = Doubted(Last) };

    /// <summary>
    /// A single day with its hours, as <see cref="Text"/> would tell it; its string is not read again, which takes four times as long.
    /// </summary>
    private Edtf? On(CalendarDate day) => Hours switch
    {
        null => day.AsDay,
        { To: null } hours => hours.From.On(day),
        { To: { } to } hours => hours.From.On(day) is { } start && to.On(hours.RunOver ? day.Plus(1) : day) is { } end ? start.To(end) : null,
    };

    private Edtf? In(DayOrder order) => Parsed(Text(First?.In(order), Last?.In(order)));

    private string Text(CalendarDate? first, CalendarDate? last) => Hours switch
    {
        null when last is null => IsOpenEnded ? $"{first}/.." : $"{first}",
        null => first is null ? $"../{last}" : $"{first}/{last}",
        { To: null } hours => At(first, hours.From) + (last is null ? "" : $"/{last}"),
        { To: { } to } hours => $"{At(first, hours.From)}/{At(last ?? (hours.RunOver ? first?.Plus(1) : first), to)}",
    };

    private static CalendarDate? Doubted(CalendarDate? date) => date is { } one ? one with { IsDoubted = true } : null;

    /// <summary>What is said against the day stands behind the time.</summary>
    private static string At(CalendarDate? day, ClockTime time)
    {
        string text = $"{day}";
        return text is [.. var date, '?' or '~' or '%'] ? $"{date}T{time}{text[^1]}" : $"{text}T{time}";
    }

    private static Edtf? Parsed(string text) => ArchiveParse.Edtf.TryParse(text, out var edtf) ? edtf : null;
}
