using ArchiveParse.Text;

namespace ArchiveParse.Grammar;

/// <summary>
/// Numbers in brackets that look like a note's mark. One that stands between two words like a word, where the page has no note of that number, is
/// what an editor supplied: <c>on [5] May</c>.
/// </summary>
internal static class UnansweredMarks
{
    /// <summary>The blocks, with such marks told as supplied.</summary>
    public static ValueList<Block> Tie(string source, ValueList<Block> blocks, IReadOnlyList<Note> notes)
    {
        bool IsSupplied(Mark mark) =>
            mark is NoteRefMark { Marker: var marker } && char.IsAsciiDigit(marker[0]) && IsLikeWord(source, mark.Span)
            && !notes.Any(note => note.Marker == marker);
        Mark Told(Mark mark) => IsSupplied(mark) ? new SuppliedMark { Text = mark.Text, Span = mark.Span } : mark;
        return !blocks.OfType<MarkedBlock>().Any(block => block.Marks.Any(IsSupplied)) ? blocks
            : [.. blocks.Select(block => block is MarkedBlock marked ? marked with { Marks = [.. marked.Marks.Select(Told)] } : block)];
    }

    private static bool IsLikeWord(string source, TextSpan mark) =>
        source[mark.Start] == '[' && mark.Start > 1 && mark.End + 1 < source.Length
        && source[mark.Start - 1] == ' ' && char.IsLetter(source[mark.Start - 2])
        && source[mark.End] == ' ' && char.IsLetter(source[mark.End + 1]);
}
