using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar.Layouts;

using ArchiveParse.Text;

/// <summary>A listing on the archive's site: which part of the results it shows, then the records, then perhaps a pager.</summary>
public static class WebListing
{
    private static readonly Parser<TextSpan> Skip = Furniture.Line(SiteFurniture.Skip);

    private static readonly Parser<TextSpan> ResultsLabel = Furniture.Line(SiteFurniture.Results);

    private static readonly Parser<TextSpan> DocumentsLabel = Furniture.Line(SiteFurniture.Documents);

    private static readonly Parser<int> Count = Scan.Number(1, 9);

    private static readonly Parser<TextSpan> To = Between(Signs.Dash);

    private static readonly Parser<TextSpan> Of = Between(Scan.Literal("of"));

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

    private static readonly Parser<(ListingRange Range, Leaves Leaves)> Head =
        from skip in Skip
        from results in ResultsLabel
        from range in Range
        from documents in DocumentsLabel
        select (range, new Leaves()
            .Add(LeafNames.Furniture, skip).Add(LeafNames.Label, results).Add("range", range.Span).Add(LeafNames.Label, documents));

    private static readonly Parser<ArchivePage> Page =
        from page in Scan.Here
        from head in Head
        from list in WebEntries.List
        select Listing(page, head.Range, list, head.Leaves);

    /// <summary>A look: the first of the lines of which a capture may lack any but the range.</summary>
    private static bool MayBegin(ReadOnlySpan<char> page) =>
        page.TrimStart() is var text && (text is [>= '0' and <= '9', ..] || text[SiteWords.OpeningLength(text)..] is ['S' or 's' or 'R' or 'r', ..]);

    /// <summary>The layout: a page that says at its head which part of how many results it shows.</summary>
    public static PageLayout Layout { get; } =
        new("web-listing", new LayoutSign("the range of its results", Head.Select(static head => head.Range.Span).OnlyAt(MayBegin)), Page.End());

    private static Parser<TextSpan> Between(Parser<TextSpan> sign) =>
        from before in Scan.Gap
        from word in sign
        from behind in Scan.Gap
        select word;

    private static ListingPage Listing(Cursor page, ListingRange range, WebList list, Leaves leaves) => new()
    {
        Layout = Layout.Name,
        Span = new TextSpan(0, page.Source.Length),
        Range = range,
        Entries = list.Entries,
        Body = list.LeftOver,
        Leaves = leaves.AddEach(LeafNames.Furniture, list.Pager).InPageOrder,
    };
}
