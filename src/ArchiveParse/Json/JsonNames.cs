using System.Text.Json;

namespace ArchiveParse.Json;

/// <summary>Names and kinds of the contract that are written by hand, in UTF-8 once and for all.</summary>
internal static class JsonNames
{
    public static readonly JsonEncodedText Kind = Of("kind");
    public static readonly JsonEncodedText Text = Of("text");
    public static readonly JsonEncodedText Span = Of("span");
    public static readonly JsonEncodedText Marker = Of("marker");

    public static readonly JsonEncodedText Speech = Of("speech");
    public static readonly JsonEncodedText Paragraph = Of("paragraph");
    public static readonly JsonEncodedText ListItem = Of("listItem");
    public static readonly JsonEncodedText Speaker = Of("speaker");
    public static readonly JsonEncodedText People = Of("people");
    public static readonly JsonEncodedText Marks = Of("marks");

    public static readonly JsonEncodedText Label = Of("label");
    public static readonly JsonEncodedText Name = Of("name");
    public static readonly JsonEncodedText Qualifier = Of("qualifier");
    public static readonly JsonEncodedText Person = Of("person");
    public static readonly JsonEncodedText Evidence = Of("evidence");
    public static readonly JsonEncodedText Others = Of("others");

    public static readonly JsonEncodedText Supplied = Of("supplied");
    public static readonly JsonEncodedText Certainty = Of("certainty");
    public static readonly JsonEncodedText Expansion = Of("expansion");
    public static readonly JsonEncodedText Expanded = Of("expanded");
    public static readonly JsonEncodedText Sic = Of("sic");
    public static readonly JsonEncodedText Correction = Of("correction");
    public static readonly JsonEncodedText NoteRef = Of("noteRef");
    public static readonly JsonEncodedText Stage = Of("stage");
    public static readonly JsonEncodedText Comment = Of("comment");
    public static readonly JsonEncodedText Gap = Of("gap");
    public static readonly JsonEncodedText Agent = Of("agent");
    public static readonly JsonEncodedText Reason = Of("reason");
    public static readonly JsonEncodedText Extent = Of("extent");
    public static readonly JsonEncodedText Quantity = Of("quantity");
    public static readonly JsonEncodedText Unit = Of("unit");
    public static readonly JsonEncodedText Precision = Of("precision");

    private static JsonEncodedText Of(string name) => JsonEncodedText.Encode(name);
}
