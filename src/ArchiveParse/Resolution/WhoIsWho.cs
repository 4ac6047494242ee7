using ArchiveParse.Grammar;
using ArchiveParse.Text;

namespace ArchiveParse.Resolution;

/// <summary>Finds the people of a page and ties turns, participants, signatures, senders and recipients to them.</summary>
internal static class WhoIsWho
{
    /// <summary>The document with its persons.</summary>
    public static DocumentPage Resolve(DocumentPage page, string source)
    {
        var participants = Participation.Of(page, source);
        PersonIndex persons = new();
        List<HeadingBlock> headings = Headings(page.Body);
        participants = new Attendances(persons, () => Writers.Of(page.Body, headings, source)).Tied(participants);
        foreach (var heading in headings)
        {
            foreach (var author in ProseAttendance.Diarists(source, heading.Span))
            {
                persons.Add(author.Name, PersonRole.Author);
            }
        }

        string heads = string.Join('\n', [page.Title, page.Summary, .. headings.Select(static block => block.Text)]);
        var body = Blocks(page.Body, persons, new Speakers(new PagePeople(persons, participants, heads), source), source);
        return page with { Participants = participants, Body = body, Persons = persons.Persons };
    }

    /// <summary>The unrecognised page with its persons.</summary>
    public static UnrecognizedPage Resolve(UnrecognizedPage page, string source)
    {
        PersonIndex persons = new();
        ValueList<Participant> participants = [.. new Body(page.Body, []).Participants];
        List<HeadingBlock> headings = Headings(page.Body);
        participants = new Attendances(persons, () => Writers.Of(page.Body, headings, source)).Tied(participants);
        string heads = string.Join('\n', headings.Select(static block => block.Text));
        return page with { Body = Blocks(page.Body, persons, new Speakers(new PagePeople(persons, participants, heads), source), source), Persons = persons.Persons };
    }

    private static List<HeadingBlock> Headings(ValueList<Block> body)
    {
        List<HeadingBlock> headings = [];
        foreach (var block in body.AsSpan())
        {
            if (block is HeadingBlock heading)
            {
                headings.Add(heading);
            }
        }

        return headings;
    }

    private static ValueList<Block> Blocks(ValueList<Block> body, PersonIndex persons, Speakers speakers, string source)
    {
        var resolved = new Block[body.Count];
        for (int at = 0; at < resolved.Length; at++)
        {
            resolved[at] = body[at] switch
            {
                SpeechBlock speech => Attributed(speech, speakers),
                ParticipantsBlock attendance => attendance with { Groups = [.. attendance.Groups.Select(each => Attending(each, persons))] },
                SignatureBlock signature => Signed(signature, persons),
                DistributionBlock distribution => distribution with { Recipients = [.. distribution.Recipients.Select(each => Received(each, persons))] },
                FieldBlock field => Corresponded(field, persons, source),
                var block => block,
            };
        }

        return new ValueList<Block>(resolved);
    }

    private static SpeechBlock Attributed(SpeechBlock speech, Speakers speakers)
    {
        speakers.Attribute(speech.Speaker);
        return speech;
    }

    private static ParticipantGroup Attending(ParticipantGroup side, PersonIndex persons) =>
        side with { People = [.. side.People.Select(each => each with { Person = persons.Find(each.Name)?.Id })] };

    private static SignatureBlock Signed(SignatureBlock signature, PersonIndex persons) =>
        Signatures.IsBody(signature.Name)
            ? signature
            : signature with { Person = persons.Add(signature.Name, PersonRole.Signatory, out var evidence).Id, Evidence = evidence };

    /// <summary>A recipient is a person where a form of address or an initial says so; departments and the file are none.</summary>
    private static Recipient Received(Recipient recipient, PersonIndex persons)
    {
        bool isPerson = recipient.Honorific is not null || (recipient.Name.Contains('.', StringComparison.Ordinal) && Names.Name.Reads(new Cursor(recipient.Name), new TextSpan(0, recipient.Name.Length), out _));
        return isPerson ? recipient with { Person = persons.Add(recipient.Name, PersonRole.Recipient, out var evidence).Id, Evidence = evidence } : recipient;
    }

    private static FieldBlock Corresponded(FieldBlock field, PersonIndex persons, string source)
    {
        var role = field.Label switch { "From" => PersonRole.Sender, "To" => PersonRole.Recipient, _ => default };
        var value = TextSpan.FromBounds(field.Span.End - Math.Min(field.Text.Length, field.Span.Length), field.Span.End);
        if (role != default && Mentions.In(source, value) is { } person && person.Name.Contains(' ', StringComparison.Ordinal))
        {
            persons.Add(person.Name, role);
        }

        return field;
    }
}
