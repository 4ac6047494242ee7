using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// Dates as pages state them: <c>February 3, 1949</c>, <c>22 November 1956</c>, <c>September 1991</c>, <c>16 through 30 August
/// 1957</c>.
/// </summary>
public static class Dates
{
    private static readonly Parser<TextSpan> OrdinalEnding = Scan.AnyOf("st", "nd", "rd", "th");

    private static readonly Parser<object?> NoWord = Scan.Letters.Not();

    private static readonly Parser<int> TwoDigits = Scan.Number(2, 2);

    private static readonly Parser<int> Ordinal =
        from number in Scan.Number(1, 2)
        from gap in Scan.Spaces
        from ending in OrdinalEnding
        from noWord in NoWord
        select number;

    private static readonly Parser<int> Day = Ordinal.Or(Scan.Number(1, 2)).Named("a day");

    private static readonly Parser<int> Month = Months.Names.Entry;

    private static readonly Parser<int> Year = Scan.Number(4, 4).Where(static year => year is >= 1000 and <= 2999).Named("a year");

    private static readonly Parser<TextSpan> Comma =
        from before in Scan.Spaces
        from comma in Signs.MaybeComma
        from after in Scan.Spaces
        select comma;

    private static readonly Parser<TextSpan> ToWord =
        Scan.AnyOf("-", "–", "—", "/", "through ", "to ", "until ");

    private static readonly Parser<TextSpan> To =
        from before in Scan.Spaces
        from word in ToWord
        from after in Scan.Spaces
        select word;

    private static readonly Parser<CalendarDate> MonthDayYear =
        from month in Month
        from gap in Scan.Gap
        from day in Day
        from comma in Comma
        from year in Year
        select new CalendarDate(year, month, day);

    private static readonly Parser<CalendarDate> DayMonthYear =
        from day in Day
        from gap in Scan.Gap
        from month in Month
        from comma in Comma
        from year in Year
        select new CalendarDate(year, month, day);

    private static readonly Parser<CalendarDate> YearMonthDay =
        from year in Year
        from one in Signs.Dash
        from month in TwoDigits
        from two in Signs.Dash
        from day in TwoDigits
        select new CalendarDate(year, month, day);

    private static readonly Parser<CalendarDate> MonthYear =
        from month in Month
        from comma in Comma
        from year in Year
        select new CalendarDate(year, month);

    private static readonly Parser<CalendarDate> YearAlone = Year.Select(static year => new CalendarDate(year));

    private static readonly Parser<DateExtent> DaysOfOneMonth =
        from first in Day
        from to in To
        from last in DayMonthYear
        select new DateExtent(last with { Day = first }, last);

    private static readonly Parser<DateExtent> DaysAfterTheMonth =
        from month in Month
        from gap in Scan.Gap
        from first in Day
        from to in To
        from last in Day
        from comma in Comma
        from year in Year
        select new DateExtent(new CalendarDate(year, month, first), new CalendarDate(year, month, last));

    private static readonly Parser<CalendarDate> OneDate =
        MonthDayYear.Or(DayMonthYear).Or(YearMonthDay).Or(MonthYear).Or(YearAlone);

    private static readonly Parser<CalendarDate> MonthDay =
        from month in Month
        from gap in Scan.Gap
        from day in Day
        select new CalendarDate(0, month, day);

    private static readonly Parser<CalendarDate> DayMonth =
        from day in Day
        from gap in Scan.Gap
        from month in Month
        select new CalendarDate(0, month, day);

    private static readonly Parser<CalendarDate> DateWithoutYear =
        MonthDay.Or(DayMonth).Or(Month.Select(static month => new CalendarDate(0, month)));

    /// <summary>Days or months of one year, which stands behind the last: <c>29 June through 8 August 1960</c>.</summary>
    private static readonly Parser<DateExtent> WithinOneYear = (
        from first in DateWithoutYear
        from to in To
        from last in OneDate
        select new DateExtent(first with { Year = last.Year }, last)).Where(static dates => dates.EndsAreAlike);

    private static readonly Parser<CalendarDate?> MaybeToDate = (
        from to in To
        from last in OneDate
        select (CalendarDate?)last).OrDefault();

    private static readonly Parser<DateExtent> DateOrDates =
        from first in OneDate
        from last in MaybeToDate
        select new DateExtent(first, last);

    private static readonly Parser<DateExtent> AnyDates = DateOrDates.Or(DaysOfOneMonth).Or(WithinOneYear).Or(DaysAfterTheMonth);

    private static readonly Parser<ClockTime?> ToHour = (
        from to in To
        from time in Times.Time
        select (ClockTime?)time).OrDefault();

    private static readonly Parser<TextSpan> HoursWord = Times.HoursWord.OrDefault();

    private static readonly Parser<(ClockTime From, ClockTime? To)> FromHourToHour =
        from start in Times.Time
        from end in ToHour
        select (start, end);

    private static readonly Parser<(ClockTime From, ClockTime? To)> AnyHours = Times.InOneHalf.Or(FromHourToHour);

    /// <summary>Between the days and the hours stands a comma, or a dash: <c>May 2, 1952—4 p. m.</c></summary>
    private static readonly Parser<TextSpan> BeforeHours = Scan.AnyOf("—", "–").Or(Comma);

    private static readonly Parser<(ClockTime From, ClockTime? To)?> Hours = (
        from comma in BeforeHours
        from hours in AnyHours
        from unit in HoursWord
        select ((ClockTime, ClockTime?)?)hours).OrDefault();

    /// <summary>A date begins with a figure or a month; other lines miss here, at the cost of one look.</summary>
    private static readonly Parser<Cursor> DateAhead =
        Scan.Here.Where(static here => char.IsAsciiDigit(here.Current) || Months.Names.LengthAt(here.Rest, out _) > 0);

    private static readonly Parser<DateExtent> DatesWithHours =
        from here in DateAhead
        from dates in AnyDates
        from hours in Hours
        select hours is { } stated ? dates.At(stated.From, stated.To) : dates;

    /// <summary>
    /// A date, a range of dates, or a date with hours, wherever it stands. Its EDTF is missing where the calendar has no such day.
    /// </summary>
    public static readonly Parser<StatedDate> Expression = Stated(DatesWithHours);

    /// <summary>The words with which a list says that it has no date.</summary>
    public static readonly Parser<StatedDate> Unknown =
        Stated(Scan.AnyOfIgnoringCase("date unknown", "undated").Select(static _ => default(DateExtent)));

    /// <summary>Whether a date says only that it is unknown.</summary>
    internal static bool IsUnknown(StatedDate date) => Unknown(new Cursor(date.Text)).WasSuccessful;

    private static readonly Parser<char> MaybeStop = Scan.OneOf(".,").OrDefault();

    /// <summary>A line that is a date and nothing else; a comma or full stop may follow it.</summary>
    public static readonly Parser<StatedDate> Line = Lines.Whole(
        from date in Expression.Or(Unknown)
        from stop in MaybeStop
        select date);

    private static Parser<StatedDate> Stated(Parser<DateExtent> rule)
    {
        var spanned = rule.Spanned();
        return
            from page in Scan.Here
            from dates in spanned
            select new StatedDate { Text = Prose.Clean(page.Source, dates.Span), Edtf = dates.Value.Edtf, Span = dates.Span };
    }
}
