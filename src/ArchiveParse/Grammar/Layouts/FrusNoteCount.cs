using System.Globalization;
using ArchiveParse.Text;

namespace ArchiveParse.Grammar.Layouts;

/// <summary>
/// The numbers of notes that a capture lists, and counts from 1, where those of the text begin elsewhere. Volumes of the early sixties count
/// their source note as 0, and what is listed as 2 is the note of the mark 1; older ones count through a chapter, from any number.
/// </summary>
internal static class FrusNoteCount
{
    /// <summary>
    /// The notes under a text whose title has the mark 0, numbered from 0 where the text bears it out: it has the mark of the last, none beyond
    /// it, and none of the first.
    /// </summary>
    public static IReadOnlyList<Note> FromZero(Cursor page, IReadOnlyList<Note> notes, IReadOnlyList<Block> blocks)
    {
        if (notes is not [{ Marker: "1" } first, ..] || FrusNotes.SourceIn(page, first).IsEmpty)
        {
            return notes;
        }

        var own = From(notes, 0);
        var marks = MarksIn(MissingNoteMarks.Complete(blocks, own, page.Source));
        bool isBorneOut = marks.IsSubsetOf(own.Skip(1).Select(static note => note.Marker)) && (own.Length == 1 || marks.Contains(own[^1].Marker));
        return isBorneOut ? own : notes;
    }

    /// <summary>
    /// The notes, numbered so that the last has the last mark of the text, where its marks lie in a run of so many and hardly one is missing.
    /// </summary>
    public static IReadOnlyList<Note> FromFirstMark(IReadOnlyList<Note> notes, IReadOnlyList<Block> blocks)
    {
        bool isListed = notes is [{ Marker: "1" }, ..] && notes[^1].Marker == Text(notes.Count);
        int[] marks = isListed ? [.. MarksIn(blocks).Select(static marker => marker.Length <= 3 ? Notes.NumberOf(marker) : 0).Order()] : [];
        bool areAll = marks.Length > 0 && marks.Length >= notes.Count - 1 && marks[0] > marks[^1] - notes.Count;
        return areAll && marks[^1] > notes.Count ? From(notes, marks[^1] + 1 - notes.Count) : notes;
    }

    private static Note[] From(IReadOnlyList<Note> notes, int first) =>
        [.. notes.Select(note => note with { Marker = Text(Notes.NumberOf(note.Marker) - 1 + first) })];

    private static HashSet<string> MarksIn(IEnumerable<Block> blocks) =>
        blocks.OfType<MarkedBlock>().SelectMany(static block => block.Marks).OfType<NoteRefMark>().Select(static mark => mark.Marker).ToHashSet();

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
