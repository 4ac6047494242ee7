namespace ArchiveParse.Resolution;

/// <summary>What the rules know of a page: the people found so far, who took part, what stands at its head, and the labels of its turns.</summary>
internal sealed class PagePeople(PersonIndex persons, ValueList<Participant> participants, string heads, IEnumerable<string> labels)
{
    private LabelNames? labelNames;

    /// <summary>The people found so far.</summary>
    public PersonIndex Persons => persons;

    /// <summary>Those of whom the page says that they took part.</summary>
    public ValueList<Participant> Participants => participants;

    /// <summary>Title, summary and headings. They are short; a page whose heads are not is looked through no further.</summary>
    public string Heads { get; } = heads.Length > LongestHeads ? heads[..LongestHeads] : heads;

    /// <summary>The one fuller form of a name that another label has; the labels are gone through when that is first asked.</summary>
    public string? FullerLabel(string name) => (labelNames ??= new LabelNames(labels)).Fuller(name);

    /// <summary>Whom a short name means that the page has introduced up to here.</summary>
    public PersonIndex.Entry? Introduced(string alias) => introduced?.GetValueOrDefault(alias);

    /// <summary>A short name that holds from here on.</summary>
    public void Introduce(string alias, PersonIndex.Entry person)
    {
        (introduced ??= new(StringComparer.Ordinal))[alias] = person;
        persons.AddAlias(person, alias);
    }

    private Dictionary<string, PersonIndex.Entry>? introduced;

    private const int LongestHeads = 5000;
}
