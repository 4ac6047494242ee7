using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;
using static ArchiveParse.Grammar.DateParts;

/// <summary>
/// One date, in any of its forms: <c>February 3, 1949</c>, <c>28 th September, 1955</c>, <c>1972 July 1</c>, <c>30.X 62</c>,
/// <c>13.1.51</c>.
/// </summary>
internal static class CalendarDates
{
    private static readonly Parser<TextSpan> Comma = Looks.Joint(",");

    private static readonly Parser<TextSpan> SpacedStop = Looks.Joint(",.");

    private static readonly Parser<TextSpan> Of = Scan.AnyOf("of ", "de ").MaybeAt(static text => text is ['o' or 'd', ..]);

    private static readonly Parser<TextSpan> DaySigns = Scan.While(static c => c is '.' or '-' or '/' || Scan.IsSpace(c), 0, "space");

    /// <summary>Between day and month: space, the full stop of an ordinal, or a hyphen or slash.</summary>
    private static readonly Parser<TextSpan> DayJoint =
        from signs in DaySigns
        from of in Of
        select signs;

    /// <summary>Between month and year; a hyphen there parts two dates where space stands around it.</summary>
    private static readonly Parser<TextSpan> YearJoint = Scan.AnyOf("-", "/").Or(SpacedStop);

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

    private static readonly Parser<CalendarDate> FromDay = NumericDates.FromDay.OnlyAt(Looks.IsDayInFigures).Or(DayMonthYear);

    private static readonly Parser<CalendarDate> DayYear =
        from gap in Scan.Gap
        from day in Day
        from comma in Comma
        from year in Year
        select new CalendarDate(year, null, day);

    private static readonly Parser<CalendarDate> YearBehind =
        from joint in SpacedStop
        from year in Year
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
        from gap in Scan.Spaces
        from day in Day
        select new CalendarDate(year, month, day);

    private static readonly Parser<CalendarDate> YearMonth =
        from year in Year
        from joint in SpacedStop
        from month in Month
        select new CalendarDate(year, month);

    private static readonly Parser<CalendarDate> FromYear = YearMonthDay.Or(YearMonth).OnlyAt(Looks.IsYearAndWord)
        .Or(NumericDates.FromYear.OnlyAt(Looks.IsYearInFigures))
        .Or(Year.Select(static year => new CalendarDate(year)));

    private static readonly Parser<TextSpan> SeasonJoint =
        from comma in Comma
        from of in Of
        select comma;

    private static readonly Parser<CalendarDate> FromSeason =
        from season in Season
        from joint in SeasonJoint
        from year in Year
        select new CalendarDate(year, season);

    /// <summary>What a date begins with tells its form: a word, figures of a year, figures of a day.</summary>
    private static readonly Parser<CalendarDate> Plain = FromMonth.Or(FromSeason).OnlyAt(Looks.IsWord)
        .Or(FromDay.OnlyAt(Looks.IsDay))
        .Or(FromYear.OnlyAt(Looks.IsYear));

    private static readonly Parser<bool> Weekday =
        from name in Weekdays.Names.Entry
        from joint in SpacedStop
        select name;

    private static readonly Parser<bool> MaybeWeekday = Weekday.MaybeAt(Looks.IsWord);

    private static readonly Parser<TextSpan> HedgeJoint = Scan.While(static c => c == '-' || Scan.IsSpace(c), 0, "space");

    private static readonly Parser<bool> Hedge = (
        from isEstimate in DateWords.Hedges.Entry
        from joint in HedgeJoint
        select isEstimate).MaybeAt(Looks.IsWord);

    /// <summary>A date behind a word about it: <c>ca. 1956</c>, <c>Sunday, February 18, 1973</c>.</summary>
    private static readonly Parser<CalendarDate> BehindWord = (
        from open in Opening
        from isEstimate in Hedge
        from weekday in MaybeWeekday
        from date in Plain
        select date with { IsEstimate = isEstimate }).OnlyAt(Looks.IsWord);

    private static readonly Parser<TextSpan> YearWord = (
        from gap in Scan.Spaces
        from word in DateWords.YearWords.Entry
        select gap).MaybeAt(static text => Looks.IsJoinedWord(text, ""));

    private static readonly Parser<TextSpan> DoubtSign = Scan.AnyOf("(?)", "[?]", "?");

    /// <summary>A sign of doubt about all that stands before it.</summary>
    public static readonly Parser<bool> Doubt = (
        from gap in Scan.Spaces
        from sign in DoubtSign
        select true).MaybeAt(Looks.IsRemark);

    private static readonly Parser<bool> Ending =
        from yearWord in YearWord
        from isDoubted in Doubt
        select isDoubted;

    /// <summary>A date, with what is said about it.</summary>
    public static readonly Parser<CalendarDate> Date =
        from date in Plain.Or(BehindWord)
        from isDoubted in Ending
        select isDoubted ? date with { IsDoubted = true } : date;

    private static readonly Parser<TextSpan> DecadeEnding = Scan.AnyOf("s", "’s", "'s");

    /// <summary>Ten years: <c>1950s</c>, <c>early 1950s</c>.</summary>
    public static readonly Parser<CalendarDate> Decade = (
        from isEstimate in Hedge
        from year in Year
        from ending in DecadeEnding
        select new CalendarDate(year) { IsDecade = true, IsEstimate = isEstimate }).Where(static date => date.Year?.Value % 10 == 0);
}
