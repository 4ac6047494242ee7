namespace ArchiveParse;

/// <summary>What no rule claimed; a diagnostic says what was expected instead.</summary>
public sealed record UnparsedBlock : Block;
