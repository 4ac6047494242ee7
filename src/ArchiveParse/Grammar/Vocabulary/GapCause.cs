namespace ArchiveParse.Grammar.Vocabulary;

/// <summary>Why a passage is missing, and who left it out where the words tell.</summary>
internal sealed record GapCause(string Reason, string? Agent);
