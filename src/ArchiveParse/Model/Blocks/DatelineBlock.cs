using System.Text.Json.Serialization;

namespace ArchiveParse;

/// <summary>A line that is a date, with or without a place (TEI: <c>dateline</c>).</summary>
public sealed record DatelineBlock : Block
{
    /// <summary>The date.</summary>
    [JsonPropertyOrder(6)]
    public required StatedDate Date { get; init; }

    /// <summary>The place before it.</summary>
    [JsonPropertyOrder(7)]
    public string? Place { get; init; }
}
