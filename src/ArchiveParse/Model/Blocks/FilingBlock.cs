using System.Text.Json.Serialization;

namespace ArchiveParse;

/// <summary>A filing stamp or registry line.</summary>
public sealed record FilingBlock : Block
{
    /// <summary>Whom or what the stamp names.</summary>
    [JsonPropertyOrder(6)]
    public string? By { get; init; }

    /// <summary>When it was filed.</summary>
    [JsonPropertyOrder(6)]
    public StatedDate? Date { get; init; }

    /// <summary>Its number.</summary>
    [JsonPropertyOrder(6)]
    public string? Number { get; init; }
}
