namespace ArchiveParse.Resolution;

/// <summary>A fuller form of the name in another label, as where <c>Mao</c> speaks before <c>Mao Zedong</c> does.</summary>
internal sealed class FullerLabel : ISpeakerRule
{
    public PersonEvidence Evidence => PersonEvidence.Name;

    public PersonIndex.Entry? Who(SpeakerNaming speaker, PagePeople page) =>
        speaker.Name.Length > 0 && page.FullerLabel(speaker.Name) is { } full ? page.Persons.Add(full, PersonRole.Speaker) : null;
}
