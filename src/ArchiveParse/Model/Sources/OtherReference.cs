namespace ArchiveParse;

/// <summary>An archive was recognised; its scheme was not, or the line gives none.</summary>
public sealed record OtherReference : ArchivalReference
{
    /// <summary>What follows the archive's name.</summary>
    public string? Locator { get; init; }
}
