namespace ArchiveParse.Grammar.Vocabulary;

/// <summary>
/// Why a passage is missing, who left it out where the words tell, and whether they tell it without naming what is missing.
/// </summary>
internal sealed record GapCause(string Reason, string? Agent, bool StandsAlone);
