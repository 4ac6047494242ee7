namespace ArchiveParse.Tool.Output;

/// <summary>How the people of a page were taken: labels at their first turn, others where more than their own words decided.</summary>
internal static class Attributions
{
    /// <summary>Where a name first stands, and what decided whom it means; in page order.</summary>
    public static IEnumerable<(int Position, string Text)> Of(ArchivePage page) =>
        Speakers(page).Concat(page.Body.SelectMany(Others)).OrderBy(static each => each.Position);

    private static IEnumerable<(int Position, string Text)> Others(Block block) => block switch
    {
        ParticipantsBlock list => list.Groups.SelectMany(static each => each.People).SelectMany(static each => Told(each.Name, each.Person, each.Evidence, each.Span.Start)),
        SignatureBlock signature => Told(signature.Name, signature.Person, signature.Evidence, signature.Span.Start),
        DistributionBlock list => list.Recipients.SelectMany(static each => Told(each.Name, each.Person, each.Evidence, each.Span.Start)),
        FieldBlock field => field.People.SelectMany(static each => Told(each.Name, each.Person, each.Evidence, each.Span.Start)),
        StageBlock stage => stage.People.SelectMany(static each => Told(each.Name, each.Person, each.Evidence, each.Span.Start)),
        _ => [],
    };

    private static IEnumerable<(int Position, string Text)> Told(string name, string? person, PersonEvidence? evidence, int position) =>
        person is null || evidence is null or PersonEvidence.Label ? [] : [(position, $"“{name}” is {person}: {Why(evidence, person)}")];

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

    private static string Of(Speaker speaker) => $"“{speaker.Label}” is {string.Join(" and ", speaker.Others.Prepend(speaker.Person))}: {Why(speaker.Evidence, speaker.Name)}";

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
}
