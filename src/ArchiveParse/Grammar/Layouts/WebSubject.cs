using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar.Layouts;

using ArchiveParse.Text;

/// <summary>
/// A page on the archive's site about a person, a body or a place: perhaps words for the portrait that is missing, the name (a place's
/// page does not print it), perhaps a description, then the records that concern it.
/// </summary>
public static class WebSubject
{
    private static readonly Parser<TextSpan> Skip = Furniture.Line(SiteFurniture.Skip);

    private static readonly Parser<TextSpan> Portrait = Furniture.Words(SiteFurniture.Portrait);

    private static readonly Parser<TextSpan> Heading = Furniture.Words(SiteFurniture.PopularDocuments);

    private static readonly Parser<object?> NoHeading = Heading.Not();

    private static readonly Parser<TextSpan> TextLine =
        from gap in Lines.BlankLines
        from heading in NoHeading
        from line in Lines.Line
        select line;

    private static readonly Parser<(TextSpan Line, bool IsPortrait)> HeadLine =
        Portrait.Select(static words => (words, true)).Or(TextLine.Select(static line => (line, false)));

    /// <summary>What stands above the records is short: a page that says "Popular Documents" far down is another kind of page.</summary>
    private static readonly Parser<IReadOnlyList<(TextSpan Line, bool IsPortrait)>> Head =
        HeadLine.Many().Where(static lines => lines.Count <= LongestHead);

    private static readonly Parser<TextSpan> MaybeHeading = Heading.OrDefault();

    private static readonly Parser<ArchivePage> Page =
        from page in Scan.Here
        from skip in Skip
        from head in Head
        from heading in MaybeHeading
        from list in WebEntries.List
        select Listing(page, [.. head], list, new Leaves().Add(LeafNames.Furniture, skip).Add(LeafNames.Label, heading));

    /// <summary>The layout: a page whose records stand under <c>Popular Documents</c>.</summary>
    public static PageLayout Layout { get; } = new("web-subject", LayoutSign.Line(SiteFurniture.PopularDocuments), Page.End());

    private static ListingPage Listing(Cursor page, List<(TextSpan Line, bool IsPortrait)> head, WebList list, Leaves leaves)
    {
        bool isPicture = head.Skip(2).Any(each => IsSame(page.Source, head[0].Line, each.Line));
        var portraits = head.ToLookup(
            each => each.IsPortrait || (isPicture && IsSame(page.Source, head[0].Line, each.Line)), static each => each.Line);
        List<TextSpan> lines = [.. portraits[false]];
        var title = lines.Count > 0 && lines[0].Length <= LongestName ? lines[0] : default;
        List<TextSpan> description = [.. lines.Skip(title.IsEmpty ? 0 : 1)];
        leaves.AddEach(LeafNames.Furniture, portraits[true])
            .Add(LeafNames.Title, title).AddEach(LeafNames.Summary, description).AddEach(LeafNames.Furniture, list.Pager);
        return new ListingPage
        {
            Layout = Layout.Name,
            Span = new TextSpan(0, page.Source.Length),
            Title = title.IsEmpty ? null : Prose.Clean(page.Source, title),
            Summary = description.Count == 0 ? null : Prose.Clean(page.Source, description),
            Entries = list.Entries,
            Body = list.LeftOver,
            Leaves = leaves.InPageOrder,
        };
    }

    /// <summary>What a picture shows stands above the name, and again below.</summary>
    private static bool IsSame(string text, TextSpan one, TextSpan other) => one.In(text).SequenceEqual(other.In(text));

    private const int LongestHead = 12;
    private const int LongestName = 120;
}
