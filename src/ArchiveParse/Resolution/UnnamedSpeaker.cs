using ArchiveParse.Grammar.Vocabulary;

namespace ArchiveParse.Resolution;

/// <summary>A collective or unnamed speaker (<c>All</c>, <c>A voice</c>, <c>N.N.</c>) is an entry of its own.</summary>
internal sealed class UnnamedSpeaker : ISpeakerRule
{
    public PersonEvidence Evidence => PersonEvidence.Unnamed;

    public PersonIndex.Entry? Who(SpeakerNaming speaker, PagePeople page) =>
        UnnamedSpeakers.Names.Contains(speaker.Label) ? page.Persons.AddUnnamed(speaker.Label) : null;
}
