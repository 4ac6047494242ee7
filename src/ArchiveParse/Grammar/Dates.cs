using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>Dates as pages state them: <c>February 3, 1949</c>, <c>22 November 1956</c>, <c>September 1991</c>, <c>16 through 30 August 1957</c>.</summary>
public static class Dates
{
    private static readonly Parser<int> Ordinal =
        from number in Scan.Number(1, 2)
        from gap in Scan.Spaces
        from ending in Scan.Literal("st").Or(Scan.Literal("nd")).Or(Scan.Literal("rd")).Or(Scan.Literal("th"))
        from noWord in Scan.Letters.Not()
        select number;

    private static readonly Parser<int> Day = Ordinal.Or(Scan.Number(1, 2)).Named("a day");

    private static readonly Parser<int> Month = Months.Names.Entry;

    private static readonly Parser<int> Year = Scan.Number(4, 4).Where(static year => year is >= 1000 and <= 2999).Named("a year");

    private static readonly Parser<TextSpan> Comma =
        from before in Scan.Spaces
        from comma in Scan.Literal(",").OrDefault()
        from after in Scan.Spaces
        select comma;

    private static readonly Parser<TextSpan> To =
        from before in Scan.Spaces
        from word in Scan.Literal("-").Or(Scan.Literal("–")).Or(Scan.Literal("—")).Or(Scan.Literal("/"))
            .Or(Scan.Literal("through ")).Or(Scan.Literal("to ")).Or(Scan.Literal("until "))
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
        from one in Scan.Literal("-")
        from month in Scan.Number(2, 2)
        from two in Scan.Literal("-")
        from day in Scan.Number(2, 2)
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

    private static readonly Parser<CalendarDate> MonthAlone = Month.Select(static month => new CalendarDate(0, month));

    /// <summary>Days or months of one year, which stands behind the last: <c>29 June through 8 August 1960</c>.</summary>
    private static readonly Parser<DateExtent> WithinOneYear = (
        from first in MonthDay.Or(DayMonth).Or(MonthAlone)
        from to in To
        from last in OneDate
        select new DateExtent(first with { Year = last.Year }, last)).Where(static dates => dates.EndsAreAlike);

    private static readonly Parser<DateExtent> FromDateToDate =
        from first in OneDate
        from to in To
        from last in OneDate
        select new DateExtent(first, last);

    private static readonly Parser<DateExtent> AnyDates =
        DaysOfOneMonth.Or(WithinOneYear).Or(DaysAfterTheMonth).Or(FromDateToDate).Or(OneDate.Select(static date => new DateExtent(date)));

    private static readonly Parser<(ClockTime From, ClockTime? To)?> Hours =
        from comma in Comma
        from start in Times.Time
        from end in (from to in To from time in Times.Time select (ClockTime?)time).OrDefault()
        from unit in Times.HoursWord.OrDefault()
        select ((ClockTime, ClockTime?)?)(start, end);

    /// <summary>A date begins with a figure or a month; other lines miss here, at the cost of one look.</summary>
    private static readonly Parser<Cursor> DateAhead = Scan.Here.Where(static here => char.IsAsciiDigit(here.Current) || Months.Names.LengthAt(here.Rest, out _) > 0);

    private static readonly Parser<DateExtent> DatesWithHours =
        from here in DateAhead
        from dates in AnyDates
        from hours in Hours.OrDefault()
        select hours is { } stated ? dates.At(stated.From, stated.To) : dates;

    /// <summary>A date, a range of dates, or a date with hours, wherever it stands. Its EDTF is missing where the calendar has no such day.</summary>
    public static readonly Parser<StatedDate> Expression = Stated(DatesWithHours);

    /// <summary>The words with which a list says that it has no date.</summary>
    public static readonly Parser<StatedDate> Unknown =
        Stated(Scan.Literal("date unknown", ignoreCase: true).Or(Scan.Literal("undated", ignoreCase: true)).Select(static _ => default(DateExtent)));

    /// <summary>Whether a date says only that it is unknown.</summary>
    internal static bool IsUnknown(StatedDate date) => Unknown(new Cursor(date.Text)).WasSuccessful;

    /// <summary>A line that is a date and nothing else; a comma or full stop may follow it.</summary>
    public static readonly Parser<StatedDate> Line = Lines.Whole(
        from date in Expression.Or(Unknown)
        from stop in Scan.OneOf(".,").OrDefault()
        select date);

    private static Parser<StatedDate> Stated(Parser<DateExtent> rule) =>
        from page in Scan.Here
        from dates in rule.Spanned()
        select new StatedDate { Text = Prose.Clean(page.Source, dates.Span), Edtf = dates.Value.Edtf, Span = dates.Span };
}
