using Sprache;

namespace ArchiveParse.Grammar.Layouts;

using ArchiveParse.Text;

/// <summary>
/// A listing on the archive's site: which part of the results it shows, then date, title and summary of each record, with one blank line
/// between all of them. An entry without date has an empty line in its place.
/// </summary>
public static class WebListing
{
    private static readonly Parser<TextSpan> Skip = Furniture.Line("Skip to content");

    private static readonly Parser<TextSpan> ResultsLabel = Furniture.Line("Results:");

    private static readonly Parser<TextSpan> DocumentsLabel = Furniture.Line("Documents");

    private static readonly Parser<TextSpan> PaginationLine = Lines.Whole(Scan.Literal("Pagination"));

    private static readonly Parser<int> Count = Scan.Number(1, 9);

    private static readonly Parser<TextSpan> To = Scan.Literal(" - ");

    private static readonly Parser<TextSpan> Of = Scan.Literal(" of ");

    private static readonly Parser<ListingRange> RangeLine = Lines.Whole((
        from first in Count
        from dash in To
        from last in Count
        from of in Of
        from total in Count
        select (first, last, total)).Spanned().Select(static range =>
            new ListingRange { First = range.Value.first, Last = range.Value.last, Total = range.Value.total, Span = range.Span }));

    private static readonly Parser<ListingRange> Range =
        from gap in Lines.BlankLines
        from range in RangeLine
        select range;

    private static readonly Parser<object?> NoPagination = PaginationLine.Not();

    private static readonly Parser<TextSpan> TextLine =
        from date in Dates.Line.Not()
        from pagination in NoPagination
        from line in Lines.Line
        select line;

    /// <summary>A paragraph of a summary follows behind one blank line at most; behind two, an entry without date begins.</summary>
    private static readonly Parser<TextSpan> SummaryLine =
        from gap in Lines.BlankLines
        where gap <= 1
        from line in TextLine
        select line;

    private static readonly Parser<StatedDate> DateLine =
        from date in Dates.Line
        from gap in Lines.BlankLines
        select date;

    private static readonly Parser<StatedDate?> MaybeDate = DateLine.OrDefault();

    private static readonly Parser<IReadOnlyList<TextSpan>> SummaryLines = SummaryLine.Many();

    private static readonly Parser<ListingEntry> Entry =
        from page in Scan.Here
        from date in MaybeDate
        from title in TextLine
        from summary in SummaryLines
        select EntryOf(page, date, title, summary);

    private static readonly Parser<ListingEntry> NextEntry =
        from gap in Lines.BlankLines
        from entry in Entry
        select entry;

    private static readonly Parser<(TextSpan Skip, TextSpan Results, ListingRange Range)> Head =
        from skip in Skip
        from results in ResultsLabel
        from range in Range
        select (skip, results, range);

    private static readonly Parser<ArchivePage> Page =
        from page in Scan.Here
        from head in Head
        from documents in DocumentsLabel
        from entries in NextEntry.Many()
        from gap in Lines.BlankLines
        from pagination in PaginationLine.OrDefault()
        from rest in Lines.BlankLines
        select Listing(page, entries, head.Range, new Leaves()
            .Add(Leaves.Furniture, head.Skip).Add(Leaves.Label, head.Results).Add(Leaves.Label, documents).Add("range", head.Range.Span)
            .Add(Leaves.Furniture, pagination));

    /// <summary>The layout: a page that says at its head which part of how many results it shows.</summary>
    public static PageLayout Layout { get; } =
        new("web-listing", new LayoutSign("the range of its results", Head.Select(static head => head.Range.Span)), Page.End());

    private static ListingEntry EntryOf(Cursor page, StatedDate? date, TextSpan title, IReadOnlyList<TextSpan> summary) => new()
    {
        Date = date,
        Title = Prose.Clean(page.Source, title),
        Summary = summary.Count == 0 ? null : string.Join("\n\n", summary.Select(each => Prose.Clean(page.Source, each))),
        Span = (date?.Span ?? title).Cover(summary.Count == 0 ? title : summary[^1]),
    };

    private static ListingPage Listing(Cursor page, IReadOnlyList<ListingEntry> entries, ListingRange range, Leaves leaves) => new()
    {
        Layout = Layout.Name,
        Span = new TextSpan(0, page.Source.Length),
        Range = range,
        Entries = [.. entries],
        Leaves = leaves.InPageOrder,
    };
}
