using System.Text.Json.Serialization;
using ArchiveParse.Text;

namespace ArchiveParse;

/// <summary>Someone who gets a copy: a person, a department, the file.</summary>
public sealed record Recipient
{
    /// <summary>The honorific before the name: <c>Cde.</c></summary>
    public string? Honorific { get; init; }

    /// <summary>The name; of the file copy, <c>file</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The person's <see cref="ArchiveParse.Person.Id"/>, where it is one.</summary>
    public string? Person { get; init; }

    /// <summary>By what it is that person.</summary>
    public PersonEvidence? Evidence { get; init; }

    /// <summary>How many copies go there, where the list counts them: 2 for <c>2x Embassy</c>.</summary>
    public int? Copies { get; init; }

    /// <summary>The whole line.</summary>
    public required string Text { get; init; }

    /// <summary>Where it stands.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required TextSpan Span { get; init; }
}
