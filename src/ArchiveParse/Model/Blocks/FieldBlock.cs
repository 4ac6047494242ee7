using System.Text.Json.Serialization;

namespace ArchiveParse;

/// <summary>A labelled line in the opening of a document: <c>Location: …</c></summary>
public sealed record FieldBlock : Block
{
    /// <summary>What stands before the colon.</summary>
    public required string Label { get; init; }

    /// <summary>The date, where the value is one.</summary>
    [JsonPropertyOrder(6)]
    public StatedDate? Date { get; init; }

    /// <summary>Whoever sends, receives, drafted or interpreted, where the value names people.</summary>
    [JsonPropertyOrder(6)]
    public ValueList<PersonReference> People { get; init; }
}
