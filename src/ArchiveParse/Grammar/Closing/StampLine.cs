namespace ArchiveParse.Grammar;

/// <summary>What one line of a stamp says.</summary>
/// <param name="By">Whom or what it names.</param>
/// <param name="Date">When the paper was filed.</param>
/// <param name="Number">Its number.</param>
internal sealed record StampLine(string? By, StatedDate? Date, string? Number);
