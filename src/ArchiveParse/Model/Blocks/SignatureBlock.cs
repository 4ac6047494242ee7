using System.Text.Json.Serialization;

namespace ArchiveParse;

/// <summary>Who signed, with the office line where there is one (TEI: <c>signed</c>).</summary>
public sealed record SignatureBlock : Block
{
    /// <summary>The name as printed, without office, brackets and slashes.</summary>
    [JsonPropertyOrder(6)]
    public required string Name { get; init; }

    /// <summary>The person's <see cref="ArchiveParse.Person.Id"/>.</summary>
    [JsonPropertyOrder(6)]
    public string? Person { get; init; }

    /// <summary>By what it is that person.</summary>
    [JsonPropertyOrder(6)]
    public PersonEvidence? Evidence { get; init; }
}
