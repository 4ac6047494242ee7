using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;
using static ArchiveParse.Grammar.DateParts;

/// <summary>Dates in figures: <c>13.1.51</c>, <c>06/26/1956</c>, <c>88.03.25</c>, <c>1956-11-22</c>.</summary>
internal static class NumericDates
{
    private static readonly Parser<char> AnySign = Scan.OneOf("./-");

    /// <summary>What parts the figures; a space may follow a full stop.</summary>
    private static readonly Parser<char> Sign =
        from sign in AnySign
        from space in Scan.Spaces
        select sign;

    /// <summary>In <c>3/9-88</c> two signs part the figures, a Scandinavian form in which the day stands first.</summary>
    private static readonly Parser<CalendarDate> YearLast = (
        from first in UpToTwoFigures
        from one in Sign
        from second in UpToTwoFigures
        from two in Sign
        from year in AnyYear
        let date = CalendarDate.OfFigures(first, second, year)
        select (IsDate: one == two || (one, two) is ('/', '-'), Date: one == two ? date : date.In(DayOrder.DayFirst)))
        .Where(static each => each.IsDate).Select(static each => each.Date);

    private static readonly Parser<CalendarDate> YearInFront =
        from first in TwoFigures
        from one in Sign
        from second in TwoFigures
        from two in Sign
        from third in TwoFigures
        select CalendarDate.OfFigures(first, second, third);

    /// <summary>Two figures beyond 31 can only be a year: <c>88.03.25</c>.</summary>
    private static readonly Parser<CalendarDate> ShortYearFirst = YearInFront.Where(static date => date.Order is null);

    private static readonly Parser<CalendarDate> YearFirst = (
        from year in Year
        from one in AnySign
        from month in UpToTwoFigures
        from two in AnySign
        from day in UpToTwoFigures
        select (IsDate: one == two, Date: new CalendarDate(year, month, day)))
        .Where(static each => each.IsDate).Select(static each => each.Date);

    /// <summary>Year and month: <c>1956-11</c>.</summary>
    private static readonly Parser<CalendarDate> YearMonth = (
        from year in Year
        from dash in Signs.Dash
        from month in TwoFigures
        select new CalendarDate(year, month)).Where(static date => date.Month is { Value: >= 1 and <= 12 });

    /// <summary>A date in figures that begins with two at most; the order of its day and month may be open.</summary>
    public static readonly Parser<CalendarDate> FromDay = ShortYearFirst.Or(YearLast);

    /// <summary>A date in figures that begins with a year of four.</summary>
    public static readonly Parser<CalendarDate> FromYear = YearFirst.Or(YearMonth);
}
