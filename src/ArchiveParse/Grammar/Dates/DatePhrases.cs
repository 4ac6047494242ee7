using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// Dates in a string that is known to be one. More can be read there than on a page, where other things look so: <c>2-3 August</c>,
/// <c>1950s</c>, <c>On the evening of 3 February 1949</c>.
/// </summary>
internal static class DatePhrases
{
    private static readonly Parser<bool> Lead = (
        from word in DateWords.Leads.Entry
        from gap in Scan.Gap
        select word).OrDefault();

    private static readonly Parser<char> Stop = Scan.OneOf(".,;").OrDefault();

    private static readonly Parser<TextSpan> Joint = Looks.Joint(".,");

    private static readonly Parser<TextSpan> BetweenWord = Scan.AnyOfIgnoringCase("between ", "from ");

    private static readonly Parser<DateExtent> Between =
        from word in BetweenWord
        from dates in DateRanges.Between
        select dates;

    private static readonly Parser<DateExtent> Since =
        from word in Scan.Literal("from ", ignoreCase: true)
        from date in CalendarDates.Date
        select new DateExtent(date) { IsOpenEnded = true };

    /// <summary>Behind a month, figures that no month has days for are a year: <c>Mar 53</c>.</summary>
    private static readonly Parser<DateExtent> ShortYear = DateForms.MonthDay.Where(static date => date.Day?.Value > 31)
        .Select(static date => new DateExtent(new CalendarDate(CalendarDate.InCentury(date.Day!.Value), date.Month)));

    private static readonly Parser<DateExtent> NumeralAndYear =
        from month in RomanNumerals.Months.Entry
        from joint in Joint
        from year in DateParts.Year
        select new DateExtent(new CalendarDate(year, new DatePart(month)));

    private static readonly Parser<DateExtent>[] Rules =
    [
        Alone(Dates.Extent),
        Alone(Dates.WithHours(Between)),
        Alone(Since),
        Alone(ShortYear),
        Alone(NumeralAndYear),
        Alone(DateRanges.WithoutAnyYear),
        Alone(CalendarDates.Decade.Select(static date => new DateExtent(date))),
    ];

    /// <summary>What the whole string says; nothing where it is no date.</summary>
    public static DateExtent? Read(string text)
    {
        foreach (var rule in Rules)
        {
            if (rule.Reads(new Cursor(text), new TextSpan(0, text.Length), out var dates))
            {
                return dates;
            }
        }

        return null;
    }

    private static Parser<DateExtent> Alone(Parser<DateExtent> rule) =>
        from lead in Lead
        from dates in rule
        from stop in Stop
        select dates;
}
