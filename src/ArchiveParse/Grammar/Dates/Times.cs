using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// Times of day: <c>18:00</c>, <c>10.30</c>, with or without <c>hours</c>; <c>3 p.m.</c>, <c>4:30-5:10 p.m.</c>, <c>noon</c>.
/// </summary>
internal static class Times
{
    private static readonly Parser<char> Dot = Scan.OneOf(":.");

    private static readonly Parser<int> Minute = Scan.Number(2, 2);

    private static readonly Parser<TextSpan> Unit = Scan.AnyOf("hours", "hrs", "hs", "h");

    private static readonly Parser<ClockTime> HourAndMinute = (
        from hour in Scan.Number(1, 2)
        from dot in Dot
        from minute in Minute
        select new ClockTime(hour, minute)).Where(static time => time.Exists);

    private static readonly Parser<ClockTime> OnTheDial =
        HourAndMinute.Or(Scan.Number(1, 2).Select(static hour => new ClockTime(hour, 0))).Where(static time => time.Hour is >= 1 and <= 12);

    private static readonly Parser<TextSpan> HalfOfDay = Scan.AnyOfIgnoringCase("a.m.", "a. m.", "am", "p.m.", "p. m.", "pm");

    private static readonly Parser<ClockTime> InHalfOfDay =
        from page in Scan.Here
        from time in OnTheDial
        from gap in Scan.Spaces
        from half in HalfOfDay
        select time.In(page.Source[half.Start]);

    private static readonly Parser<ClockTime> Noon =
        Scan.AnyOfIgnoringCase("12 noon", "noon").Select(static _ => new ClockTime(12, 0))
            .Or(Scan.Literal("midnight", ignoreCase: true).Select(static _ => new ClockTime(24, 0)));

    private static readonly Parser<TextSpan> ToWord = Scan.AnyOf("-", "–", "—", "to ", "until ");

    public static readonly Parser<ClockTime> Time = Noon.Or(InHalfOfDay).Or(HourAndMinute);

    /// <summary>A time whose half of the day stands behind the end alone: <c>4:30-5:10 p.m.</c>; it does not lie behind the end.</summary>
    public static readonly Parser<(ClockTime From, ClockTime? To)> InOneHalf =
        from page in Scan.Here
        from start in OnTheDial
        from before in Scan.Spaces
        from to in ToWord
        from after in Scan.Spaces
        from end in InHalfOfDay
        let same = start.In(end.Hour < 12 ? 'a' : 'p')
        select (same.IsAfter(end) ? start.In(end.Hour < 12 ? 'p' : 'a') : same, (ClockTime?)end);

    public static readonly Parser<TextSpan> HoursWord =
        from gap in Scan.Spaces
        from word in Unit
        select word;
}
