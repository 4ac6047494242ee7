using ArchiveParse;
using ArchiveParse.Grammar;
using Sprache;

namespace Veldania;

using ArchiveParse.Text;

/// <summary>Calendars of sittings: a heading, then a line for each: <c>41 | 12 Brumar 1957 | Trade with the Neighbouring States</c>.</summary>
public static class SittingCalendar
{
    private static readonly Parser<TextSpan> Heading = Lines.Whole(Scan.Literal("Calendar of Sittings"));
    private static readonly Parser<TextSpan> Bar = Scan.Literal(" | ");

    private static readonly Parser<ListingEntry> Entry = Lines.Whole(
        from number in Scan.Digits(1, 4)
        from page in Scan.Here
        from first in Bar
        from date in Dates.Expression
        from second in Bar
        from title in Scan.Rest
        select new ListingEntry { Date = date, Title = title.In(page.Source).ToString(), Span = TextSpan.FromBounds(number.Start, title.End) });

    private static readonly Parser<ListingEntry> NextEntry = from gap in Lines.BlankLines from entry in Entry select entry;
    private static readonly Parser<IEnumerable<ListingEntry>> Entries = NextEntry.Many();

    /// <summary>The layout: a page whose first line is its heading.</summary>
    public static PageLayout Layout { get; } = new("veldanian-calendar", new LayoutSign("'Calendar of Sittings'", Heading),
        from heading in Heading
        from entries in Entries
        select (ArchivePage)new ListingPage
        {
            Layout = "veldanian-calendar",
            Span = default,
            Title = "Calendar of Sittings",
            Entries = [.. entries],
            Leaves = [new PageLeaf { Leaf = "title", Span = heading }],
        });
}
