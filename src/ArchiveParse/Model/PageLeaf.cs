using System.Text.Json.Serialization;
using ArchiveParse.Text;

namespace ArchiveParse;

/// <summary>A stretch of the page outside the body: a field's value, a label, or furniture of the layout.</summary>
public sealed record PageLeaf
{
    /// <summary>
    /// The JSON name of the field (<c>title</c>, <c>source</c>), or <c>label</c>, <c>furniture</c>, <c>wordBreak</c> or <c>foreign</c>.
    /// </summary>
    public required string Leaf { get; init; }

    /// <summary>Where it stands.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required TextSpan Span { get; init; }
}
