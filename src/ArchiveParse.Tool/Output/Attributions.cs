namespace ArchiveParse.Tool.Output;

/// <summary>How the people of a page were taken: labels at their first turn, others where more than their own words decided.</summary>
internal static class Attributions
{
    /// <summary>Where a name first stands, and what decided whom it means; in page order.</summary>
    public static IEnumerable<(int Position, string Text)> Of(ArchivePage page) =>
        Speakers(page).Concat(Others(page)).OrderBy(static each => each.Position);

    private static IEnumerable<(int Position, string Text)> Others(ArchivePage page)
    {
        var names = PersonsOf(page).DistinctBy(static each => each.Id).ToDictionary(static each => each.Id, static each => each.Name);
        foreach (var each in page.Body.SelectMany(Pointing))
        {
            if (each is { Person: { } person, Evidence: not (null or PersonEvidence.Label) })
            {
                yield return (each.Position, $"“{each.Name}” is {person}: {Why(each.Evidence, names.GetValueOrDefault(person, person))}");
            }
        }
    }

    private static ValueList<Person> PersonsOf(ArchivePage page) => page switch
    {
        DocumentPage document => document.Persons,
        UnrecognizedPage unrecognized => unrecognized.Persons,
        _ => [],
    };

    /// <summary>What in a block points to a person.</summary>
    private static IEnumerable<Pointer> Pointing(Block block) => block switch
    {
        ParticipantsBlock list => list.Groups.SelectMany(static each => each.People)
            .Select(static each => new Pointer(each.Name, each.Person, each.Evidence, each.Span.Start)),
        SignatureBlock signature => [new Pointer(signature.Name, signature.Person, signature.Evidence, signature.Span.Start)],
        DistributionBlock list => list.Recipients.Select(static each => new Pointer(each.Name, each.Person, each.Evidence, each.Span.Start)),
        FieldBlock field => field.People.Select(static each => new Pointer(each.Name, each.Person, each.Evidence, each.Span.Start)),
        StageBlock stage => stage.People.Select(static each => new Pointer(each.Name, each.Person, each.Evidence, each.Span.Start)),
        _ => [],
    };

    private static IEnumerable<(int Position, string Text)> Speakers(ArchivePage page)
    {
        HashSet<(string, string?)> told = [];
        foreach (var speech in page.Body.OfType<SpeechBlock>())
        {
            if (speech.Speaker.Person is not null && told.Add((speech.Speaker.Label, speech.Speaker.Person)))
            {
                yield return (speech.Speaker.Span.Start, Of(speech.Speaker));
            }
        }
    }

    private static string Of(Speaker speaker) =>
        $"“{speaker.Label}” is {string.Join(" and ", speaker.Others.Prepend(speaker.Person))}: {Why(speaker.Evidence, speaker.Name)}";

    private static string Why(PersonEvidence? evidence, string name) => evidence switch
    {
        PersonEvidence.Introduced => "a label or a list above introduces that short name",
        PersonEvidence.Unnamed => "the page does not name who speaks",
        PersonEvidence.Self => "the writer speaks of himself",
        PersonEvidence.Office => "the one person of that office",
        PersonEvidence.Name => $"the one person whom the name fits, {name}",
        PersonEvidence.Spelling => $"another spelling of {name}",
        PersonEvidence.Initials => $"the initials of {name}",
        PersonEvidence.Qualifier => "the name in brackets behind it",
        PersonEvidence.Heads => $"title, summary or headings have {name}",
        _ => "nothing else of the page names that person",
    };

    /// <summary>A name on the page, whom it means, and by what.</summary>
    private readonly record struct Pointer(string Name, string? Person, PersonEvidence? Evidence, int Position);
}
