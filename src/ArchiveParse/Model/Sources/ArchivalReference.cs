using System.Text.Json.Serialization;
using ArchiveParse.Text;

namespace ArchiveParse;

/// <summary>A reference to a file in an archive. The JSON's <c>system</c> tells the archival scheme, and with it the components.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "system")]
[JsonDerivedType(typeof(FondReference), "fond")]
[JsonDerivedType(typeof(OtherReference), "other")]
public abstract record ArchivalReference
{
    /// <summary>The reference as written, its final full stop off.</summary>
    [JsonPropertyOrder(-3)]
    public required string Text { get; init; }

    /// <summary>The archive: abbreviation or name, as written.</summary>
    [JsonPropertyOrder(-2)]
    public string? Archive { get; init; }

    /// <summary>The archive's full name, where the line gives both.</summary>
    [JsonPropertyOrder(-1)]
    public string? ArchiveName { get; init; }

    /// <summary>Where it stands.</summary>
    [JsonPropertyOrder(9), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required TextSpan Span { get; init; }
}
