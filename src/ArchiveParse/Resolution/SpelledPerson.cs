namespace ArchiveParse.Resolution;

/// <summary>
/// The one person whose name differs in accents, hyphens and spaces alone; of a participant the surname will do: <c>Ceausescu</c> is
/// <c>Nicolae Ceauşescu</c>.
/// </summary>
internal sealed class SpelledPerson : ISpeakerRule
{
    public PersonEvidence Evidence => PersonEvidence.Spelling;

    public PersonIndex.Entry? Who(SpeakerNaming speaker, PagePeople page)
    {
        if (speaker.Name.Length < Spelling.ShortestName)
        {
            return null;
        }

        if (page.Persons.FindSpelled(speaker.Name) is { } whole)
        {
            return whole;
        }

        string spelled = Spelling.Of(speaker.Name);
        PersonIndex.Entry? only = null;
        foreach (var each in page.Participants.AsSpan())
        {
            if (Spelling.IsWholeOrLast(Spelling.Of(each.Name), spelled) && page.Persons.Find(each.Name) is { } found && found != only)
            {
                if (only is not null)
                {
                    return null;
                }

                only = found;
            }
        }

        return only;
    }
}
