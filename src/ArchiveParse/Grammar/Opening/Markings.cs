using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// Classification and handling lines of the original: <c>Top Secret</c>, <c>Secret. Copy No. 3</c>, <c>Copy 19 of 50</c>,
/// <c>-DDD-</c>, <c>- Very urgent -</c>, <c>S E C R E T</c>.
/// </summary>
public static class Markings
{
    private static readonly Parser<char> Open = Scan.OneOf("([");

    private static readonly Parser<char> Close = Scan.OneOf(")]");

    private static readonly Parser<IReadOnlyList<MarkingWord>> InBrackets =
        from open in Open
        from parts in MarkingParts.All
        from close in Close
        select parts;

    /// <summary>The translator's words before those of the original: <c>(Confidential) CONFIDENTIEL</c>.</summary>
    private static readonly Parser<IReadOnlyList<MarkingWord>> BehindGloss =
        from gloss in InBrackets
        from gap in Scan.Gap
        from parts in MarkingParts.All
        select parts;

    /// <summary>Set off as typists do: <c>- Very urgent -</c>.</summary>
    private static readonly Parser<IReadOnlyList<MarkingWord>> InDashes =
        from open in Signs.Dash
        from gap in Scan.Gap
        from parts in MarkingParts.All
        from space in Scan.Spaces
        from close in Signs.Dash
        select parts;

    private static readonly Parser<(IReadOnlyList<MarkingWord> Value, TextSpan Span)> AnyParts =
        MarkingParts.All.Or(BehindGloss).Or(InBrackets).Or(InDashes).Spanned();

    private static readonly Parser<TextSpan> MaybeSemicolon = Scan.Literal(";").OrDefault();

    private static readonly Parser<(IReadOnlyList<MarkingWord> Parts, TextSpan Words, TextSpan Sign)> WholeLine = Lines.Whole(
        from parts in AnyParts
        from sign in MaybeSemicolon
        select (parts.Value, parts.Span, sign));

    /// <summary>A line of nothing but such words; the sign before a further line lies in its span: <c>Top Secret;</c> over <c>Special folder</c>.</summary>
    public static readonly Parser<MarkingBlock> Line = (
        from page in Scan.Here
        from line in WholeLine
        let marking = Marking(page, line.Parts, line.Words)
        select line.Sign.IsEmpty ? marking : marking with { Span = line.Words.Cover(line.Sign) }).Where(MayBegin, "a classification");

    /// <summary>
    /// One within the text, where another paper begins. A word that tells no level may mean something else there, such as <c>Priority</c>, unless a
    /// marking stands above it.
    /// </summary>
    internal static readonly Parser<MarkingBlock> InText =
        from page in Scan.Here
        from marking in Line
        where marking.Level is not null || marking.Text.Contains(' ', StringComparison.Ordinal) || IsUnderAnother(page)
        select marking;

    /// <summary>A look at what can be one within the text.</summary>
    internal static bool MayBeInText(ReadOnlySpan<char> line) => line.Length <= LongestInText && MayBegin(line);

    private static bool IsUnderAnother(Cursor page)
    {
        int end = page.Source.AsSpan(0, page.Position).TrimEnd().Length;
        int start = end == 0 ? 0 : page.Source.LastIndexOf('\n', end - 1) + 1;
        return end > start && end - start <= LongestInText && Line.Reads(page, Lines.Trim(page.Source, start, end), out var above) && above.Level is not null;
    }

    private static readonly Parser<(IReadOnlyList<MarkingWord> Value, TextSpan Span)> SpannedParts = MarkingParts.All.Spanned();

    /// <summary>Such words that something else may follow on the line.</summary>
    internal static readonly Parser<MarkingBlock> Words =
        from page in Scan.Here
        from parts in SpannedParts
        select Marking(page, parts.Value, parts.Span);

    private const int LongestLine = 120;
    private const int LongestInText = 40;

    /// <summary>A look at what a marking can begin with.</summary>
    internal static bool MayBegin(ReadOnlySpan<char> line) =>
        line.Length is > 0 and <= LongestLine
        && (Classifications.Words.LengthAt(line, out _) > 0
            || line[0] is '-' || (line[0] is '(' or '[' && MayBegin(line[1..]))
            || (line.Length > 1 && Scan.IsSpace(line[1]))
            || Leads.Begin(line)
            || (char.IsAsciiDigit(line[0]) && (line.Contains('/') || line.EndsWith("opy") || line.EndsWith("fertigung")))
            || Papers.MayBegin(line));

    /// <summary>Words of copies and numbers, and of a stamp.</summary>
    private static readonly LeadingTexts Leads = LeadingTexts.IgnoringCase(
        "copy ", "ex. ", "exemplar ", "egz. ", "ekz. ", "no.", "nº", "nr", "stamp", "copy. ");

    private static MarkingBlock Marking(Cursor page, IReadOnlyList<MarkingWord> parts, TextSpan span)
    {
        string? Said(MarkingPart kind) =>
            Runs(parts, kind) is { Count: > 0 } runs ? string.Join("; ", runs.Select(run => Prose.Clean(page.Source, run))) : null;
        string? Figures(Func<MarkingWord, TextSpan> which) =>
            parts.Select(which).FirstOrDefault(static each => !each.IsEmpty) is { IsEmpty: false } figure
                ? Prose.Clean(page.Source, figure)
                : null;

        return new MarkingBlock
        {
            Text = Prose.Clean(page.Source, span),
            Level = Said(MarkingPart.Level),
            Handling = Said(MarkingPart.Handling),
            Precedence = Said(MarkingPart.Precedence),
            Copy = Figures(static part => part.Copy),
            Copies = Figures(static part => part.Copies),
            Span = span,
        };
    }

    /// <summary>Where a line says something of one kind; words of a kind that stand side by side are one stretch, as printed.</summary>
    private static List<TextSpan> Runs(IReadOnlyList<MarkingWord> parts, MarkingPart kind)
    {
        List<TextSpan> runs = [];
        for (int at = 0; at < parts.Count; at++)
        {
            if (parts[at].Kind == kind && at > 0 && parts[at - 1].Kind == kind)
            {
                runs[^1] = runs[^1].Cover(parts[at].Word);
            }
            else if (parts[at].Kind == kind)
            {
                runs.Add(parts[at].Word);
            }
        }

        return runs;
    }
}
