using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>How a document closes: signature, recipients, filing stamps; then its notes.</summary>
public static class Closings
{
    private static readonly Parser<bool> ClosingLine =
        Lines.FirstOf<bool>(
            "a closing line",
            (Signatures.MayBegin, Signatures.AnyLine.Select(static _ => true)),
            (DistributionHeadings.MayBegin, DistributionHeadings.Line.Select(static _ => true)),
            (DistributionLines.MayLead, DistributionLines.Led.Select(static _ => true)),
            (DistributionHeadings.MayBegin, DistributionLines.BehindHeading.Select(static _ => true)),
            (IsInBrackets, DistributionLines.InBrackets.Select(static _ => true)),
            (StampLines.MayTell, StampLines.Telling.Select(static _ => true)),
            (HasColon, StampLines.Detail.Select(static _ => true)),
            (Markings.MayBegin, Markings.Line.Select(static _ => true)),
            (MayBeDateline, Datelines.Line.Select(static _ => true)),
            (MayBeDateline, StampLines.DateAlone.Select(static _ => true)),
            (Lines.Any, Farewells.BeforeMark.Select(static _ => true)),
            (Lines.Any, Addenda.Line.Select(static _ => true)));

    private static readonly Parser<Block> Item =
        from page in Scan.Here
        from marker in ListItems.Marker
        from line in Lines.Line
        select Editorial.Item(page, marker, line);

    /// <summary>What no rule knows: a point of a list, or a paragraph.</summary>
    private static readonly Parser<Block> LeftOver = Item.Where(static line => !Separators.Is(line), "a point of a list").Or(
        from page in Scan.Here
        from line in Lines.Line
        select Editorial.Paragraph(page, line));

    /// <summary>Below who signed and his office a single word over a date is a place; nobody signs twice, and no place has a title.</summary>
    private static readonly Parser<DatelineBlock> PlaceOverDate =
        from page in Scan.Here
        from place in Signatories.SurnameLine
        from gap in Lines.BlankLines
        from date in Datelines.Line
        where date.Place is null && place.Start == Lines.LineAt(page, out _).Start && Offices.Line(LineAbove(page)).WasSuccessful
        let span = place.Cover(date.Span)
        select date with { Text = Prose.Clean(page.Source, span), Place = Prose.Clean(page.Source, place), Span = span };

    /// <summary>A surname alone, right below the last sentence or a farewell; among other lines of a closing it may be a place.</summary>
    private static readonly Parser<SignatureBlock> Surname =
        from page in Scan.Here
        from name in Signatures.Surname
        where LineAbove(page) is var above && (Farewells.Line(above).WasSuccessful || Paragraphs.EndsSentence(page.Source, SpanOf(above)))
        select name;

    private static readonly Parser<Block> AnyBlock =
        Distributions.List.Or<Block>(StampColumns.Stamps).Or(Filings.Filing).Or(Markings.Line).Or(Signatures.Signature)
            .Or(Datelines.Line.Where(HasFigure, "a dateline")).Or(Farewells.Farewell).Or(Asides.Aside)
            .Or(PlaceOverDate).Or(Surname).Or(LeftOver);

    private static readonly Parser<Block> SomeBlock = AnyBlock.OnlyAt(static text => !text.IsEmpty);

    private static readonly Parser<Block> NextBlock =
        from gap in Lines.BlankLines
        from block in SomeBlock
        select block;

    /// <summary>The blocks of a closing.</summary>
    public static readonly Parser<IReadOnlyList<Block>> Closing = NextBlock.Many();

    /// <summary>Where the closing of a text begins: before the unbroken run of closing lines at its end.</summary>
    internal static int Start(Cursor text)
    {
        int start = ClosingRuns.Start(text, ClosingLine);
        int heading = ClosingHeadings.Above(text, start);
        return heading < start ? ClosingRuns.Start(text.Slice(TextSpan.FromBounds(text.Position, heading)), ClosingLine) : start;
    }

    /// <summary>Whether a line could stand in a closing.</summary>
    internal static bool IsClosingLine(Cursor line) =>
        line.End - line.Position <= ClosingRuns.LongestLine && ClosingLine(line).WasSuccessful;

    /// <summary>The lines of text, the last one first.</summary>
    internal static IEnumerable<TextSpan> LinesFromEnd(Cursor text)
    {
        for (int end = text.End; end > text.Position;)
        {
            int start = text.Source.LastIndexOf('\n', end - 1, end - text.Position) + 1;
            start = Math.Max(start, text.Position);
            var line = Lines.Trim(text.Source, start, end);
            if (!line.IsEmpty)
            {
                yield return line;
            }

            end = start - 1;
        }
    }

    private static Cursor LineAbove(Cursor page)
    {
        Cursor above = new(page.Source, TextSpan.FromBounds(0, page.Position));
        return above.Slice(LinesFromEnd(above).FirstOrDefault());
    }

    private static TextSpan SpanOf(Cursor line) => TextSpan.FromBounds(line.Position, line.End);

    private static bool MayBeDateline(ReadOnlySpan<char> line) => HasFigure(line) && !Datelines.IsBehindLabel(line);

    private static bool IsInBrackets(ReadOnlySpan<char> line) => line is ['(', .., ')'];

    private static bool HasColon(ReadOnlySpan<char> line) => line.Contains(':');

    private static bool HasFigure(ReadOnlySpan<char> line) =>
        line.Length <= ClosingRuns.LongestLine && line.IndexOfAnyInRange('0', '9') >= 0;
}
