namespace ArchiveParse;

/// <summary>One human being, as far as the page tells.</summary>
public sealed record Person
{
    /// <summary>The name in lower case with hyphens, such as <c>anastas-mikoyan</c>; a second person of that name gets <c>-2</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The fullest name that the page gives.</summary>
    public required string Name { get; init; }

    /// <summary>Every other form by which the page names the person.</summary>
    public ValueList<string> Aliases { get; init; }

    /// <summary>What the person does on the page.</summary>
    public ValueList<PersonRole> Roles { get; init; }

    /// <summary>The form of address before the name, as first stated: <c>Comrade</c>.</summary>
    public string? Honorific { get; init; }

    /// <summary>The military rank, as first stated: <c>Marshal</c>.</summary>
    public string? Rank { get; init; }

    /// <summary>Office or function, as the page states it where it says who took part, else before the name in a label.</summary>
    public string? Office { get; init; }

    /// <summary>The side the person stands on, as stated there.</summary>
    public string? Side { get; init; }

    /// <summary>Who it is in the authority list that the caller gave.</summary>
    public AuthorityMatch? Authority { get; init; }

    /// <summary>Others of the page who may be the same human being, though the page does not say so.</summary>
    public ValueList<PersonCandidate> Candidates { get; init; }
}
