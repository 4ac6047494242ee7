using System.Text.Json.Serialization;
using ArchiveParse.Text;

namespace ArchiveParse;

/// <summary>Who takes a turn.</summary>
public sealed record Speaker
{
    /// <summary>What stands before the colon, without qualifier.</summary>
    public required string Label { get; init; }

    /// <summary>The fullest name that the page gives for the person.</summary>
    public required string Name { get; init; }

    /// <summary>What stands in brackets after the label: <c>to Mukhitdinov</c>, <c>hereafter, Peng</c>, <c>sic</c>.</summary>
    public string? Qualifier { get; init; }

    /// <summary>The person's <see cref="ArchiveParse.Person.Id"/>.</summary>
    public string? Person { get; init; }

    /// <summary>Where the label stands, qualifier included.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required TextSpan Span { get; init; }
}
