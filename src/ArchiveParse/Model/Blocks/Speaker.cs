using System.Text.Json.Serialization;
using ArchiveParse.Text;

namespace ArchiveParse;

/// <summary>Who takes a turn.</summary>
public sealed record Speaker
{
    private string name = "";

    private string? person;

    /// <summary>What stands before the colon, without qualifier.</summary>
    public required string Label { get; init; }

    /// <summary>The fullest name that the page gives for the person.</summary>
    public required string Name
    {
        get => name;
        init => name = value;
    }

    /// <summary>What stands in brackets after the label: <c>to Mukhitdinov</c>, <c>hereafter, Peng</c>, <c>sic</c>.</summary>
    public string? Qualifier { get; init; }

    /// <summary>The person's <see cref="ArchiveParse.Person.Id"/>.</summary>
    public string? Person
    {
        get => person;
        init => person = value;
    }

    /// <summary>Where the label stands, qualifier included.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required TextSpan Span { get; init; }

    /// <summary>
    /// Tells who it is, before the page leaves the parser and anyone else has seen it: copies of every turn with its speaker would
    /// cost a twentieth of the parse, and as much of its memory.
    /// </summary>
    internal void Identify(string fullName, string personId) => (name, person) = (fullName, personId);
}
