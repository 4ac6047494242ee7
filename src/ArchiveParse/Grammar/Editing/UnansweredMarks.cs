using ArchiveParse.Text;

namespace ArchiveParse.Grammar;

/// <summary>
/// Numbers in brackets that look like a note's mark. One that stands between two words like a word, where the page has no note of that number, is
/// what an editor supplied: <c>on [5] May</c>.
/// </summary>
internal static class UnansweredMarks
{
    /// <summary>The blocks, with such marks told as supplied; they are looked for first, for nearly no page has any.</summary>
    public static ValueList<Block> Tie(string source, ValueList<Block> blocks, IReadOnlyList<Note> notes)
    {
        foreach (var block in blocks.AsSpan())
        {
            if (block is MarkedBlock marked && HasAny(source, marked, notes))
            {
                return [.. blocks.Select(each => each is MarkedBlock other ? With(source, other, notes) : each)];
            }
        }

        return blocks;
    }

    private static bool HasAny(string source, MarkedBlock block, IReadOnlyList<Note> notes)
    {
        foreach (var mark in block.Marks.AsSpan())
        {
            if (IsSupplied(source, mark, notes))
            {
                return true;
            }
        }

        return false;
    }

    private static MarkedBlock With(string source, MarkedBlock block, IReadOnlyList<Note> notes) => block with
    {
        Marks = [.. block.Marks.Select(mark => IsSupplied(source, mark, notes) ? new SuppliedMark { Text = mark.Text, Span = mark.Span } : mark)],
    };

    private static bool IsSupplied(string source, Mark mark, IReadOnlyList<Note> notes) =>
        mark is NoteRefMark note && char.IsAsciiDigit(note.Marker[0]) && IsLikeWord(source, mark.Span)
        && !HasNote(notes, note.Marker);

    private static bool HasNote(IReadOnlyList<Note> notes, string marker) => notes.Any(each => each.Marker == marker);

    private static bool IsLikeWord(string source, TextSpan mark) =>
        source[mark.Start] == '[' && mark.Start > 1 && mark.End + 1 < source.Length
        && source[mark.Start - 1] == ' ' && char.IsLetter(source[mark.Start - 2])
        && source[mark.End] == ' ' && char.IsLetter(source[mark.End + 1]);
}
