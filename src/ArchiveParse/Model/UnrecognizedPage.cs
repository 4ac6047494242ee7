using System.Text.Json.Serialization;

namespace ArchiveParse;

/// <summary>
/// A text that no page layout recognises, kept whole: its paragraphs, turns and other blocks, without a catalogue record.
/// </summary>
public sealed record UnrecognizedPage : ArchivePage
{
    /// <summary>Footnotes.</summary>
    [JsonPropertyOrder(60)]
    public ValueList<Note> Notes { get; init; }

    /// <summary>Everyone who speaks, takes part, signs, sends or receives.</summary>
    [JsonPropertyOrder(61)]
    public ValueList<Person> Persons { get; init; }
}
