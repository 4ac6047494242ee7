using ArchiveParse.Text;

namespace ArchiveParse.Grammar;

/// <summary>
/// Notes that count in letters, beside others that count in figures. <c>[a]</c> may be a word that an editor supplied, or behind a word the
/// letter that completes it; where the page has a note of that letter it is the note's mark.
/// </summary>
internal static class LetteredNotes
{
    /// <summary>The blocks, with the marks of such notes among the supplied words told.</summary>
    public static ValueList<Block> Tie(ValueList<Block> blocks, IReadOnlyList<Note> notes)
    {
        HashSet<string>? letters = null;
        foreach (var note in notes)
        {
            if (note.Marker.Length == 1 && char.IsAsciiLetterLower(note.Marker[0]))
            {
                (letters ??= []).Add(note.Marker);
            }
        }

        return letters is null ? blocks : [.. blocks.Select(block => block is MarkedBlock marked ? With(marked, letters) : block)];
    }

    private static MarkedBlock With(MarkedBlock block, HashSet<string> letters) => block.Marks.Any(mark => IsOf(mark, letters))
        ? block with { Marks = [.. block.Marks.Select(mark => IsOf(mark, letters) ? NoteRefs.To(Letter(mark), Bracket(mark)) : mark)] }
        : block;

    private static bool IsOf(Mark mark, HashSet<string> letters) => mark is SuppliedMark or ExpansionMark && letters.Contains(Letter(mark));

    /// <summary>What is supplied, or what completes a word at its end.</summary>
    private static string Letter(Mark mark) => mark is ExpansionMark { Text: [.., '[', var letter, ']'] } ? letter.ToString() : mark.Text;

    private static TextSpan Bracket(Mark mark) => mark is ExpansionMark ? TextSpan.FromBounds(mark.Span.End - "[a]".Length, mark.Span.End) : mark.Span;
}
