using System.Text.Json.Serialization;

namespace ArchiveParse;

/// <summary>What no rule claimed; a diagnostic says what was expected instead.</summary>
public sealed record UnparsedBlock : Block
{
    /// <summary>What the grammar would have taken here, in words.</summary>
    [JsonPropertyOrder(6)]
    public required string Expected { get; init; }
}
