namespace ArchiveParse.Resolution;

/// <summary>The known person whom the name in brackets behind a label names: <c>Filippov [Stalin]</c>.</summary>
internal sealed class GlossedPerson : ISpeakerRule
{
    public PersonEvidence Evidence => PersonEvidence.Qualifier;

    public PersonIndex.Entry? Who(SpeakerNaming speaker, PagePeople page) => speaker.Gloss is { } gloss ? page.Persons.Find(gloss) : null;
}
