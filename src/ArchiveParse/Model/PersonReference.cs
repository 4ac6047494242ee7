using System.Text.Json.Serialization;
using ArchiveParse.Text;

namespace ArchiveParse;

/// <summary>A person of the page, named in passing.</summary>
public sealed record PersonReference
{
    /// <summary>The name, without honorific, rank and office.</summary>
    public required string Name { get; init; }

    /// <summary>The person's <see cref="ArchiveParse.Person.Id"/>.</summary>
    public required string Person { get; init; }

    /// <summary>By what it is that person.</summary>
    public required PersonEvidence Evidence { get; init; }

    /// <summary>Where it stands, titles included.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required TextSpan Span { get; init; }
}
