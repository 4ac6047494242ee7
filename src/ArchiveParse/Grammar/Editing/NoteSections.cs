namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// Finds the notes at the end of a text, going up line by line, and reads them. A note may fill several lines; it may have several paragraphs
/// where the next number stands below it and its mark in the text.
/// </summary>
internal static class NoteSections
{
    /// <summary>The notes of a text; a remark below the last of them, such as who translated it, is none of theirs.</summary>
    public static NoteSection Find(Cursor text)
    {
        var section = FindAbove(text, text.End);
        var last = section.Start == text.End ? Closings.LinesFromEnd(text).FirstOrDefault() : default;
        bool hasRemark = !last.IsEmpty && IsRemark(text.Slice(last));
        return hasRemark && FindAbove(text, last.Start) is { Form: not NoteForm.None } above ? above : section;
    }

    private static NoteSection FindAbove(Cursor whole, int end)
    {
        var text = whole.Slice(TextSpan.FromBounds(whole.Position, end));
        int start = text.End, held = 0, heldEnd = 0;
        TextSpan below = default;
        foreach (var line in Closings.LinesFromEnd(text))
        {
            if (text.Source[line.Start] is '[' or '^' && Notes.Head(text.Slice(line)) is { WasSuccessful: true } head)
            {
                if (held > 0 && !IsOneNote(text, line, head.Value, heldEnd, below))
                {
                    break;
                }

                (start, held, below) = (line.Start, 0, head.Value);
                continue;
            }

            heldEnd = held == 0 ? line.End : heldEnd;
            if (++held > MostLines)
            {
                break;
            }
        }

        return start < text.End ? new NoteSection(start, NoteForm.Bracketed, []) { End = end } : LooseNotes.Find(text);
    }

    private static bool IsRemark(Cursor line) =>
        line.Current == '[' ? Asides.At(line, line.Position).Kind == Asides.Kind.Remark : Addenda.Line(line).WasSuccessful;

    /// <summary>The notes of a stretch that holds nothing else; a paragraph without a mark goes on with the note above it.</summary>
    public static List<Note> Read(Cursor notes, NoteForm form)
    {
        List<Note> read = [];
        for (int next, at = notes.Position; at < notes.End; at = next)
        {
            var line = Lines.LineAt(notes.Source, at, notes.End, out next);
            if (line.IsEmpty)
            {
                continue;
            }

            var head = HeadOf(notes, line, form);
            var words = Paragraphs.At(notes, head.Form == NoteForm.None ? line.Start : head.Words, out next);
            if (head.Form != NoteForm.None)
            {
                read.Add(NoteOf(notes, line.Start, head.Marker, words));
            }
            else if (read.Count > 0)
            {
                var note = read[^1];
                string more = Prose.Clean(notes.Source, ReturnMarks.Without(notes.Source, words));
                read[^1] = note with { Text = $"{note.Text}\n\n{more}", Span = note.Span.Cover(words) };
            }
        }

        return read;
    }

    /// <summary>The head of a line in the form that all have; of other lines, one without a form.</summary>
    private static NoteHead HeadOf(Cursor notes, TextSpan line, NoteForm form)
    {
        if (form != NoteForm.Bracketed)
        {
            return NoteHead.At(notes.Source, line) is var loose && loose.Form == form ? loose : default;
        }

        return Notes.Head(notes.Slice(line)) is { WasSuccessful: true } head
            ? new NoteHead(form, head.Value, head.Remainder.Position, head.Value.In(notes.Source).ToString())
            : default;
    }

    private static Note NoteOf(Cursor notes, int start, string marker, TextSpan words) => new()
    {
        Marker = marker,
        Text = Prose.Clean(notes.Source, ReturnMarks.Without(notes.Source, words)),
        References = NoteReferences.In(notes.Slice(words)),
        Span = TextSpan.FromBounds(start, words.End),
    };

    /// <summary>Whether the lines held below a head are the note's: they fill its paragraph, or stand between it and the next number.</summary>
    private static bool IsOneNote(Cursor text, TextSpan line, TextSpan marker, int heldEnd, TextSpan below) =>
        Paragraphs.At(text, line.Start, out _).End >= heldEnd
        || (Number(text, marker) is > 0 and int number && Number(text, below) == number + 1 && IsMarkedAbove(text, line.Start, marker));

    private static int Number(Cursor text, TextSpan marker) => Notes.NumberOf(marker.In(text.Source));

    private static bool IsMarkedAbove(Cursor text, int end, TextSpan marker)
    {
        var above = text.Source.AsSpan(text.Position, end - text.Position);
        string mark = $"[{marker.In(text.Source)}]";
        return above[Math.Max(0, above.Length - Farthest)..].IndexOf(mark) >= 0
            || above[Math.Max(0, above.Length - Farthest)..].IndexOf($"[\\[{marker.In(text.Source)}\\]") >= 0;
    }

    /// <summary>Lines of one note.</summary>
    private const int MostLines = 12;

    /// <summary>How far above its note a mark is looked for: long pages have many notes.</summary>
    private const int Farthest = 100_000;
}
