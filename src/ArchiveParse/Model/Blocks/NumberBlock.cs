using System.Text.Json.Serialization;

namespace ArchiveParse;

/// <summary>The document's registry number: <c>No. 865</c> (TEI: <c>idno</c>).</summary>
public sealed record NumberBlock : Block
{
    /// <summary>The figure alone: <c>865</c>.</summary>
    [JsonPropertyOrder(6)]
    public required string Number { get; init; }
}
