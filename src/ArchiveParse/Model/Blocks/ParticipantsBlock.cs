using System.Text.Json.Serialization;

namespace ArchiveParse;

/// <summary>A line or list that says who took part (TEI: <c>listPerson</c>).</summary>
public sealed record ParticipantsBlock : Block
{
    /// <summary>The people, side by side.</summary>
    [JsonPropertyOrder(6)]
    public ValueList<ParticipantGroup> Groups { get; init; }
}
