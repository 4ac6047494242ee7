using Sprache;

namespace ArchiveParse.Grammar.Layouts;

using ArchiveParse.Text;

/// <summary>
/// The notes under a document of <em>Foreign Relations</em>: behind a line of three asterisks the source note, <c>* Source: …</c>, and
/// the numbered notes, whose numbers only rise.
/// </summary>
internal static class FrusNotes
{
    /// <summary>
    /// Whether a text has a source note to which <paramref name="mark"/> refers: <c>Source</c> to the one with an asterisk, a number to
    /// that of the same number; 0 also to the first of a list, which captures count anew.
    /// </summary>
    public static bool HasSource(Cursor text, ReadOnlySpan<char> mark)
    {
        var marker = mark is FrusHead.SourceWord ? "*" : mark;
        var rest = text.Rest;
        for (int next, at = 0; !marker.IsEmpty && (next = rest[at..].IndexOf(FrusNoteHeads.SourceLead)) >= 0; at += next + FrusNoteHeads.SourceLead.Length)
        {
            var before = rest[Math.Max(at + next - FrusNoteHeads.LongestMarker, 0)..(at + next)];
            if (IsMarkedBy(before[(before.LastIndexOf('\n') + 1)..].Trim().Trim("[]^"), marker))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsMarkedBy(ReadOnlySpan<char> before, ReadOnlySpan<char> marker) =>
        before.SequenceEqual(marker) || (NoteHead.MarkerOf(before) is { Length: > 0 } raised && marker.SequenceEqual(raised))
        || (before is [>= '0' and <= '9', .., '.'] && (before[..^1].SequenceEqual(marker) || (marker is "0" && before is "1.")));

    /// <summary>Whether a text has a line with a source note that has lost its mark.</summary>
    public static bool HasUnmarked(Cursor text) => text.Rest.Contains($"\n{FrusNoteHeads.SourceLead} ", StringComparison.Ordinal);

    /// <summary>Where the notes of a text begin; its end where neither a source note nor a row of asterisks shows it.</summary>
    public static int Start(Cursor text)
    {
        bool isBelowRow = false;
        int found = text.End;
        for (int next, at = text.Position; at < text.End; at = next)
        {
            var line = Lines.LineAt(text.Source, at, text.End, out next);
            if (line.IsEmpty)
            {
                continue;
            }

            bool isSource = FrusNoteHeads.SourceHead(text.Slice(line)).WasSuccessful;
            if ((isSource && found == text.End) || (isBelowRow && FrusNoteHeads.Head(text.Slice(line)).WasSuccessful))
            {
                found = line.Start;
            }

            isBelowRow = text.Source[line.Start] == '*' && FrusNoteHeads.Separator(text.Slice(line)).WasSuccessful;
        }

        return found == text.End ? FrusFootList.Start(text) : found;
    }

    /// <summary>The source note in the last paragraph of a text, where it has lost its mark; null where it is none.</summary>
    public static Note? Unmarked(Cursor text)
    {
        int end = 0;
        foreach (var line in Closings.LinesFromEnd(text).Take(MostLines))
        {
            end = Math.Max(end, line.End);
            if (FrusNoteHeads.Lead(text.Slice(line)).WasSuccessful)
            {
                var note = Paragraphs.At(text, line.Start, out _);
                return note.End >= end ? Note(text, note.Start, default, [note]) : null;
            }
        }

        return null;
    }

    /// <summary>The notes; a line without a marker, or whose number is none of the next, goes on with the note above it.</summary>
    public static IReadOnlyList<Note> Read(Cursor notes)
    {
        List<(int Start, TextSpan Marker, List<TextSpan> Lines)> read = [];
        var first = Cursor.From(Lines.Gap(notes).Remainder);
        var rule = FrusNoteHeads.ListedHead(first).WasSuccessful ? FrusNoteHeads.ListedHead : Notes.Head(first).WasSuccessful ? Notes.Head : FrusNoteHeads.Head;
        int last = 0;
        for (int next, at = notes.Position; at < notes.End; at = next)
        {
            var line = Lines.LineAt(notes.Source, at, notes.End, out next);
            var head = rule(notes.Slice(line));
            int number = head.WasSuccessful ? Notes.NumberOf(head.Value.In(notes.Source)) : 0;
            if (head.WasSuccessful && (number == 0 || read.Count == 0 || (number > last && number <= last + MostMissing)))
            {
                last = Math.Max(last, number);
                read.Add((line.Start, head.Value, [TextSpan.FromBounds(head.Remainder.Position, line.End)]));
            }
            else if (!line.IsEmpty && read.Count > 0)
            {
                read[^1].Lines.Add(line);
            }
        }

        return [.. read.Select(note => Note(notes, note.Start, note.Marker, note.Lines))];
    }

    /// <summary>Where the words of the source note stand, behind <c>Source:</c>; empty for other notes.</summary>
    public static TextSpan SourceIn(Cursor page, Note note)
    {
        var words = page.Slice(note.Span);
        var head = words.Current == FrusNoteHeads.SourceLead[0] ? FrusNoteHeads.Lead(words) : FrusNoteHeads.SourceHead(words);
        return head.WasSuccessful ? ReturnMarks.Without(page.Source, Lines.Trim(page.Source, head.Remainder.Position, note.Span.End)) : default;
    }

    private static Note Note(Cursor notes, int start, TextSpan marker, List<TextSpan> lines)
    {
        var span = TextSpan.FromBounds(start, lines[^1].End);
        lines[^1] = ReturnMarks.Without(notes.Source, lines[^1]);
        return new Note
        {
            Marker = MarkerOf(marker.In(notes.Source)),
            Text = Prose.Clean(notes.Source, lines),
            References = !marker.IsEmpty && char.IsAsciiDigit(notes.Source[marker.Start]) ? NoteReferences.In(notes.Slice(lines[0])) : [],
            Span = span,
        };
    }

    /// <summary>A superscript's figures; the asterisk of a source note that has lost it.</summary>
    private static string MarkerOf(ReadOnlySpan<char> marker) =>
        marker.IsEmpty ? "*" : NoteHead.MarkerOf(marker) is { Length: > 0 } raised ? raised : marker.ToString();

    /// <summary>Lines that a source note fills at the most.</summary>
    private const int MostLines = 12;

    /// <summary>A page may have lost notes, but not many in a row.</summary>
    private const int MostMissing = 10;
}
