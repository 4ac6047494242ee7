namespace ArchiveParse;

/// <summary>A run of whole numbers, both ends included: months, days, seconds.</summary>
internal readonly record struct EdtfRange(int First, int Last);
