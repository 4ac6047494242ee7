using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// How a document opens, line by line: classification, number, place and date, title, labelled fields, who took part.
/// The opening ends where running text begins.
/// </summary>
public static class Openings
{
    private static readonly Expectation CommentExpected = new("a remark in brackets");

    /// <summary>A remark of the editor's or the translator's.</summary>
    private static readonly Parser<Block> Comment = Rule<Block>.Of(static (text, at) =>
        Asides.At(text, at) is { Kind: Asides.Kind.Remark } remark ? Asides.Read(text, at, remark) : Outcome<Block>.Miss(CommentExpected, at));

    private static readonly Parser<Block> AnyLine = FormalLines.Line.Or(Lines.FirstOf<Block>(
        "a title, or a line above others of the head",
        (SalutedAddresses.MayBegin, SalutedAddresses.Address),
        (IsInBrackets, Comment),
        (StrayLines.MayBeInBrackets, StrayLines.InBrackets),
        (StrayLines.MayBeInBrackets, AboveAttendance.Aside),
        (UnknownFields.MayBegin, UnknownFields.Field),
        (TitleLines.MayBegin, TitleLines.Line),
        (StrayLines.MayBeMotto, StrayLines.Motto),
        (StrayLines.MayBePoint, StrayLines.Point),
        (StrayLines.MayBegin, StrayLines.Other),
        (IsShortSentence, AboveAttendance.Sentence),
        (AboveAttendance.MayBegin, AboveAttendance.Paragraph)));

    private static readonly Parser<Block> SomeLine = AnyLine.OnlyAt(static text => !text.IsEmpty);

    private static readonly Parser<Block> NextLine =
        from gap in Lines.BlankLines
        from block in SomeLine
        select block;

    /// <summary>The blocks of an opening; a title set over several lines is one heading.</summary>
    public static readonly Parser<IReadOnlyList<Block>> Opening = NextLine.Many().Select(Joined);

    private static bool IsInBrackets(ReadOnlySpan<char> line) => line is ['(' or '[', ..];

    private static bool IsShortSentence(ReadOnlySpan<char> line) => StrayLines.IsShort(line) && line[^1] == '.' && !line.Contains(':');

    private static IReadOnlyList<Block> Joined(IReadOnlyList<Block> blocks)
    {
        List<Block> joined = [];
        for (int at = 0; at < blocks.Count; at++)
        {
            int next = at;
            while (next + 1 < blocks.Count && blocks[at] is HeadingBlock && blocks[next + 1] is HeadingBlock further && !IsPoint(further.Text))
            {
                next++;
            }

            joined.Add(next == at ? blocks[at] : Title(blocks, at, next));
            at = next;
        }

        return joined;
    }

    /// <summary>A number with a stop opens a section of the text, and goes on with no title.</summary>
    private static bool IsPoint(string line) => line is [>= '0' and <= '9', ..] && ListItems.Marker(new Cursor(line)).WasSuccessful;

    private static HeadingBlock Title(IReadOnlyList<Block> blocks, int first, int last) => new()
    {
        Text = string.Join(' ', blocks.Skip(first).Take(last - first + 1).Select(static line => line.Text).Where(static text => text.Length > 0)),
        Span = blocks[first].Span.Cover(blocks[last].Span),
    };
}
