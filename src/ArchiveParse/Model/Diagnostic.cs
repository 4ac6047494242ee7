using System.Text.Json.Serialization;
using ArchiveParse.Text;

namespace ArchiveParse;

/// <summary>Something that the reader of a page should know. The codes are listed in <c>docs/diagnostics.md</c>.</summary>
public sealed record Diagnostic
{
    /// <summary>Stable code, such as <c>AP1001</c>.</summary>
    public required string Code { get; init; }

    /// <summary>How much it matters.</summary>
    public required Severity Severity { get; init; }

    /// <summary>What, where and, if anything can be done, what to do.</summary>
    public required string Message { get; init; }

    /// <summary>What it speaks of.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required TextSpan Span { get; init; }
}
