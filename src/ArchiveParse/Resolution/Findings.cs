using ArchiveParse.Text;

namespace ArchiveParse.Resolution;

/// <summary>What a reader should know of a reading: unclaimed text, dates that cannot be read, notes and marks that miss each other.</summary>
internal static class Findings
{
    /// <summary>The diagnostics of a page, in page order.</summary>
    public static ValueList<Diagnostic> Of(ArchivePage page, string source)
    {
        List<Diagnostic> found = [.. page.Diagnostics];
        found.AddRange(page.Body.OfType<UnparsedBlock>().Select(block => Diagnose.Unparsed(source, block.Span, block.Expected)));
        found.AddRange(Dates(page).Where(static date => date.Edtf is null && !Grammar.Dates.IsUnknown(date)).Select(date => Diagnose.UnreadDate(source, date)));
        switch (page)
        {
            case DocumentPage document:
                found.AddRange(OfNotes(document.Body, document.Notes, source));
                break;
            case UnrecognizedPage plain:
                found.AddRange(OfNotes(plain.Body, plain.Notes, source));
                if (!string.IsNullOrWhiteSpace(source))
                {
                    found.Add(Diagnose.Unrecognized(plain.Span));
                }

                break;
        }

        return [.. found.OrderBy(static each => each.Span.Start)];
    }

    private static IEnumerable<Diagnostic> OfNotes(ValueList<Block> body, ValueList<Note> notes, string source)
    {
        var marks = NoteRefs(body);
        foreach (var mark in marks.Where(mark => !notes.Any(note => note.Marker == mark.Marker)))
        {
            yield return Diagnose.MarkWithoutNote(source, mark);
        }

        foreach (var note in notes.Where(note => !marks.Exists(mark => mark.Marker == note.Marker)))
        {
            yield return Diagnose.NoteWithoutMark(source, note);
        }
    }

    private static List<NoteRefMark> NoteRefs(ValueList<Block> body)
    {
        List<NoteRefMark> marks = [];
        foreach (var block in body.AsSpan())
        {
            foreach (var mark in block is MarkedBlock marked ? marked.Marks.AsSpan() : [])
            {
                if (mark is NoteRefMark note)
                {
                    marks.Add(note);
                }
            }
        }

        return marks;
    }

    private static IEnumerable<StatedDate> Dates(ArchivePage page)
    {
        IEnumerable<StatedDate?> heads = page switch
        {
            DocumentPage document => [document.Date, document.Uploaded],
            ListingPage listing => listing.Entries.Select(static entry => entry.Date),
            _ => [],
        };
        var inBody = page.Body.Select(static block => block switch
        {
            DatelineBlock dateline => dateline.Date,
            FieldBlock field => field.Date,
            FilingBlock filing => filing.Date,
            _ => null,
        });
        return heads.Concat(inBody).OfType<StatedDate>();
    }
}
