namespace ArchiveParse.Resolution;

/// <summary>The name in brackets behind a label says who it is: <c>North (KIM)</c>, <c>Filippov [Stalin]</c>.</summary>
internal sealed class GlossedPerson : ISpeakerRule
{
    public PersonEvidence Evidence => PersonEvidence.Qualifier;

    public PersonIndex.Entry? Who(SpeakerNaming speaker, PagePeople page)
    {
        if (speaker.Gloss is not { } gloss)
        {
            return null;
        }

        bool namesTheSpeaker = Grammar.StoppedHeads.IsCapitals(gloss) && !Grammar.StoppedHeads.IsCapitals(speaker.Label);
        return page.Persons.Find(gloss) ?? (namesTheSpeaker ? page.Persons.Add(FullNames.Find(gloss, page.Heads), PersonRole.Speaker) : null);
    }
}
