namespace ArchiveParse.Grammar.Vocabulary;

/// <summary>An archive that the table of archives knows.</summary>
/// <param name="Code">Its present abbreviation, which keys and canonical forms use.</param>
/// <param name="Country">Its country, ISO 3166-1, two letters; of a state that is no more, its last (<c>YU</c>).</param>
/// <param name="IsDepartment">
/// Whether the words name a department whose code begins the series themselves: <c>FO</c> in <c>FO 371</c>.
/// </param>
public sealed record KnownArchive(string Code, string Country, bool IsDepartment = false);
