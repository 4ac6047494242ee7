using System.Text.Json.Serialization;
using ArchiveParse.Text;

namespace ArchiveParse;

/// <summary>
/// One page of a digital archive, as read from its raw text. Which of the three kinds it is, its type says:
/// <see cref="DocumentPage"/>, <see cref="ListingPage"/> or <see cref="UnrecognizedPage"/>.
/// Two pages are equal when all that they say is equal, lists included.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(DocumentPage), "document")]
[JsonDerivedType(typeof(ListingPage), "listing")]
[JsonDerivedType(typeof(UnrecognizedPage), "unrecognized")]
public abstract partial record ArchivePage
{
    /// <summary>Name of the layout that read the page, such as <c>web</c>, <c>web-listing</c>, <c>print</c> or <c>plain</c>.</summary>
    [JsonPropertyOrder(-9)]
    public required string Layout { get; init; }

    /// <summary>The version of the JSON contract that this library writes and reads.</summary>
    internal const int CurrentSchemaVersion = 1;

    /// <summary>Version of the JSON contract.</summary>
    [JsonPropertyOrder(-8), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int SchemaVersion { get; init; } = CurrentSchemaVersion;

    /// <summary>Who made this reading, of what; the tool writes it, the parser leaves it out.</summary>
    [JsonPropertyOrder(-7)]
    public Provenance? Provenance { get; init; }

    /// <summary>The whole page: <c>0..length</c>.</summary>
    [JsonPropertyOrder(-6), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required TextSpan Span { get; init; }

    /// <summary>The blocks of the body, in page order; of a listing, only what no rule claimed.</summary>
    [JsonPropertyOrder(50)]
    public ValueList<Block> Body { get; init; }

    /// <summary>
    /// Where the fields, labels and furniture of the page stand, in page order; blocks, notes and entries carry their own spans.
    /// </summary>
    [JsonPropertyOrder(98)]
    public ValueList<PageLeaf> Leaves { get; init; }

    /// <summary>Where the page was read otherwise than it stands, in page order.</summary>
    [JsonPropertyOrder(98)]
    public ValueList<Repair> Repairs { get; init; }

    /// <summary>What the reader of the page should know of the reading, in page order.</summary>
    [JsonPropertyOrder(99)]
    public ValueList<Diagnostic> Diagnostics { get; init; }

    /// <summary>
    /// The whole text as leaves without gaps, each with the values that hold it. It is made anew from the spans at each call: keep it to
    /// look at it again.
    /// </summary>
    [JsonIgnore]
    public SourceMap SourceMap => new(this);

    /// <summary>How much of the page the reading accounts for, as the <see cref="SourceMap"/> tells.</summary>
    [JsonIgnore]
    public PageCoverage Coverage => SourceMap.Coverage;
}
