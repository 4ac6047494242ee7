using System.Text.Json.Serialization;

namespace ArchiveParse;

/// <summary>A classification or handling line of the original: <c>Top Secret</c>, <c>Copy No. 2</c>.</summary>
public sealed record MarkingBlock : Block
{
    /// <summary>Secrecy: <c>Top Secret</c>.</summary>
    [JsonPropertyOrder(6)]
    public string? Level { get; init; }

    /// <summary>Handling: <c>For internal use only</c>.</summary>
    [JsonPropertyOrder(6)]
    public string? Handling { get; init; }

    /// <summary>Urgency: <c>Very urgent</c>.</summary>
    [JsonPropertyOrder(6)]
    public string? Precedence { get; init; }

    /// <summary>Number of this copy.</summary>
    [JsonPropertyOrder(6)]
    public string? Copy { get; init; }

    /// <summary>How many copies there are.</summary>
    [JsonPropertyOrder(6)]
    public string? Copies { get; init; }
}
