namespace ArchiveParse;

/// <summary>Another person of the page who may be the same one; the page does not say so.</summary>
public sealed record PersonCandidate
{
    /// <summary>That person's <see cref="ArchiveParse.Person.Id"/>.</summary>
    public required string Person { get; init; }

    /// <summary>What speaks for it.</summary>
    public required CandidateEvidence Evidence { get; init; }
}
