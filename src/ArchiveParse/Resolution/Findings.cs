using ArchiveParse.Grammar;
using ArchiveParse.Text;

namespace ArchiveParse.Resolution;

/// <summary>What a reader should know of a reading: unclaimed text, dates that cannot be read, notes and marks that miss each other.</summary>
internal static class Findings
{
    /// <summary>The diagnostics of a page, in page order.</summary>
    public static ValueList<Diagnostic> Of(ArchivePage page, MendedText text)
    {
        LineMap lines = new(text.Original);
        string source = text.Text;
        List<Diagnostic> found = [.. page.Diagnostics];
        found.AddRange(page.Body.OfType<UnparsedBlock>().Select(block => Diagnose.Unparsed(lines, block.Span, block.Expected)));
        found.AddRange(Dates(page).Where(static date => date.Edtf is null && !Grammar.Dates.IsUnknown(date)).Select(date => Diagnose.UnreadDate(lines, date)));
        switch (page)
        {
            case DocumentPage document:
                found.AddRange(OfNotes(document.Body, document.Notes, source, lines));
                break;
            case UnrecognizedPage plain:
                found.AddRange(OfNotes(plain.Body, plain.Notes, source, lines));
                if (!string.IsNullOrWhiteSpace(source))
                {
                    found.Add(Diagnose.Unrecognized(plain.Span));
                }

                break;
        }

        return [.. found.OrderBy(static each => each.Span.Start)];
    }

    private static IEnumerable<Diagnostic> OfNotes(ValueList<Block> body, ValueList<Note> notes, string source, LineMap lines)
    {
        var marks = NoteRefs(body, source);
        var known = notes.Select(static note => note.Marker).ToHashSet();
        var used = marks.Select(static mark => mark.Marker).ToHashSet();
        return marks.Where(mark => !known.Contains(mark.Marker)).Select(mark => Diagnose.MarkWithoutNote(lines, mark))
            .Concat(notes.Where(note => !used.Contains(note.Marker)).Select(note => Diagnose.NoteWithoutMark(lines, note)));
    }

    /// <summary>The note marks of a body, those in headings and fields too, where blocks tell no marks.</summary>
    private static List<NoteRefMark> NoteRefs(ValueList<Block> body, string source)
    {
        List<NoteRefMark> marks = [];
        foreach (var block in body.AsSpan())
        {
            var inBlock = block switch
            {
                MarkedBlock marked => marked.Marks,
                HeadingBlock or FieldBlock => Editorial.MarksIn(new Cursor(source, block.Span)),
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
