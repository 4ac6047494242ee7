namespace ArchiveParse;

/// <summary>An archive was recognised; its scheme was not, or the line gives none.</summary>
public sealed record OtherReference : ArchivalReference
{
    /// <summary>What the line gives besides the archive and its place, unread.</summary>
    public string? Locator { get; init; }

    private protected override IEnumerable<(string Name, string? Value)> Parts => [("locator", Locator)];

    private protected override IEnumerable<string?> Written => [Locator];
}
