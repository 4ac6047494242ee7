using ArchiveParse.Grammar;
using ArchiveParse.Text;

namespace ArchiveParse.Resolution;

/// <summary>
/// What a reader should know of a reading: unclaimed text, dates that cannot be read, notes and marks that miss each other.
/// </summary>
internal static class Findings
{
    /// <summary>The diagnostics of a page, in page order.</summary>
    public static ValueList<Diagnostic> Of(ArchivePage page, MendedText text)
    {
        LineMap lines = new(text.Original);
        string source = text.Text;
        List<Diagnostic> found = [.. page.Diagnostics];
        foreach (var block in page.Body.AsSpan())
        {
            if (Of(block, lines) is { } told)
            {
                found.Add(told);
            }
        }

        foreach (var date in PageDates.Of(page))
        {
            found.AddRange(DateFindings.Of(date, lines));
        }

        switch (page)
        {
            case DocumentPage document:
                found.AddRange(Contradictions.In(document, source, lines));
                found.AddRange(OfNotes(document.Body, [.. document.Notes.Where(note => !TellsSource(document, note))], source, lines));
                found.AddRange(document.Source is null ? [] : SourceFindings.Of(document.Source, source, lines));
                break;
            case ListingPage { Range: { } range } listing when listing.Entries.Count != Shown(range):
                found.Add(Diagnose.EntriesMissing(range, listing.Entries.Count));
                break;
            case UnrecognizedPage plain:
                found.AddRange(OfNotes(plain.Body, plain.Notes, source, lines));
                if (!string.IsNullOrWhiteSpace(source))
                {
                    found.Add(Diagnose.Unrecognized(plain.Span));
                }

                break;
        }

        return found.Count == 0 ? [] : [.. found.OrderBy(static each => each.Span.Start)];
    }

    private static Diagnostic? Of(Block block, LineMap lines) => block switch
    {
        UnparsedBlock unparsed => Diagnose.Unparsed(lines, unparsed.Span, unparsed.Expected),
        DistributionBlock { Copies: not null, Recipients.Count: > 0 } list => OfCopies(list, lines),
        _ => null,
    };

    /// <summary>A list that names nobody only counts, and leaves nothing to check.</summary>
    private static Diagnostic? OfCopies(DistributionBlock list, LineMap lines)
    {
        int accounted = list.Recipients.Sum(static each => each.Copies ?? 1);
        return accounted != list.Copies ? Diagnose.CopiesUnaccounted(lines, list, accounted) : null;
    }

    /// <summary>How many records a range is of; none where it begins with none: <c>0 - 0 of 0</c>.</summary>
    private static int Shown(ListingRange range) => range.First == 0 ? 0 : range.Last - range.First + 1;

    /// <summary>The mark of the note that tells the source stands at the title.</summary>
    private static bool TellsSource(DocumentPage document, Note note) => document.Source is { } source && note.Span.Contains(source.Span);

    private static IEnumerable<Diagnostic> OfNotes(ValueList<Block> body, ValueList<Note> notes, string source, LineMap lines)
    {
        var marks = NoteRefs(body, source);
        if (marks.Count == 0 && notes.Count == 0)
        {
            return [];
        }

        var known = notes.Select(static note => note.Marker).ToHashSet();
        var used = marks.Select(static mark => mark.Marker).ToHashSet();
        return marks.Where(mark => !known.Contains(mark.Marker)).Select(mark => Diagnose.MarkWithoutNote(lines, mark))
            .Concat(notes.Where(note => !used.Contains(note.Marker) && !IsInField(body, note.Marker)).Select(note => Diagnose.NoteWithoutMark(lines, note)));
    }

    /// <summary>A telegram's addresses stand in capitals, to which its number may be glued: <c>To: ORLOV1, Urgent</c>.</summary>
    private static bool IsInField(ValueList<Block> body, string marker)
    {
        foreach (var block in body.AsSpan())
        {
            string text = block is FieldBlock field ? field.Text : "";
            int at = text.IndexOf(marker, StringComparison.Ordinal);
            int end = at + marker.Length;
            if (at > 1 && char.IsUpper(text[at - 1]) && char.IsUpper(text[at - 2]) && (end == text.Length || text[end] is ' ' or ',' or ';'))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The note marks of a body, those in headings, fields and lists too, where blocks tell no marks.</summary>
    private static List<NoteRefMark> NoteRefs(ValueList<Block> body, string source)
    {
        List<NoteRefMark> marks = [];
        foreach (var block in body.AsSpan())
        {
            var inBlock = block switch
            {
                MarkedBlock marked => marked.Marks,
                HeadingBlock or FieldBlock or SignatureBlock or DatelineBlock or ParticipantsBlock or DistributionBlock =>
                    Editorial.MarksIn(new Cursor(source, block.Span)),
                _ => [],
            };
            foreach (var mark in inBlock.AsSpan())
            {
                if (mark is NoteRefMark note)
                {
                    marks.Add(note);
                }
            }
        }

        return marks;
    }
}
