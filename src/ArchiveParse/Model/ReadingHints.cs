namespace ArchiveParse;

/// <summary>What the caller knows of a page.</summary>
/// <param name="Country">The archive's country, ISO 3166-1.</param>
/// <param name="Language">The page's language, a BCP 47 tag.</param>
/// <param name="Persons">Who may be meant.</param>
/// <param name="Corrections">What is to be read otherwise.</param>
internal sealed record ReadingHints(string? Country, string? Language, ValueList<AuthorityPerson> Persons, ValueList<Correction> Corrections)
{
    /// <summary>The caller says nothing.</summary>
    public static ReadingHints None { get; } = new(null, null, [], []);
}
