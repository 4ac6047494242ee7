using System.Text.Json.Serialization;
using ArchiveParse.Text;

namespace ArchiveParse;

/// <summary>Where the original lies, where it was printed, and who brought it here (TEI: <c>msDesc</c>, <c>respStmt</c>).</summary>
public sealed record DocumentSource
{
    /// <summary>The whole source line.</summary>
    public required string Text { get; init; }

    /// <summary>References to archives, in the order of the line.</summary>
    public ValueList<ArchivalReference> References { get; init; }

    /// <summary>Printed sources, without <c>Reprinted in</c>.</summary>
    public ValueList<string> Publications { get; init; }

    /// <summary>One entry for each person and role.</summary>
    public ValueList<Contributor> Contributors { get; init; }

    /// <summary>The whole line, credits included.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required TextSpan Span { get; init; }
}
