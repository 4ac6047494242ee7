using System.Text.Json.Serialization;
using ArchiveParse.Text;

namespace ArchiveParse;

/// <summary>Someone to whom the page owes the text (TEI: <c>respStmt</c>).</summary>
public sealed record Contributor
{
    /// <summary>What the person did.</summary>
    public required ContributorRole Role { get; init; }

    /// <summary>The name as written, without a title before it and without brackets.</summary>
    public required string Name { get; init; }

    /// <summary>The language translated from, where stated.</summary>
    public string? Language { get; init; }

    /// <summary>The project worked for, where stated.</summary>
    public string? Project { get; init; }

    /// <summary>What stands in brackets after the name, where anything does.</summary>
    public string? Affiliation { get; init; }

    /// <summary>The name alone; the same for every role that one person has in a clause.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required TextSpan Span { get; init; }
}
