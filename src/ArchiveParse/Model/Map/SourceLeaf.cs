using ArchiveParse.Text;

namespace ArchiveParse;

/// <summary>A stretch of a page in which no value begins or ends.</summary>
public sealed record SourceLeaf
{
    /// <summary>Where it stands.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>What it is. A page number within a paragraph is furniture, though the paragraph holds it.</summary>
    public required SourceLeafKind Kind { get; init; }

    /// <summary>
    /// The values that hold it, the outermost first, each as a JSON Pointer (RFC 6901) into the page's JSON: <c>/body/3</c>,
    /// <c>/body/3/marks/0</c>. A field that stands in several pieces has one pointer for all of them.
    /// </summary>
    public ValueList<string> Values { get; init; }
}
