namespace ArchiveParse.Resolution;

/// <summary>Where nothing else is known, the label tells the name.</summary>
internal sealed class LabelAlone : ISpeakerRule
{
    public PersonEvidence Evidence => PersonEvidence.Label;

    public PersonIndex.Entry? Who(SpeakerNaming speaker, PagePeople page) =>
        page.Persons.Add(speaker.Name.Length > 0 ? speaker.Name : speaker.Label, PersonRole.Speaker);
}
