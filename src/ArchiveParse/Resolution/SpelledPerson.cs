namespace ArchiveParse.Resolution;

/// <summary>
/// The one person whose name differs in accents, hyphens and spaces alone; of a participant the surname will do: <c>Ceausescu</c> is
/// <c>Nicolae Ceauşescu</c>.
/// </summary>
internal sealed class SpelledPerson : ISpeakerRule
{
    public PersonEvidence Evidence => PersonEvidence.Spelling;

    public PersonIndex.Entry? Who(SpeakerNaming speaker, PagePeople page) =>
        page.Persons.FindSpelled(speaker.Name) ?? page.Persons.FindParticipantSpelled(speaker.Name);
}
