using System.Text.Json.Serialization;

namespace ArchiveParse;

/// <summary>A block of running text, in which editors leave their marks.</summary>
public abstract record MarkedBlock : Block
{
    /// <summary>The marks inside the text, in page order.</summary>
    [JsonPropertyOrder(6)]
    public ValueList<Mark> Marks { get; init; }
}
