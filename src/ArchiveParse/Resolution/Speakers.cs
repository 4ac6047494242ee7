using ArchiveParse.Grammar;

namespace ArchiveParse.Resolution;

/// <summary>Attributes each turn to a person: by an alias introduced before it, by name, by office, or by a fuller name at the head of the page.</summary>
internal sealed class Speakers(PersonIndex persons, ValueList<Participant> participants, string heads)
{
    /// <summary>Titles and summaries are short; a page whose heads are not is looked through no further.</summary>
    private readonly string heads = heads.Length > LongestHeads ? heads[..LongestHeads] : heads;

    private readonly Dictionary<string, PersonIndex.Entry> known = new(StringComparer.Ordinal);

    /// <summary>Gives a turn's speaker the fullest name and the person.</summary>
    public void Attribute(Speaker speaker)
    {
        if (!known.TryGetValue(speaker.Label, out var person))
        {
            person = Who(speaker.Label);
            known.Add(speaker.Label, person);
        }

        if (speaker.Qualifier is { } qualifier && Aliases.In(qualifier) is { } alias)
        {
            persons.AddAlias(person, alias);
            known[alias] = person;
        }

        speaker.Identify(person.Name, person.Id);
    }

    private PersonIndex.Entry Who(string label)
    {
        string name = Names.WithoutTitles(label);
        PersonIndex.Entry person;
        if (name.Length == 0)
        {
            var holders = participants.Where(each => each.Role?.StartsWith(label, StringComparison.OrdinalIgnoreCase) == true).ToList();
            person = persons.Add(holders.Count == 1 ? holders[0].Name : label, PersonRole.Speaker);
        }
        else
        {
            person = persons.Add(persons.Find(name)?.Name ?? FullNames.Find(name, heads), PersonRole.Speaker);
        }

        persons.AddAlias(person, label);
        return person;
    }

    private const int LongestHeads = 5000;
}
