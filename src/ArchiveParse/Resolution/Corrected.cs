using ArchiveParse.Grammar;
using ArchiveParse.Text;

namespace ArchiveParse.Resolution;

/// <summary>Puts the caller's corrections in the place of what was read. It comes before the page's people and dates are tied together.</summary>
internal sealed class Corrected
{
    private readonly Correction correction;
    private readonly string source;

    private Corrected(Correction correction, string source) => (this.correction, this.source) = (correction, source);

    /// <summary>Whether a value was found to put it into.</summary>
    private bool IsPlaced { get; set; }

    /// <summary>The page with the corrections, each a repair; one that meets no value is told.</summary>
    public static ArchivePage Page(ArchivePage page, ValueList<Correction> corrections, MendedText text)
    {
        List<Repair> repairs = [];
        List<Diagnostic> told = [];
        foreach (var correction in corrections)
        {
            Corrected corrected = new(correction, text.Text);
            page = page.Span.Contains(correction.Span) ? corrected.Apply(page) : page;
            if (corrected.IsPlaced)
            {
                repairs.Add(new Repair
                {
                    Kind = RepairKind.Correction,
                    Was = correction.Span.In(text.Original).ToString(),
                    Read = correction.Value,
                    Reason = correction.Reason,
                    Span = correction.Span,
                });
            }
            else
            {
                told.Add(Diagnose.IdleCorrection(correction));
            }
        }

        return corrections.Count == 0 ? page : page with { Repairs = [.. page.Repairs, .. repairs], Diagnostics = [.. page.Diagnostics, .. told] };
    }

    private ArchivePage Apply(ArchivePage page)
    {
        page = PageDates.With(page, Date);
        page = page with { Body = page.Body.Mapped(Block) };
        return page switch
        {
            DocumentPage document => Document(document),
            UnrecognizedPage plain => plain with { Notes = plain.Notes.Mapped(Note) },
            ListingPage listing => listing with { Entries = listing.Entries.Mapped(Entry) },
            _ => page,
        };
    }

    private DocumentPage Document(DocumentPage page)
    {
        foreach (var leaf in page.Leaves.Where(leaf => leaf.Span == correction.Span))
        {
            page = leaf.Leaf switch
            {
                LeafNames.Title => Placed(page with { Title = correction.Value }),
                "number" => Placed(page with { Number = correction.Value }),
                LeafNames.Summary => Placed(page with { Summary = correction.Value }),
                "type" => Placed(page with { Type = correction.Value }),
                "classification" => Placed(page with { Classification = correction.Value }),
                "recordId" => Placed(page with { RecordId = correction.Value }),
                _ => page,
            };
        }

        return page with
        {
            Source = page.Source is { } line ? line with { References = line.References.Mapped(Reference) } : null,
            Participants = page.Participants.Mapped(Named),
            Notes = page.Notes.Mapped(Note),
        };
    }

    private Block Block(Block block)
    {
        if (!block.Span.Contains(correction.Span))
        {
            return block;
        }

        return block switch
        {
            SpeechBlock { Speaker: { } speaker } speech when LabelOf(speaker) == correction.Span =>
                Placed(speech with { Speaker = speaker with { Label = correction.Value, Name = correction.Value } }),
            ParticipantsBlock list => list with { Groups = list.Groups.Mapped(group => group with { People = group.People.Mapped(Named) }) },
            SignatureBlock signature when Within(signature.Text, signature.Span) is { } text =>
                Placed(signature with { Text = text, Name = signature.Name.Replace(Words, correction.Value, StringComparison.Ordinal) }),
            DatelineBlock dateline when Within(dateline.Text, dateline.Span) is { } text =>
                Placed(dateline with { Text = text, Place = dateline.Place?.Replace(Words, correction.Value, StringComparison.Ordinal) }),
            _ => Within(block.Text, block.Span) is { } text ? Placed(block with { Text = text }) : block,
        };
    }

    private static TextSpan LabelOf(Speaker speaker) => new(speaker.Span.Start, Math.Min(speaker.Label.Length, speaker.Span.Length));

    private StatedDate Date(StatedDate date) => date.Span == correction.Span
        ? Placed(date with { Text = correction.Value, Edtf = DateReadings.Of(correction.Value).Edtf })
        : date;

    private Note Note(Note note) =>
        note.Span.Contains(correction.Span) && Within(note.Text, note.Span) is { } text ? Placed(note with { Text = text }) : note;

    private ListingEntry Entry(ListingEntry entry) =>
        Words.Length > 0 && entry.Span.Contains(correction.Span) && entry.Title is { } title && Replaced(title, 0) is { } corrected
            ? Placed(entry with { Title = corrected })
            : entry;

    private Participant Named(Participant participant) =>
        Words.Length > 0 && participant.Span.Contains(correction.Span) && participant.Name.Contains(Words, StringComparison.Ordinal)
        ? Placed(participant with { Name = participant.Name.Replace(Words, correction.Value, StringComparison.Ordinal) })
        : participant;

    private ArchivalReference Reference(ArchivalReference reference)
    {
        if (reference.Span != correction.Span)
        {
            return reference;
        }

        var read = SourceFindings.Read(new Cursor(correction.Value)).References;
        return Placed((read.Count > 0 ? read[0] : new OtherReference { Text = correction.Value }) with { Span = reference.Span });
    }

    /// <summary>The words on the page that are corrected.</summary>
    private string Words => Prose.Clean(source, correction.Span);

    /// <summary>
    /// The text of a stretch with its corrected words in it; null where they are none of the text's. A text may have the words several times: as
    /// often as they stand before the corrected ones on the page, they do in the text.
    /// </summary>
    private string? Within(string text, TextSpan span)
    {
        if (Words.Length == 0)
        {
            return null;
        }

        string before = Prose.Clean(source, TextSpan.FromBounds(span.Start, correction.Span.Start));
        string whole = Prose.Clean(source, span);
        int head = Math.Max(0, whole.Length - text.Length);
        return Replaced(text, Count(before, head));
    }

    private int Count(string before, int head)
    {
        int count = 0, at = Math.Min(head, before.Length);
        while ((at = before.IndexOf(Words, at, StringComparison.Ordinal)) >= 0)
        {
            count++;
            at++;
        }

        return count;
    }

    private string? Replaced(string text, int passed)
    {
        int at = text.IndexOf(Words, StringComparison.Ordinal);
        for (; at >= 0 && passed > 0; passed--)
        {
            at = text.IndexOf(Words, at + 1, StringComparison.Ordinal);
        }

        return at < 0 ? null : $"{text[..at]}{correction.Value}{text[(at + Words.Length)..]}";
    }

    private T Placed<T>(T value)
    {
        IsPlaced = true;
        return value;
    }
}
