using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar.Layouts;

using ArchiveParse.Text;

/// <summary>The links under a list that lead to its other parts: <c>Pagination</c>, <c>Page 2</c>, <c>Next page ››</c>.</summary>
internal static class WebPager
{
    private static readonly Parser<TextSpan> Words = SiteFurniture.Pager.Entry.Spanned().Select(static words => words.Span);

    private static readonly Parser<TextSpan> Number = Scan.Digits(1, 4);

    private static readonly Parser<TextSpan> Arrow = Scan.While(static c => c is '‹' or '›' or '«' or '»' or '…', 1, "an arrow");

    private static readonly Parser<TextSpan> Part = Number.Or(Arrow).Or(Words);

    private static readonly Parser<TextSpan> Behind =
        from gap in Scan.Spaces
        from part in Part
        select part;

    private static readonly Parser<IReadOnlyList<TextSpan>> Others = Behind.Many();

    /// <summary>A line of the pager that says what it is; yields where it stands.</summary>
    public static readonly Parser<TextSpan> Line = Lines.Whole((
        from words in Words
        from others in Others
        select words).Spanned().Select(static line => line.Span)).OnlyAt(static text => SiteFurniture.Pager.LengthAt(text.TrimStart(), out _) > 0);

    private static readonly Parser<TextSpan> AnyLine = Line.Or(Lines.Whole(Number.Or(Arrow)));

    private static readonly Parser<TextSpan> LaterLine =
        from gap in Lines.BlankLines
        from line in AnyLine
        select line;

    private static readonly Parser<IReadOnlyList<TextSpan>> LaterLines = LaterLine.Many();

    /// <summary>The whole pager; where it ends, the list does.</summary>
    public static readonly Parser<IReadOnlyList<TextSpan>> Pager =
        from gap in Lines.BlankLines
        from first in Line
        from others in LaterLines
        select (IReadOnlyList<TextSpan>)[first, .. others];
}
