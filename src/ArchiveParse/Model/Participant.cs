using System.Text.Json.Serialization;
using ArchiveParse.Text;

namespace ArchiveParse;

/// <summary>Someone named as taking part.</summary>
public sealed record Participant
{
    /// <summary>The name, without honorific, rank and office.</summary>
    public required string Name { get; init; }

    /// <summary>The side the person stands on, as the page words it: <c>Soviet side</c>.</summary>
    public string? Side { get; init; }

    /// <summary>The honorific before the name: <c>Comrade</c>.</summary>
    public string? Honorific { get; init; }

    /// <summary>Office or function, as stated.</summary>
    public string? Role { get; init; }

    /// <summary>The person's <see cref="ArchiveParse.Person.Id"/>.</summary>
    public string? Person { get; init; }

    /// <summary>By what it is that person.</summary>
    public PersonEvidence? Evidence { get; init; }

    /// <summary>The whole entry, as written.</summary>
    public required string Text { get; init; }

    /// <summary>Where it stands.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required TextSpan Span { get; init; }
}
