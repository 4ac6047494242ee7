using System.Text.Json.Serialization;
using ArchiveParse.Text;

namespace ArchiveParse;

/// <summary>
/// A trace of the editor's hand inside a block's text. The text keeps it; the mark tells where it stands and what it means.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(SuppliedMark), "supplied")]
[JsonDerivedType(typeof(ExpansionMark), "expansion")]
[JsonDerivedType(typeof(SicMark), "sic")]
[JsonDerivedType(typeof(GapMark), "gap")]
[JsonDerivedType(typeof(StageMark), "stage")]
[JsonDerivedType(typeof(NoteRefMark), "noteRef")]
[JsonDerivedType(typeof(CommentMark), "comment")]
public abstract record Mark
{
    /// <summary>What stands inside the brackets.</summary>
    [JsonPropertyOrder(-1)]
    public required string Text { get; init; }

    /// <summary>Where it stands, brackets included.</summary>
    [JsonPropertyOrder(9), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required TextSpan Span { get; init; }
}
