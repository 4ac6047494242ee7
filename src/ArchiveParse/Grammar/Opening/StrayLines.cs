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

    /// <summary>A word in brackets says what kind of paper it is: <c>(Draft)</c>, <c>(Working Record)</c>.</summary>
    public static readonly Parser<ParagraphBlock> InBrackets =
        from page in Scan.Here
        from line in Lines.Line
        where page.Source[line.End - 1] is ')' or ']'
            && (NamesPaper(line.In(page.Source)) || Asides.At(page, page.Position).Kind == Asides.Kind.None)
        from near in FormalLines.Near
        select Editorial.Paragraph(page, line);

    private static readonly Parser<object?> NoTurn = SpeakerHeads.Head.Not();

    /// <summary>Any other line, right above a formal one.</summary>
    public static readonly Parser<ParagraphBlock> Other =
        from turn in NoTurn
        from page in Scan.Here
        from line in Lines.Line
        from ahead in FormalLines.Ahead
        select Editorial.Paragraph(page, line);

    /// <summary>A look at what may be a motto.</summary>
    public static bool MayBeMotto(ReadOnlySpan<char> line) => IsShort(line) && line[^1] == '!' && char.IsUpper(line[0]);

    /// <summary>A look at what may be a word in brackets.</summary>
    public static bool MayBeInBrackets(ReadOnlySpan<char> line) => IsShort(line) && line[0] is '(' or '[';

    /// <summary>A look: no sentence and no aside, which are of the text.</summary>
    public static bool MayBegin(ReadOnlySpan<char> line) =>
        (IsShort(line) && line[^1] is not ('.' or '?') && line[0] is not ('(' or '[')) || (line.Length is > 0 and <= LongestRemark && BeginsWithRemark(line));

    /// <summary>Whether a line is as short as those of a head are.</summary>
    public static bool IsShort(ReadOnlySpan<char> line) => line.Length is > 0 and <= Longest;

    private static bool NamesPaper(ReadOnlySpan<char> line) =>
        line.Count(' ') <= MostWords && DateWords.Papers.Contains(line[(line.LastIndexOf(' ') + 1)..^1]);

    /// <summary>A hand's note that the editor announces: <c>[Handwritten:] Seen. A. G.</c></summary>
    private static bool BeginsWithRemark(ReadOnlySpan<char> line) =>
        line[0] == '[' && line.IndexOf(']') is > 0 and int close && EditorialWords.Remark.AppearIn(line[..close]);

    private const int Longest = 90;
    private const int LongestRemark = 300;
    private const int MostWords = 2;
}
