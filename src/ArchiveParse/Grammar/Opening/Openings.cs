using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// How a document opens, line by line: classification, number, place and date, title, labelled fields, who took part.
/// The opening ends where running text begins.
/// </summary>
public static class Openings
{
    private static readonly Expectation HeadingExpected = new("a title line");

    /// <summary>A title line is short and ends like no sentence.</summary>
    private static readonly Parser<HeadingBlock> TitleLine = static input =>
    {
        var line = Lines.Line(input);
        return line.WasSuccessful && IsTitle(line.Value.In(input.Source))
            ? new Success<HeadingBlock>(
                new HeadingBlock { Text = Prose.Clean(input.Source, line.Value), Span = line.Value }, Cursor.From(line.Remainder))
            : new Failure<HeadingBlock>(Cursor.From(input), HeadingExpected);
    };

    /// <summary>Lines that by their form belong to the head of a document.</summary>
    private static readonly Parser<Block> FormalLine =
        Markings.Line
            .Or<Block>(RegistryNumbers.Line.Where(HasFigure, "a number"))
            .Or(OpeningColumns.Left.Where(HasGap, "two columns"))
            .Or(Datelines.Line.Where(HasFigure, "a dateline"))
            .Or(RegistryNumbers.Bare.Where(HasFigure, "a number"))
            .Or(Attendance.Lists.Where(Attendance.MayBegin, "a list of participants"))
            .Or(Fields.Field.Where(HasColon, "a labelled line"))
            .Or(Fields.Unmarked)
            .Or(Distributions.AtHead.Where(MayDirect, "an addressee"))
            .Or(HandlingInstructions.Instruction.Where(IsShort, "an instruction"));

    private static readonly Parser<object?> FormalNext = FormalLine.Not().Not();

    private static readonly Parser<object?> FormalAhead =
        from gap in Lines.BlankLines
        from ahead in FormalNext
        select ahead;

    private static readonly Parser<object?> NoTurn = SpeakerHeads.Head.Not();

    /// <summary>A line that nothing claims, such as a motto, is still of the head where a formal line follows.</summary>
    private static readonly Parser<ParagraphBlock> Stray =
        from turn in NoTurn
        from page in Scan.Here
        from line in Lines.Line
        from ahead in FormalAhead
        select new ParagraphBlock { Text = Prose.Clean(page.Source, line), Marks = Editorial.MarksIn(page.Slice(line)), Span = line };

    private static readonly Parser<Block> AnyLine =
        FormalLine.Or(Comment).Or(TitleLine).Or(Stray.Where(MayBeStray, "a line above others of the head"));

    private static readonly Parser<Block> NextLine =
        from gap in Lines.BlankLines
        from block in AnyLine
        select block;

    /// <summary>The blocks of an opening; a title set over several lines is one heading.</summary>
    public static readonly Parser<IReadOnlyList<Block>> Opening = NextLine.Many().Select(Joined);

    private static Parser<Block> Comment => static input =>
        Asides.Aside(input) is { WasSuccessful: true, Value: CommentBlock } aside
            ? aside
            : new Failure<Block>(Cursor.From(input), HeadingExpected);

    private static bool HasFigure(ReadOnlySpan<char> line) => line.Length <= LongestTitleLine && line.IndexOfAnyInRange('0', '9') >= 0;

    private static bool HasGap(ReadOnlySpan<char> line) => line.IndexOf("   ") > 0;

    private static bool IsShort(ReadOnlySpan<char> line) => line.Length is > 0 and <= LongestStray;

    /// <summary>No sentence and no aside, which are of the text.</summary>
    private static bool MayBeStray(ReadOnlySpan<char> line) => IsShort(line) && line[^1] is not ('.' or '?') && line[0] is not ('(' or '[');

    private static bool MayDirect(ReadOnlySpan<char> line) => line is ['T' or 't' or 'C' or 'c', 'o' or 'O', ..];

    private static bool HasColon(ReadOnlySpan<char> line) => line.Contains(':');

    private static bool IsTitle(ReadOnlySpan<char> line) =>
        line.Length <= LongestTitleLine
        && line[^1] is not ('.' or '!' or '?' or ':' or ';' or ',' or '…' or '”' or ']')
        && (char.IsLetterOrDigit(line[0]) || line[0] is '“' or '"' or '*' or '\'')
        && line.IndexOf(": ") < 0 && !line.EndsWith(":**");

    private static IReadOnlyList<Block> Joined(IReadOnlyList<Block> blocks)
    {
        List<Block> joined = [];
        for (int at = 0; at < blocks.Count; at++)
        {
            int next = at;
            while (next + 1 < blocks.Count && blocks[at] is HeadingBlock && blocks[next + 1] is HeadingBlock)
            {
                next++;
            }

            joined.Add(next == at ? blocks[at] : Title(blocks, at, next));
            at = next;
        }

        return joined;
    }

    private static HeadingBlock Title(IReadOnlyList<Block> blocks, int first, int last) => new()
    {
        Text = string.Join(' ', blocks.Skip(first).Take(last - first + 1).Select(static line => line.Text)),
        Span = blocks[first].Span.Cover(blocks[last].Span),
    };

    private const int LongestTitleLine = 160;
    private const int LongestStray = 90;
}
