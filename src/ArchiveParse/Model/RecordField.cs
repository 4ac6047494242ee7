using System.Text.Json.Serialization;
using ArchiveParse.Text;

namespace ArchiveParse;

/// <summary>A label of a record's information and what stands under it, as the page has it.</summary>
public sealed record RecordField
{
    /// <summary>The label as printed, without colon.</summary>
    public required string Label { get; init; }

    /// <summary>The lines under it.</summary>
    public ValueList<string> Values { get; init; }

    /// <summary>Where the lines stand, from the first to the last.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required TextSpan Span { get; init; }
}
