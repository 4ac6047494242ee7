using System.Text.Json.Serialization;

namespace ArchiveParse;

/// <summary>A paragraph that is a stage direction: <c>(The conversation returns to the original topic).</c> (TEI: <c>stage</c>)</summary>
public sealed record StageBlock : MarkedBlock
{
    /// <summary>
    /// Those who assent, where the keeper of a record names nobody else and nothing else in brackets: <c>(Molotov, Kaganovich)</c>. No words of
    /// theirs are recorded, so it is no speech.
    /// </summary>
    [JsonPropertyOrder(6)]
    public ValueList<PersonReference> People { get; init; }
}
