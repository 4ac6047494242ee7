using ArchiveParse.Grammar.Vocabulary;

namespace ArchiveParse.Resolution;

/// <summary>
/// A collective or unnamed speaker is an entry of its own. <c>All</c> are the same each time, as is whoever asks; a voice from the hall
/// need not be.
/// </summary>
internal sealed class UnnamedSpeaker : ISpeakerRule
{
    public PersonEvidence Evidence => PersonEvidence.Unnamed;

    public PersonIndex.Entry? Who(SpeakerNaming speaker, PagePeople page) =>
        !UnnamedSpeakers.Contains(speaker.Label) ? null
        : UnnamedSpeakers.IsPassing(speaker.Label) ? page.Persons.NewUnnamed(speaker.Label)
        : page.Persons.AddUnnamed(speaker.Label);
}
