using System.Text.Json.Serialization;

namespace ArchiveParse;

/// <summary>
/// The page of one document: its catalogue record, its text and its apparatus (TEI: one <c>TEI</c> element, header and text).
/// </summary>
public sealed record DocumentPage : ArchivePage
{
    /// <summary>The record's title.</summary>
    public string? Title { get; init; }

    /// <summary>The document's number in an edited volume.</summary>
    public string? Number { get; init; }

    /// <summary>The date at the top of the page.</summary>
    public StatedDate? Date { get; init; }

    /// <summary>The archivist's abstract; paragraphs are parted by a blank line.</summary>
    public string? Summary { get; init; }

    /// <summary>The citation, which the print export and the former site give.</summary>
    public Citation? Citation { get; init; }

    /// <summary>Who made the publication possible, as the support line names them.</summary>
    public ValueList<string> Support { get; init; }

    /// <summary>The record's type, such as <c>Memorandum of Conversation</c>.</summary>
    public string? Type { get; init; }

    /// <summary>The record's own classification field, such as <c>Top Secret</c>.</summary>
    public string? Classification { get; init; }

    /// <summary>Languages of the original, as named.</summary>
    public ValueList<string> Languages { get; init; }

    /// <summary>Whether the text is a translation, and into which language.</summary>
    public Rendition? Rendition { get; init; }

    /// <summary>The archive's number for the record.</summary>
    public string? RecordId { get; init; }

    /// <summary>When the record was put on line.</summary>
    public StatedDate? Uploaded { get; init; }

    /// <summary>The record's address, where the page prints it.</summary>
    public string? Url { get; init; }

    /// <summary>Names in the information block that stand under no label.</summary>
    public ValueList<string> Donors { get; init; }

    /// <summary>The rights statement, whole; paragraphs are parted by a blank line.</summary>
    public string? Rights { get; init; }

    /// <summary>Where the original lies and who brought it here.</summary>
    public DocumentSource? Source { get; init; }

    /// <summary>People named as taking part.</summary>
    public ValueList<Participant> Participants { get; init; }

    /// <summary>
    /// Labels that stand on the page without a value, in page order and as printed, without colon. A field whose label does not stand
    /// there is not in the list, nor one whose value could not be read: that has a diagnostic.
    /// </summary>
    public ValueList<string> EmptyFields { get; init; }

    /// <summary>Labels that stand on the page with a value, and that have no place of their own here: <c>Associated Places</c>.</summary>
    public ValueList<RecordField> OtherFields { get; init; }

    /// <summary>Footnotes.</summary>
    [JsonPropertyOrder(60)]
    public ValueList<Note> Notes { get; init; }

    /// <summary>Everyone who speaks, takes part, signs, sends or receives.</summary>
    [JsonPropertyOrder(61)]
    public ValueList<Person> Persons { get; init; }
}
