using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;
using static ArchiveParse.Grammar.DateParts;

/// <summary>
/// Dates of telegrams: date-time groups (<c>281714Z SEP 73</c>), and day sent, day received, month, year (<c>ON/24/25/X/62</c>).
/// </summary>
internal static class Telegraphic
{
    private static readonly Parser<int> SixFigures = Scan.Number(6, 6);

    private static readonly Parser<TextSpan> Zulu = Scan.Literal("Z");

    private static readonly Parser<char> Stop = Scan.OneOf(".,").OrDefault();

    private static readonly Parser<TextSpan> Joint =
        from stop in Stop
        from gap in Scan.Spaces
        select gap;

    private static readonly Parser<DateExtent> DateTimeGroup =
        from figures in SixFigures
        from zone in Zulu
        from gap in Scan.Gap
        from month in Month
        from joint in Joint
        from year in AnyYear
        select new DateExtent(
            new CalendarDate(year, month, new DatePart(figures / 10000)),
            Hours: new ClockHours(new ClockTime(figures / 100 % 100, figures % 100) { IsGreenwich = true }));

    private static readonly Parser<DatePart> Sent =
        from word in Scan.Literal("ON/")
        from day in UpToTwoFigures
        from slash in Signs.Slash
        select day;

    private static readonly Parser<DateExtent> SentAndReceived =
        from sent in Sent
        from received in CalendarDates.DayMonthYear
        select received.Day == sent ? new DateExtent(received) : new DateExtent(received with { Day = sent }, received);

    /// <summary>The date of a telegram.</summary>
    public static readonly Parser<DateExtent> Any = DateTimeGroup.Or(SentAndReceived);
}
