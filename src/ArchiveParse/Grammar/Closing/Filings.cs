using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>Filing stamps and registry lines below a document: <c>Filed by Rakhmanin / 21 November 1956 / No. 1452</c>.</summary>
public static class Filings
{
    private static readonly Parser<StampLine> NextPart =
        from gap in Lines.BlankLines
        from part in StampLines.Any
        select part;

    private static readonly Parser<IReadOnlyList<StampLine>> OtherParts = NextPart.Many();

    private static readonly Parser<object?> PartAhead = StampLines.Telling.Not().Not();

    /// <summary>A date above a line that tells of the stamp.</summary>
    private static readonly Parser<StampLine> DateAbove =
        from date in StampLines.DateAlone
        from gap in Lines.BlankLines
        from ahead in PartAhead
        select date;

    private static readonly Parser<StampLine> FirstPart = StampLines.Telling.Or(DateAbove);

    private static readonly Parser<IReadOnlyList<StampLine>> AllParts =
        from gap in Lines.BlankLines
        from first in FirstPart
        from others in OtherParts
        select (IReadOnlyList<StampLine>)[first, .. others];

    /// <summary>Brackets over several lines hold the whole of a stamp.</summary>
    private static readonly Parser<IReadOnlyList<StampLine>> InBrackets =
        from gap in Lines.BlankLines
        from stamp in OwnersStamps.OverLines
        select (IReadOnlyList<StampLine>)[stamp];

    private static readonly Parser<(IReadOnlyList<StampLine> Value, TextSpan Span)> Parts = InBrackets.Or(AllParts).Spanned();

    /// <summary>Whether a line at the head of a document speaks of a stamp.</summary>
    internal static bool MayBeAtHead(ReadOnlySpan<char> line) =>
        line.Length is > 0 and <= LongestAtHead
        && (StampLines.Stamp.AppearIn(line) || BrokenBrackets.MayBegin(line)
            || (line.Count('/') >= 3 && char.IsUpper(line[0])));

    /// <summary>A stamp: its lines tell by whom, when, under which number.</summary>
    public static readonly Parser<FilingBlock> Filing =
        from source in Scan.Source
        from parts in Parts
        let span = Lines.Trim(source, parts.Span.Start, parts.Span.End)
        select new FilingBlock
        {
            Text = Prose.Clean(source, span),
            By = parts.Value.Select(static part => part.By).FirstOrDefault(static name => name is not null),
            Date = parts.Value.Select(static part => part.Date).FirstOrDefault(static date => date is not null),
            Number = parts.Value.Select(static part => part.Number).FirstOrDefault(static number => number is not null),
            Span = span,
        };

    private const int LongestAtHead = 150;
}
