using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar.Layouts;

using ArchiveParse.Text;

/// <summary>
/// Dates as the former site writes them: two figures for the day (<c>March 05, 1949</c>), or for each of two (<c>March 05 - 07, 1949</c>),
/// a comma behind a month by itself (<c>April, 1950</c>), a year alone. By them its lists are known where a capture has nothing else of the site.
/// </summary>
internal static class LegacyDates
{
    private static readonly Parser<TextSpan> TwoDigits = Scan.Digits(2, 2);

    private static readonly Parser<TextSpan> Day = (
        from gap in Scan.Gap
        from digits in TwoDigits
        select digits).OrDefault();

    private static readonly Parser<TextSpan> Comma =
        from comma in Signs.Comma
        from gap in Scan.Gap
        select comma;

    private static readonly Parser<TextSpan> Year = Scan.Digits(4, 4);

    private static readonly Parser<TextSpan> InMonth =
        from month in Months.Names.Entry
        from day in Day
        from comma in Comma
        from year in Year
        select year;

    private static readonly Parser<TextSpan> To = Scan.AnyOf(" - ", " – ", "-", "–");

    private static readonly Parser<TextSpan> MaybeMonth = (
        from month in Months.Names.Entry
        from gap in Scan.Gap
        select gap).OrDefault();

    private static readonly Parser<TextSpan> Days =
        from month in Months.Names.Entry
        from gap in Scan.Gap
        from first in TwoDigits
        from to in To
        from lastMonth in MaybeMonth
        from last in TwoDigits
        from comma in Comma
        from year in Year
        select year;

    private static readonly Parser<TextSpan> Form = Lines.Whole(InMonth.Or(Days).Or(Year));

    private static readonly Parser<StatedDate> Formed =
        from here in Scan.Here.Where(static here => Form(here).WasSuccessful)
        from date in Dates.Line
        select date;

    /// <summary>A line that is a date in one of these forms, or the words for an unknown date.</summary>
    public static readonly Parser<StatedDate> Line = Formed.Or(Lines.Whole(Dates.Unknown));

    private static readonly Parser<object?> InMonthAhead = InMonth.Not().Not();

    private static readonly Parser<Cursor> Capital = Scan.Here.Where(static here => char.IsUpper(here.Current));

    private static readonly Parser<StatedDate> BeforeTitle =
        from gap in Lines.BlankLines
        from month in InMonthAhead
        from date in Dates.Expression
        from space in Scan.Gap
        from title in Capital
        select date;

    /// <summary>A date in one of these forms with the title behind it, where an export lost the end of its line.</summary>
    public static readonly Parser<StatedDate?> MaybeBeforeTitle = BeforeTitle.OrDefault();

    /// <summary>Whether a date is in a form that few but the site use: a year alone is anyone's.</summary>
    public static bool IsOwn(StatedDate? date) => date is not null && InMonth(new Cursor(date.Text)).WasSuccessful;
}
