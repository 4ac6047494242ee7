namespace ArchiveParse;

/// <summary>An office that a person held.</summary>
/// <param name="Name">The office, as pages word it: <c>Ambassador</c>, <c>First Deputy Premier</c>.</param>
/// <param name="From">Its first day; null where it is not known.</param>
/// <param name="To">Its last day; null where it is not known.</param>
public sealed record AuthorityOffice(string Name, DateOnly? From = null, DateOnly? To = null);
