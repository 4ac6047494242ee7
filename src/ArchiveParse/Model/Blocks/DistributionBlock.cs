using System.Text.Json.Serialization;

namespace ArchiveParse;

/// <summary>The list of those who get a copy.</summary>
public sealed record DistributionBlock : Block
{
    /// <summary>Who gets a copy, in page order; the file copy is the recipient <c>file</c>.</summary>
    [JsonPropertyOrder(6)]
    public ValueList<Recipient> Recipients { get; init; }

    /// <summary>How many copies its heading says there are: 5 for <c>Five copies printed</c>.</summary>
    [JsonPropertyOrder(6)]
    public int? Copies { get; init; }
}
