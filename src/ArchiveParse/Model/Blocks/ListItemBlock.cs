namespace ArchiveParse;

/// <summary>A line or paragraph that begins with a marker (TEI: <c>item</c>).</summary>
public sealed record ListItemBlock : MarkedBlock
{
    /// <summary>The marker as printed: <c>1)</c>, <c>(a)</c>, <c>•</c>.</summary>
    public required string Marker { get; init; }
}
