using System.Text.Json.Serialization;
using ArchiveParse.Text;

namespace ArchiveParse;

/// <summary>Who takes a turn.</summary>
public sealed record Speaker
{
    private string name = "";

    private string? person;

    /// <summary>Shared by the turns of a label.</summary>
    private Grounds grounds = Grounds.None;

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

    /// <summary>By what it is that person.</summary>
    public PersonEvidence? Evidence
    {
        get => grounds.Evidence;
        init => grounds = grounds with { Evidence = value };
    }

    /// <summary>The further persons of an utterance of several: <c>A and B:</c>.</summary>
    public ValueList<string> Others
    {
        get => grounds.Others;
        init => grounds = grounds with { Others = value };
    }

    /// <summary>Where the label stands, qualifier included.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required TextSpan Span { get; init; }

    /// <summary>
    /// Tells who it is, before the page leaves the parser and anyone else has seen it: copies of every turn with its speaker would
    /// cost a twentieth of the parse, and as much of its memory.
    /// </summary>
    internal void Identify(string fullName, string personId, Grounds by) => (name, person, grounds) = (fullName, personId, by);

    /// <summary>What an attribution rests on, and who else speaks.</summary>
    internal sealed record Grounds(PersonEvidence? Evidence, ValueList<string> Others)
    {
        /// <summary>Nobody has asked yet.</summary>
        public static Grounds None { get; } = new(null, []);
    }
}
