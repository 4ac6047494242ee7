using System.Text.Json.Serialization;
using ArchiveParse.Text;

namespace ArchiveParse;

/// <summary>One block of a body: a paragraph, a turn of a conversation, a dateline… Its type says which.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(HeadingBlock), "heading")]
[JsonDerivedType(typeof(DatelineBlock), "dateline")]
[JsonDerivedType(typeof(NumberBlock), "number")]
[JsonDerivedType(typeof(FieldBlock), "field")]
[JsonDerivedType(typeof(ParticipantsBlock), "participants")]
[JsonDerivedType(typeof(ParagraphBlock), "paragraph")]
[JsonDerivedType(typeof(SpeechBlock), "speech")]
[JsonDerivedType(typeof(MarkingBlock), "marking")]
[JsonDerivedType(typeof(CommentBlock), "comment")]
[JsonDerivedType(typeof(StageBlock), "stage")]
[JsonDerivedType(typeof(ListItemBlock), "listItem")]
[JsonDerivedType(typeof(SignatureBlock), "signature")]
[JsonDerivedType(typeof(DistributionBlock), "distribution")]
[JsonDerivedType(typeof(FilingBlock), "filing")]
[JsonDerivedType(typeof(UnparsedBlock), "unparsed")]
public abstract record Block
{
    /// <summary>
    /// The block's text, cleaned: white space folded, the export's escapes removed; paragraphs are parted by a blank line.
    /// </summary>
    [JsonPropertyOrder(5)]
    public required string Text { get; init; }

    /// <summary>The whole block on the page, label and marker included.</summary>
    [JsonPropertyOrder(9), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required TextSpan Span { get; init; }
}
