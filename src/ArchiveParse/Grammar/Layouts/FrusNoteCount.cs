using System.Globalization;
using ArchiveParse.Text;

namespace ArchiveParse.Grammar.Layouts;

/// <summary>
/// The numbers of notes under a title whose mark is 0. Volumes of the early sixties count their source note so; a capture that lists the
/// notes counts from 1, and what it lists as 2 is the note of the mark 1.
/// </summary>
internal static class FrusNoteCount
{
    /// <summary>
    /// The notes under a text, numbered from 0 where the text bears it out: it has a mark for each but the first, and no other mark.
    /// </summary>
    public static IReadOnlyList<Note> FromZero(Cursor page, IReadOnlyList<Note> notes, IReadOnlyList<Block> blocks)
    {
        bool isCounted = notes is [{ Marker: "1" } first, ..] && !FrusNotes.SourceIn(page, first).IsEmpty;
        Note[] own = isCounted ? [.. notes.Select(static note => note with { Marker = Text(Notes.NumberOf(note.Marker) - 1) })] : [];
        var marks = MissingNoteMarks.Complete(blocks, own, page.Source).OfType<MarkedBlock>()
            .SelectMany(static block => block.Marks).OfType<NoteRefMark>().Select(static mark => mark.Marker).ToHashSet();
        return isCounted && marks.SetEquals(own.Skip(1).Select(static note => note.Marker)) ? own : notes;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
