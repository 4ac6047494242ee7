namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// Notes at the end of a text that do without square brackets: <c>1 Ibid.</c>, <c>¹ Ibid.</c>, <c>* Ibid.</c> Lists look like them; so the text
/// above must hold a mark for each, and to those that are marked as lists are (<c>1. Ibid.</c>) every mark must answer, or a heading name them.
/// </summary>
internal static class LooseNotes
{
    /// <summary>Where such notes begin, and the marks of a text that only they tell to be marks; the text's end where there are none.</summary>
    public static NoteSection Find(Cursor text)
    {
        NoteHead first = default;
        int held = 0;
        HashSet<string>? markers = null;
        TextSpan above = default;
        int start = text.End, heldEnd = 0;
        foreach (var line in Closings.LinesFromEnd(text))
        {
            var head = NoteHead.At(text.Source, line);
            bool isNext = head.Form != NoteForm.None
                && (first.Form == NoteForm.None || (head.Form == first.Form && head.Number == first.Number - 1))
                && (held == 0 || Paragraphs.At(text, line.Start, out _).End >= heldEnd);
            if (isNext)
            {
                (first, start, held) = (head, line.Start, 0);
                (markers ??= []).Add(head.Marker);
                continue;
            }

            above = held == 0 ? line : above;
            heldEnd = held == 0 ? line.End : heldEnd;
            if (++held > MostWrapped)
            {
                break;
            }
        }

        return markers is null ? NoteSection.None(text) : Answering(text, start, first.Form, markers, above);
    }

    private static NoteSection Answering(Cursor text, int start, NoteForm form, HashSet<string> markers, TextSpan above)
    {
        bool isNamed = NoteHeadings.Is(above.In(text.Source));
        var marks = NoteMarks.In(text.Source, TextSpan.FromBounds(text.Position, start), form);
        marks.RemoveAll(mark => NoteHead.IsLetter(mark.Marker) && !markers.Contains(mark.Marker));
        bool allMarked = markers.IsSubsetOf(marks.Select(static mark => mark.Marker));
        if (!allMarked && isNamed && form is NoteForm.Plain or NoteForm.Stopped)
        {
            return AnsweringBrackets(text, start, form, markers);
        }

        bool isList = form == NoteForm.Stopped && !isNamed && !marks.TrueForAll(mark => markers.Contains(mark.Marker));
        return !allMarked || isList ? NoteSection.None(text)
            : new NoteSection(start, form, form is NoteForm.Plain or NoteForm.Stopped ? [.. marks.Where(NoteMarks.IsRaised)] : marks) { End = text.End };
    }

    /// <summary>Named notes may have their numbers in round brackets in the text alone: <c>he left.(1)</c> over <c>1 Ibid.</c></summary>
    private static NoteSection AnsweringBrackets(Cursor text, int start, NoteForm form, HashSet<string> markers)
    {
        var marks = NoteMarks.In(text.Source, TextSpan.FromBounds(text.Position, start), NoteForm.Parenthesised);
        marks.RemoveAll(mark => !markers.Contains(mark.Marker));
        return marks.Count * 2 < markers.Count ? NoteSection.None(text) : new NoteSection(start, form, marks) { End = text.End };
    }

    /// <summary>Lines of one note.</summary>
    private const int MostWrapped = 8;
}
