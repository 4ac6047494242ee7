using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>Times of day: <c>18:00</c>, <c>10.30</c>, with or without <c>hours</c>.</summary>
internal static class Times
{
    private static readonly Parser<char> Dot = Scan.OneOf(":.");

    private static readonly Parser<int> Minute = Scan.Number(2, 2);

    private static readonly Parser<TextSpan> Unit = Scan.AnyOf("hours", "hrs", "hs", "h");

    public static readonly Parser<ClockTime> Time = (
        from hour in Scan.Number(1, 2)
        from dot in Dot
        from minute in Minute
        select new ClockTime(hour, minute)).Where(static time => time.Exists);

    public static readonly Parser<TextSpan> HoursWord =
        from gap in Scan.Spaces
        from word in Unit
        select word;
}
