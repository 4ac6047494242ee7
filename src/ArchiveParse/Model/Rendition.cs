using System.Text.Json.Serialization;
using ArchiveParse.Text;

namespace ArchiveParse;

/// <summary>Which rendering of the document the page holds.</summary>
public sealed record Rendition
{
    /// <summary>
    /// What it is, in lower case: <c>translation</c>, <c>transcript</c>; <c>html</c> where the page names a form of file.
    /// </summary>
    public required string Type { get; init; }

    /// <summary>Its language, as named; none where the page names none.</summary>
    public string? Language { get; init; }

    /// <summary>Where it stands.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required TextSpan Span { get; init; }
}
