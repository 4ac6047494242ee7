using System.Diagnostics.CodeAnalysis;
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
[JsonDerivedType(typeof(ExtensionBlock), "extension")]
[JsonDerivedType(typeof(UnparsedBlock), "unparsed")]
public abstract record Block
{
    /// <summary>The text, or what makes it when it is first read.</summary>
    private readonly object text = "";

    /// <summary>A block to be filled in.</summary>
    protected Block()
    {
    }

    [SetsRequiredMembers]
    private protected Block(DeferredText text, TextSpan span)
    {
        (Text, Span) = ("", span);
        this.text = text;
    }

    /// <summary>
    /// The block's text, cleaned: white space folded, the export's escapes removed; paragraphs are parted by a blank line.
    /// </summary>
    [JsonPropertyOrder(5)]
    public required string Text
    {
        get => text as string ?? ((DeferredText)text).Value;
        init => text = value;
    }

    /// <summary>The gaps on the page over which a sentence of the text goes on; known of a block that was read, not of one that was made.</summary>
    internal IEnumerable<TextSpan> Joins => text is JoinedText { HasJoins: true } joined ? joined.Joins : [];

    /// <summary>How much room <see cref="TextIn"/> wants.</summary>
    internal int TextRoom => text is string ? 0 : ((DeferredText)text).Room;

    /// <summary>The whole block on the page, label and marker included.</summary>
    [JsonPropertyOrder(9), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required TextSpan Span { get; init; }

    /// <summary>
    /// The text for callers that only copy it: no string is made of it. Where it must be put together, that is done in
    /// <paramref name="room"/>.
    /// </summary>
    internal ReadOnlySpan<char> TextIn(Span<char> room) => text is string made ? made : ((DeferredText)text).In(room);

    /// <summary>Whether two blocks say the same, whenever their texts are made.</summary>
    public virtual bool Equals(Block? other) =>
        other is not null && EqualityContract == other.EqualityContract && Span == other.Span && Text == other.Text;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(EqualityContract, Span, Text);
}
