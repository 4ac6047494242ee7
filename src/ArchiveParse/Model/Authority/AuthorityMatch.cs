namespace ArchiveParse;

/// <summary>Who a person of a page is in an authority list that the caller gave.</summary>
/// <param name="Id">The list's identifier.</param>
/// <param name="Name">The list's first form of the name.</param>
/// <param name="Evidence">By what it is that person.</param>
public sealed record AuthorityMatch(string Id, string Name, AuthorityEvidence Evidence);
