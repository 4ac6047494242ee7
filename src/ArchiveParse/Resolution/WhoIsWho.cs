namespace ArchiveParse.Resolution;

using ArchiveParse.Grammar;

/// <summary>Finds the people of a page and ties turns, participants, signatures, senders and recipients to them.</summary>
internal static class WhoIsWho
{
    /// <summary>The document with its persons.</summary>
    public static DocumentPage Resolve(DocumentPage page, string source)
    {
        var (participants, body, persons) = Tied(Participation.Of(page, source), page.Body, [page.Title, page.Summary], source);
        return page with { Participants = participants, Body = body, Persons = persons };
    }

    /// <summary>The unrecognised page with its persons.</summary>
    public static UnrecognizedPage Resolve(UnrecognizedPage page, string source)
    {
        var (_, body, persons) = Tied([.. new Body(page.Body, []).Participants], page.Body, [], source);
        return page with { Body = body, Persons = persons };
    }

    private static (ValueList<Participant> Participants, ValueList<Block> Body, ValueList<Person> Persons) Tied(
        ValueList<Participant> listed, ValueList<Block> body, IEnumerable<string?> aboveAndBelow, string source)
    {
        PersonIndex persons = new(Math.Min(listed.Count, UsualPersons));
        var headings = body.OfKind<HeadingBlock>();
        var lists = body.OfKind<ParticipantsBlock>().ConvertAll(static list => list.Span);
        Attendances attendances = new(persons, lists, () => Writers.Of(body, headings, source));
        var participants = attendances.Tied(listed);
        foreach (var heading in headings)
        {
            foreach (var author in ProseAttendance.Diarists(source, heading.Span))
            {
                persons.Add(author.Name, PersonRole.Author);
            }
        }

        string heads = string.Join('\n', [.. aboveAndBelow, .. headings.Select(static block => block.Text), .. TitleLines(body)]);
        PagePeople page = new(persons, participants, heads, body.OfType<SpeechBlock>().Select(static turn => turn.Speaker.Label));
        Attendances.Introduce(page);
        return (participants, Blocks(body, page, attendances, source), persons.ToPersons());
    }

    /// <summary>Short lines above the first turn that say whose conversation it was, the mark of a note at their end left off.</summary>
    private static IEnumerable<string> TitleLines(ValueList<Block> body) =>
        body.Take(LongestHead).TakeWhile(static block => block is not SpeechBlock).OfType<ParagraphBlock>()
            .Where(static line => line.Span.Length <= LongestTitleLine && line.Text is [.., not '.'] && ProseAttendance.TellsOfMeeting(line.Text))
            .Select(static line => line.Text.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9'));

    /// <summary>Pages name some dozens of people.</summary>
    private const int UsualPersons = 50;
    private const int LongestTitleLine = 120;

    /// <summary>Blocks above the first turn.</summary>
    private const int LongestHead = 20;

    private static ValueList<Block> Blocks(ValueList<Block> body, PagePeople page, Attendances attendances, string source)
    {
        Speakers speakers = new(page, source);
        Correspondents correspondents = new(page.Persons, source);
        Assents assents = new(page.Persons, source);
        var resolved = body.AsSpan().ToArray();
        for (int at = 0; at < resolved.Length; at++)
        {
            var block = resolved[at];
            if (block is SpeechBlock speech)
            {
                speakers.Attribute(speech.Speaker);
                continue;
            }

            resolved[at] = block switch
            {
                ParticipantsBlock list => list with { Groups = list.Groups.Mapped(each => each with { People = attendances.Again(each.People) }) },
                SignatureBlock signature => correspondents.Tied(signature),
                DistributionBlock list => list with { Recipients = list.Recipients.Mapped(correspondents.Tied) },
                FieldBlock field => correspondents.Tied(field),
                StageBlock stage => assents.Tied(stage),
                _ => block,
            };
        }

        return new ValueList<Block>(resolved);
    }
}
