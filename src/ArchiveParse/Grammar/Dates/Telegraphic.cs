using ArchiveParse.Grammar.Vocabulary;
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

    /// <summary>A month that figures may follow directly.</summary>
    private static readonly Parser<DatePart> GluedMonth = Months.Names.Label.Select(static month => new DatePart(month));

    private static readonly Parser<DateExtent> DateTimeGroup =
        from figures in SixFigures
        from zone in Zulu
        from gap in Scan.Spaces
        from month in GluedMonth
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
        from received in DateForms.DayMonthYear
        select received.Day == sent ? new DateExtent(received) : new DateExtent(received with { Day = sent }, received);

    private static readonly Parser<DateExtent> Glued =
        from day in UpToTwoFigures
        from month in GluedMonth
        from year in AnyYear
        select new DateExtent(new CalendarDate(year, month, day));

    /// <summary>The date of a telegram: also without any space, <c>03MAR53</c>.</summary>
    public static readonly Parser<DateExtent> Any = DateTimeGroup.Or(SentAndReceived).Or(Glued.OnlyAt(Looks.IsDay));
}
