using System.Text.Json.Serialization;
using ArchiveParse.Text;

namespace ArchiveParse;

/// <summary>A footnote (TEI: <c>note</c>).</summary>
public sealed record Note
{
    /// <summary>The marker, without its brackets: <c>1</c>, <c>i</c>.</summary>
    public required string Marker { get; init; }

    /// <summary>The note's text.</summary>
    public required string Text { get; init; }

    /// <summary>The files in archives to which the note refers, where it is an archival reference.</summary>
    public ValueList<ArchivalReference> References { get; init; }

    /// <summary>Where it stands.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required TextSpan Span { get; init; }
}
