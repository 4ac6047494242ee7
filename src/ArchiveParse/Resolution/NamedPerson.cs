namespace ArchiveParse.Resolution;

/// <summary>The one person of the page whom the name fits: <c>Mikoyan</c> is <c>Anastas Mikoyan</c>.</summary>
internal sealed class NamedPerson : ISpeakerRule
{
    public PersonEvidence Evidence => PersonEvidence.Name;

    public PersonIndex.Entry? Who(SpeakerNaming speaker, PagePeople page) => speaker.Name.Length == 0 ? null : page.Persons.Find(speaker.Name);
}
