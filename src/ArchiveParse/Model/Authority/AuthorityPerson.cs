namespace ArchiveParse;

/// <summary>A person of an authority list, as archives keep them (ISAAR(CPF)): who is meant by which names, whatever a page calls them.</summary>
public sealed record AuthorityPerson
{
    /// <summary>The list's own identifier: a URI, a number of VIAF or Wikidata.</summary>
    public required string Id { get; init; }

    /// <summary>The name, and every other form of it: <c>Anastas Mikoyan</c>, <c>A.I. Mikojan</c>.</summary>
    public required ValueList<string> Names { get; init; }

    /// <summary>Offices, each with the time in which it was held.</summary>
    public ValueList<AuthorityOffice> Offices { get; init; }
}
