namespace ArchiveParse.Resolution;

/// <summary>What the rules know of a page: the people found so far, who took part, and what stands at its head.</summary>
internal sealed class PagePeople(PersonIndex persons, ValueList<Participant> participants, string heads)
{
    /// <summary>The people found so far.</summary>
    public PersonIndex Persons => persons;

    /// <summary>Those of whom the page says that they took part.</summary>
    public ValueList<Participant> Participants => participants;

    /// <summary>Title, summary and headings. They are short; a page whose heads are not is looked through no further.</summary>
    public string Heads { get; } = heads.Length > LongestHeads ? heads[..LongestHeads] : heads;

    private const int LongestHeads = 5000;
}
