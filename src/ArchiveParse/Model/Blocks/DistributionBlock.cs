using System.Text.Json.Serialization;

namespace ArchiveParse;

/// <summary>The list of those who get a copy.</summary>
public sealed record DistributionBlock : Block
{
    /// <summary>They, in order.</summary>
    [JsonPropertyOrder(6)]
    public ValueList<Recipient> Recipients { get; init; }
}
