using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;
using static ArchiveParse.Grammar.DateParts;

/// <summary>Seasons and halves of a year: <c>summer of 1956</c>, <c>winter 1952-53</c>, <c>first half of 1956</c>.</summary>
internal static class SeasonDates
{
    private const int Winter = 24;

    private static readonly Parser<TextSpan> Comma = Looks.Joint(",");

    private static readonly Parser<TextSpan> Of = Scan.AnyOf("of ", "de ").OrDefault();

    private static readonly Parser<TextSpan> SeasonJoint =
        from comma in Comma
        from of in Of
        select comma;

    private static readonly Parser<char> YearDash = Scan.OneOf("-–/");

    private static readonly Parser<DatePart> NextYear = Year.Or(TwoFigures);

    /// <summary>A winter lies in two years: <c>winter 1952-53</c>.</summary>
    private static readonly Parser<DatePart> MaybeNextYear = (
        from dash in YearDash
        from year in NextYear
        select year).OrDefault();

    private static readonly Parser<CalendarDate> WinterOfTwoYears = (
        from season in Season
        from joint in SeasonJoint
        from year in Year
        from next in MaybeNextYear
        select (Date: new CalendarDate(year, season), Next: next.Value))
        .Where(static each => each.Date.Month?.Value == Winter && each.Next % 100 == (each.Date.Year?.Value + 1) % 100)
        .Select(static each => each.Date);

    private static readonly Parser<CalendarDate> OfOneYear =
        from season in Season
        from joint in SeasonJoint
        from year in Year
        select new CalendarDate(year, season);

    /// <summary>A season and its year.</summary>
    public static readonly Parser<CalendarDate> Any = WinterOfTwoYears.Or(OfOneYear);
}
