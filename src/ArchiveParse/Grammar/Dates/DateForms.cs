using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;
using static ArchiveParse.Grammar.DateParts;

/// <summary>
/// The forms of one date: <c>February 3, 1949</c>, <c>28 th September, 1955</c>, <c>1972 July 1</c>, <c>30.X 62</c>, <c>13.1.51</c>.
/// </summary>
internal static class DateForms
{
    private static readonly Parser<TextSpan> Comma = Looks.Joint(",");

    private static readonly Parser<TextSpan> SpacedStop = Looks.Joint(",.");

    private static readonly Parser<TextSpan> Of = Scan.AnyOf("of ", "de ", "del ").MaybeAt(static text => text is ['o' or 'd', ..]);

    private static readonly Parser<TextSpan> DaySigns = Scan.While(static c => c is '.' or '-' or '/' || Scan.IsSpace(c), 0, "space");

    /// <summary>Between day and month: space, the full stop of an ordinal, or a hyphen or slash.</summary>
    private static readonly Parser<TextSpan> DayJoint =
        from signs in DaySigns
        from of in Of
        select signs;

    private static readonly Parser<TextSpan> SpacedStopOrOf =
        from stop in SpacedStop
        from of in Of
        select stop;

    /// <summary>Between month and year; a hyphen there parts two dates where space stands around it.</summary>
    private static readonly Parser<TextSpan> YearJoint = Scan.AnyOf("-", "/").Or(SpacedStopOrOf);

    /// <summary>A day and a month without their year: <c>29 June</c>.</summary>
    public static readonly Parser<CalendarDate> DayMonth =
        from day in Day
        from joint in DayJoint
        from month in MonthOrNumeral
        select new CalendarDate(null, month, day);

    /// <summary>A month and a day without their year: <c>January 30</c>.</summary>
    public static readonly Parser<CalendarDate> MonthDay =
        from month in Month
        from gap in Scan.Gap
        from day in Day
        select new CalendarDate(null, month, day);

    /// <summary>Day, month and year: <c>22 November 1956</c>, <c>31.X 1962</c>.</summary>
    public static readonly Parser<CalendarDate> DayMonthYear =
        from date in DayMonth
        from joint in YearJoint
        from year in AnyYear
        select date with { Year = year };

    private static readonly Parser<char> Quote = Scan.OneOf("«»\"“”„");

    /// <summary>On a form the day is filled in between quotation marks: <c>«3» марта 1953 г.</c></summary>
    private static readonly Parser<CalendarDate> FromQuotedDay = (
        from open in Quote
        from day in Day
        from close in Quote
        from gap in Scan.Gap
        from month in Month
        from joint in SpacedStop
        from year in Year
        select new CalendarDate(year, month, day)).OnlyAt(Looks.IsQuotedDay);

    private static readonly Parser<CalendarDate> FromDay = NumericDates.FromDay.OnlyAt(Looks.IsDayInFigures).Or(DayMonthYear);

    private static readonly Parser<CalendarDate> DayYear =
        from gap in Scan.Gap
        from day in Day
        from comma in Comma
        from year in YearOrShort
        select new CalendarDate(year, null, day);

    private static readonly Parser<CalendarDate> YearBehind =
        from joint in SpacedStopOrOf
        from year in YearOrShort
        select new CalendarDate(year);

    private static readonly Parser<CalendarDate> BehindMonth = DayYear.OnlyAt(Looks.IsSpacedDay).Or(YearBehind);

    /// <summary>Month, day and year, or month and year: <c>February 3, 1949</c>, <c>September, 1959</c>.</summary>
    private static readonly Parser<CalendarDate> FromMonth =
        from month in Month
        from rest in BehindMonth
        select rest with { Month = month };

    private static readonly Parser<CalendarDate> YearMonthDay =
        from year in Year
        from joint in SpacedStop
        from month in MonthOrNumeral
        from stop in SpacedStop
        from day in Day
        select new CalendarDate(year, month, day);

    private static readonly Parser<CalendarDate> YearMonth =
        from year in Year
        from joint in SpacedStop
        from month in Month
        select new CalendarDate(year, month);

    private static readonly Parser<char> YearSign = Scan.OneOf("年년");

    private static readonly Parser<char> MonthSign = Scan.OneOf("月월");

    private static readonly Parser<char> DaySign = Scan.OneOf("日일");

    private static readonly Parser<DatePart?> SignedDay = (
        from gap in Scan.Spaces
        from day in UpToTwoFigures
        from sign in DaySign
        select (DatePart?)day).OrDefault();

    /// <summary>Year, month and day with their signs, as China, Japan and Korea write them: <c>1956年5月5日</c>, <c>1956년 5월</c>.</summary>
    private static readonly Parser<CalendarDate> Signed = (
        from year in Year
        from yearSign in YearSign
        from gap in Scan.Spaces
        from month in UpToTwoFigures
        from monthSign in MonthSign
        from day in SignedDay
        select new CalendarDate(year, month, day)).OnlyAt(static text => text is [_, _, _, _, '年' or '년', ..]);

    private static readonly Parser<CalendarDate> FromYear = Signed.Or(YearMonthDay.Or(YearMonth).OnlyAt(Looks.IsYearAndWord))
        .Or(NumericDates.FromYear.OnlyAt(Looks.IsYearInFigures))
        .Or(Year.Select(static year => new CalendarDate(year)));

    /// <summary>What a date begins with tells its form: a word, figures of a day, figures of a year.</summary>
    public static readonly Parser<CalendarDate> Any = FromMonth.Or(SeasonDates.Any).OnlyAt(Looks.IsWord)
        .Or(FromDay.OnlyAt(Looks.IsDay))
        .Or(FromYear.OnlyAt(Looks.IsYear))
        .Or(FromQuotedDay);
}
