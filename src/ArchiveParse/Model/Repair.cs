using System.Text.Json.Serialization;
using ArchiveParse.Text;

namespace ArchiveParse;

/// <summary>A place where the page was read otherwise than it stands: what printing or extraction had done to it was undone.</summary>
public sealed record Repair
{
    /// <summary>What was undone.</summary>
    public required RepairKind Kind { get; init; }

    /// <summary>The characters of the page that stand there.</summary>
    public required string Was { get; init; }

    /// <summary>What was read in their place.</summary>
    public required string Read { get; init; }

    /// <summary>Why, in the caller's words; of a <see cref="RepairKind.Correction"/> alone.</summary>
    public string? Reason { get; init; }

    /// <summary>Where they stand.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required TextSpan Span { get; init; }
}
