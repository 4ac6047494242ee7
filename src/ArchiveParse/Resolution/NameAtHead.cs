namespace ArchiveParse.Resolution;

/// <summary>A fuller form of the name in title, summary or headings.</summary>
internal sealed class NameAtHead : ISpeakerRule
{
    public PersonEvidence Evidence => PersonEvidence.Heads;

    public PersonIndex.Entry? Who(SpeakerNaming speaker, PagePeople page) =>
        speaker.Name.Length > 0 && FullNames.Find(speaker.Name, page.Heads) is var full && full != speaker.Name
            ? page.Persons.Add(full, PersonRole.Speaker)
            : null;
}
