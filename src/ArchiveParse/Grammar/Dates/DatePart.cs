namespace ArchiveParse.Grammar;

/// <summary>A year, month or day as it is stated.</summary>
internal readonly record struct DatePart(int Value, bool IsDoubted = false);
