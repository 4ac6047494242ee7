using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>Lines that nothing claims, and that are of a document's head because formal lines stand below.</summary>
internal static class StrayLines
{
    /// <summary>A motto stands over the name of a party as well: <c>Workers of the world, unite!</c></summary>
    public static readonly Parser<ParagraphBlock> Motto =
        from source in Scan.Source
        from line in Lines.Line
        from near in FormalLines.Near
        select new ParagraphBlock { Text = Prose.Clean(source, line), Span = line };

    private static readonly Parser<TextSpan> PointLine = Lines.Line.Where(MayBePoint, "what was spoken about");

    private static readonly Parser<TextSpan> NextPoint =
        from gap in Lines.BlankLines
        from point in PointLine
        select point;

    private static readonly Parser<object?> BehindPoint =
        from point in NextPoint
        from ahead in FormalLines.Ahead
        select ahead;

    private static readonly Parser<object?> BehindPoints =
        from point in NextPoint
        from ahead in BehindPoint
        select ahead;

    private static readonly Parser<object?> PointsNear = FormalLines.Ahead.Or(BehindPoint).Or(BehindPoints).Not().Not();

    /// <summary>
    /// What was spoken about, behind a dash or between two, above the lines that say when, where and by whom: <c>—Trade; the harvest—</c>.
    /// </summary>
    public static readonly Parser<ParagraphBlock> Point =
        from page in Scan.Here
        from point in PointLine
        from near in PointsNear
        select Editorial.Paragraph(page, point);

    private static readonly Parser<object?> NearOrPoints = FormalLines.Near.Or(PointsNear);

    /// <summary>
    /// A word in brackets says what kind of paper it is, <c>(Draft)</c>, <c>(Working Record)</c>, or that the top of the page is left out: <c>[…]</c>.
    /// </summary>
    public static readonly Parser<ParagraphBlock> InBrackets =
        from page in Scan.Here
        from line in Lines.Line
        where page.Source[line.End - 1] is ')' or ']'
            && (NamesPaper(line.In(page.Source)) || Asides.At(page, page.Position).Kind is Asides.Kind.None or Asides.Kind.Gap)
        from near in NearOrPoints
        select Editorial.Paragraph(page, line);

    private static readonly Parser<object?> NoTurn = SpeakerHeads.Head.Not();

    private static readonly Parser<TextSpan> FiguredLine =
        from source in Scan.Source
        from line in Lines.Line
        where HasFigure(line.In(source))
        select line;

    private static readonly Parser<TextSpan> NextFigured =
        from gap in Lines.BlankLines
        from turn in NoTurn
        from line in FiguredLine
        select line;

    private static readonly Parser<object?> BehindOne =
        from line in NextFigured
        from ahead in FormalLines.Ahead
        select ahead;

    private static readonly Parser<object?> BehindTwo =
        from line in NextFigured
        from ahead in BehindOne
        select ahead;

    private static readonly Parser<object?> BehindFigured = BehindOne.Or(BehindTwo).Not().Not();

    /// <summary>Clerks count sheets and volumes, each on a line: <c>number of sheets: 12</c> over <c>Vol. 3</c>.</summary>
    private static readonly Parser<TextSpan> AboveFigured =
        from line in FiguredLine
        from ahead in BehindFigured
        select line;

    private static readonly Parser<TextSpan> SpacedWord = Lines.Whole(Scan.Lexeme(static text => LetterSpacing.LengthAt(text), "a word in spaced letters"));

    private static readonly Parser<object?> SpacedNext = SpacedWord.Not().Not();

    /// <summary>A title whose letters stand apart is one of a head beyond doubt.</summary>
    private static readonly Parser<object?> SpacedAhead =
        from gap in Lines.BlankLines
        from ahead in SpacedNext
        select ahead;

    private static readonly Parser<object?> HeadAhead = FormalLines.Ahead.Or(SpacedAhead);

    private static readonly Parser<TextSpan> AboveFormal =
        from line in Lines.Line
        from ahead in HeadAhead
        select line;

    private static readonly Parser<TextSpan> AboveOthers = AboveFormal.Or(AboveFigured);

    /// <summary>Any other line, right above a formal one or above lines with figures that stand above one.</summary>
    public static readonly Parser<ParagraphBlock> Other =
        from turn in NoTurn
        from page in Scan.Here
        from line in AboveOthers
        select Editorial.Paragraph(page, line);

    /// <summary>A look at what may be a motto.</summary>
    public static bool MayBeMotto(ReadOnlySpan<char> line) => IsShort(line) && line[^1] == '!' && char.IsUpper(line[0]);

    /// <summary>A look at what may be a word in brackets.</summary>
    public static bool MayBeInBrackets(ReadOnlySpan<char> line) => IsShort(line) && line[0] is '(' or '[';

    /// <summary>A look at what may be a point: sentences that stand behind dashes are of the text.</summary>
    public static bool MayBePoint(ReadOnlySpan<char> line) =>
        line.Length is > 2 and <= LongestPoint && line[0] is '—' or '–' or '-' && line[^1] is not ('.' or '?' or '!' or ':') && line.IndexOf(": ") < 0;

    /// <summary>A look: no sentence and no aside, which are of the text.</summary>
    public static bool MayBegin(ReadOnlySpan<char> line) =>
        (IsShort(line) && (line[^1] is not ('.' or '?') || IsInCapitals(line)) && line[0] is not ('(' or '['))
        || (line.Length is > 0 and <= LongestRemark && BeginsWithRemark(line));

    /// <summary>Whether a line is as short as those of a head are.</summary>
    public static bool IsShort(ReadOnlySpan<char> line) => line.Length is > 0 and <= Longest;

    /// <summary>A kind of paper, or what was not done with a record: <c>(Not reviewed by the speakers)</c>.</summary>
    private static bool NamesPaper(ReadOnlySpan<char> line) =>
        (line.Count(' ') <= MostWords && DateWords.Papers.Contains(line[(line.LastIndexOf(' ') + 1)..^1]))
        || line[1..].StartsWith("Not ");

    /// <summary>An address may take a full stop: <c>FOR FOREIGN TRADE OSLO.</c></summary>
    private static bool IsInCapitals(ReadOnlySpan<char> line) => line[^1] == '.' && char.IsUpper(line[0]) && line.Contains(' ') && !Letters.HaveSmall(line);

    private static bool HasFigure(ReadOnlySpan<char> line) =>
        line.Length is > 0 and <= LongestFigured && line[^1] is not ('.' or '?' or '!' or ',' or ';' or ':' or ')')
        && line[0] is not ('(' or '[') && line.ContainsAnyInRange('0', '9');

    /// <summary>A hand's note that the editor announces: <c>[Handwritten:] Seen. A. G.</c></summary>
    private static bool BeginsWithRemark(ReadOnlySpan<char> line) =>
        line[0] == '[' && line.IndexOf(']') is > 0 and int close && EditorialWords.Remark.AppearIn(line[..close]);

    private const int Longest = 90;
    private const int LongestFigured = 50;
    private const int LongestPoint = 160;
    private const int LongestRemark = 300;
    private const int MostWords = 2;
}
