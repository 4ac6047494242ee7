namespace ArchiveParse;

/// <summary>The editor vouches for an oddity of the original: <c>[sic, should be 10th]</c> (TEI: <c>sic</c>, <c>corr</c>).</summary>
public sealed record SicMark : Mark
{
    /// <summary>What the editor offers instead.</summary>
    public string? Correction { get; init; }
}
