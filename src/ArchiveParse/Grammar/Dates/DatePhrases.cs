using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// Dates in a string that is known to be one. More can be read there than on a page, where other things look so: <c>2-3 August</c>,
/// <c>1950s</c>, <c>On the evening of 3 February 1949</c>.
/// </summary>
internal static class DatePhrases
{
    private static readonly Parser<TextSpan> Lead = Scan.AnyOfIgnoringCase(
        "on the ", "on ", "in the ", "in ", "dated ", "the ", "den ", "dem ", "am ", "im ", "le ", "la data de ", "la ", "dne ", "dnia ", "în ")
        .OrDefault();

    private static readonly Parser<char> Stop = Scan.OneOf(".,;").OrDefault();

    private static readonly Parser<TextSpan> BetweenWord = Scan.AnyOfIgnoringCase("between ", "from ");

    private static readonly Parser<DateExtent> Between =
        from word in BetweenWord
        from dates in DateRanges.Between
        select dates;

    private static readonly Parser<DateExtent> Since =
        from word in Scan.AnyOfIgnoringCase("since ", "from ")
        from date in CalendarDates.Date
        select new DateExtent(date) { IsOpenEnded = true };

    private static readonly Parser<DateExtent>[] Rules =
    [
        Alone(Dates.Extent),
        Alone(Dates.WithHours(Between)),
        Alone(Since),
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
