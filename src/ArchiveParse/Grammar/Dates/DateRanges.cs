using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;
using static ArchiveParse.Grammar.DateParts;

/// <summary>
/// Dates from one day to another, which share what they have in common: <c>3-10 March 1964</c>, <c>1931-34</c>,
/// <c>28 May to 2 June 1960</c>.
/// </summary>
internal static class DateRanges
{
    private static readonly Parser<TextSpan> ToWord = Scan.AnyOf(
        "-", "–", "—", "/", "through ", "thru ", "to ", "until ", "till ", "bis ", "au ", "do ", "по ");

    private static readonly Parser<TextSpan> AndWord = ToWord.Or(Scan.AnyOf("and ", "und ", "et ", "i ", "и ", "a "));

    private static readonly Parser<TextSpan> Comma = Looks.Joint(",");

    private static readonly Parser<TextSpan> Stop = Looks.Joint(".");

    private static readonly Parser<TextSpan> DottedTo = Spaced(Scan.AnyOf("-", "–", "—"));

    private static readonly Parser<bool> Now = Scan.AnyOf("present", "now", "today").Select(static _ => true);

    private static readonly Parser<CalendarDate> OneDay = DateForms.DayMonthYear
        .Or(NumericDates.FromDay.Where(static date => date.Order is not null).Select(static date => date.In(DayOrder.DayFirst)));

    private static readonly Parser<CalendarDate> DayAndMonth =
        from date in OneDay
        from yearWord in CalendarDates.YearWord
        select date;

    private static readonly Parser<CalendarDate> WithoutYear =
        DateForms.MonthDay.Or(Month.Or(Season).Select(static month => new CalendarDate(null, month))).OnlyAt(Looks.IsWord)
            .Or(DateForms.DayMonth.OnlyAt(Looks.IsDay));

    private static readonly Parser<char> YearDash = Scan.OneOf("-–—/");

    private static readonly Parser<object?> NoFigure = Scan.OneOf("-./").Not();

    /// <summary>Years of which the last is shortened: <c>1931-34</c>; with a hyphen, figures up to 12 are a month.</summary>
    private static readonly Parser<DateExtent> ShortYears = (
        from first in Year
        from dash in YearDash
        from last in TwoFigures
        from end in NoFigure
        select (First: first, Last: last, IsMonth: dash == '-' && last.Value <= 12))
        .Where(static years => !years.IsMonth && years.Last.Value > years.First.Value % 100)
        .Select(static years => new DateExtent(new CalendarDate(years.First), new CalendarDate(
            years.Last with { Value = (years.First.Value / 100 * 100) + years.Last.Value }))).OnlyAt(Looks.IsYearInFigures);

    /// <summary>Day and month in figures, whose year the second date tells: <c>28.2.-1.3.1953</c>.</summary>
    private static readonly Parser<DateExtent> DaysInFigures =
        from day in UpToTwoFigures
        from stop in Signs.FullStop
        from month in UpToTwoFigures
        from to in DottedTo
        from last in DayAndMonth
        select new DateExtent(InYearOf(last, new CalendarDate(null, month, day)), last);

    /// <summary>One date or two, joined by a dash or a word for “to”.</summary>
    public static readonly Parser<DateExtent> Any = Joined(ToWord);

    /// <summary>Two dates behind <c>between</c>, joined by <c>and</c> too.</summary>
    public static readonly Parser<DateExtent> Between = Joined(AndWord).Where(static dates => dates.Last is not null);

    /// <summary>Days of one month whose year is not told: <c>2-3 August</c>, <c>29 June - 8 August</c>.</summary>
    public static readonly Parser<DateExtent> WithoutAnyYear = JoinedWithoutYear(ToWord);

    private static Parser<DateExtent> Joined(Parser<TextSpan> toWord)
    {
        var to = Spaced(toWord);
        var dateOrNow = CalendarDates.Date.Select(static date => (Date: (CalendarDate?)date, IsNow: false))
            .Or(Now.Select(static isNow => (Date: (CalendarDate?)null, IsNow: isNow)));
        var ending = To(to, dateOrNow).MaybeAt(Looks.IsTo);

        var dateOrDates =
            from first in CalendarDates.Date
            from end in ending
            select new DateExtent(first, end.Date) { IsOpenEnded = end.IsNow };

        var daysOfOneMonth =
            from first in Day
            from word in to
            from last in DayAndMonth
            select new DateExtent(last with { Day = first }, last);

        var withinOneYear = (
            from first in WithoutYear
            from word in to
            from last in CalendarDates.Date
            select new DateExtent(InYearOf(last, first), last)).Where(static dates => dates.EndsAreAlike);

        var daysBehindTheMonth =
            from days in DateForms.MonthDay
            from word in to
            from last in Day
            from comma in Comma
            from year in Year
            select new DateExtent(days with { Year = year }, days with { Year = year, Day = last });

        return ShortYears.Or(dateOrDates)
            .Or(daysOfOneMonth.OnlyAt(Looks.IsDay))
            .Or(DaysInFigures.OnlyAt(Looks.IsDayInFigures))
            .Or(withinOneYear)
            .Or(daysBehindTheMonth.OnlyAt(Looks.IsWord))
            .Or(NeighbouringDays.Any);
    }

    private static Parser<DateExtent> JoinedWithoutYear(Parser<TextSpan> toWord)
    {
        var to = Spaced(toWord);
        var days = DateForms.MonthDay.Or(DateForms.DayMonth);

        var ofOneMonth =
            from first in Day
            from word in to
            from last in DateForms.DayMonth
            select new DateExtent(last with { Day = first }, last);

        var behindTheMonth =
            from first in DateForms.MonthDay
            from word in to
            from last in Day
            select new DateExtent(first, first with { Day = last });

        var ofTwoMonths =
            from first in days
            from word in to
            from last in days
            select new DateExtent(first, last);

        return ofOneMonth.Or(ofTwoMonths).Or(behindTheMonth).Or(days.Select(static date => new DateExtent(date)));
    }

    /// <summary>The word, with the space around it; a full stop before it is that of an ordinal or an abbreviation.</summary>
    private static Parser<TextSpan> Spaced(Parser<TextSpan> word) =>
        from stop in Stop
        from taken in word
        from after in Scan.Spaces
        select taken;

    private static Parser<T> To<T>(Parser<TextSpan> to, Parser<T> rule) =>
        from word in to
        from value in rule
        select value;

    /// <summary>The year of the last day; where the first lies a little before the turn of the year, the one before.</summary>
    private static CalendarDate InYearOf(CalendarDate last, CalendarDate first)
    {
        int months = ((last.Month?.Value ?? 0) - (first.Month?.Value ?? 0) + 12) % 12;
        bool isYearBefore = first.Month?.Value > last.Month?.Value && months <= MostMonthsOverNewYear;
        return first with { Year = isYearBefore && last.Year is { } year ? year with { Value = year.Value - 1 } : last.Year };
    }

    private const int MostMonthsOverNewYear = 6;
}
