using ArchiveParse.Grammar;

namespace ArchiveParse.Resolution;

/// <summary>A name in capitals behind a label in small letters is the speaker's, whose side the label tells: <c>North (KIM)</c>.</summary>
internal sealed class NamedInCapitals : ISpeakerRule
{
    public PersonEvidence Evidence => PersonEvidence.Qualifier;

    public PersonIndex.Entry? Who(SpeakerNaming speaker, PagePeople page) =>
        speaker.Gloss is { } gloss && StoppedHeads.IsCapitals(gloss) && !StoppedHeads.IsCapitals(speaker.Label)
            ? page.Persons.Find(gloss) ?? page.Persons.Add(FullNames.Find(gloss, page.Heads), PersonRole.Speaker)
            : null;
}
