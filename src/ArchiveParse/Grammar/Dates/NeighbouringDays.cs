using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;
using static ArchiveParse.Grammar.DateParts;

/// <summary>
/// A day and the next: <c>5 and 6 May 1955</c>, <c>March 3 and 4, 1953</c>. Days that lie apart are two dates and no range.
/// </summary>
internal static class NeighbouringDays
{
    private static readonly Parser<TextSpan> Comma = Looks.Joint(",");

    private static readonly Parser<DatePart> NextDay =
        from word in Scan.AnyOf(" and ", " & ", " und ", " et ", " i ", " и ")
        from day in Day
        select day;

    private static readonly Parser<DateExtent> BeforeMonth =
        from first in Day
        from second in NextDay
        from gap in Scan.Gap
        from month in Month
        from comma in Comma
        from year in Year
        select new DateExtent(new CalendarDate(year, month, first), new CalendarDate(year, month, second));

    private static readonly Parser<DateExtent> BehindMonth =
        from first in DateForms.MonthDay
        from second in NextDay
        from comma in Comma
        from year in Year
        select new DateExtent(first with { Year = year }, first with { Year = year, Day = second });

    /// <summary>The two days, as a range.</summary>
    public static readonly Parser<DateExtent> Any = BeforeMonth.OnlyAt(Looks.IsDay)
        .Or(BehindMonth.OnlyAt(Looks.IsWord))
        .Where(static dates => dates.Last?.Day?.Value - dates.First?.Day?.Value == 1);
}
