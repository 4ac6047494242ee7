using System.Text.Json.Serialization;
using ArchiveParse.Text;

namespace ArchiveParse;

/// <summary>Which part of a list a page shows, counted from one.</summary>
public sealed record ListingRange
{
    /// <summary>Number of the first entry shown.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int First { get; init; }

    /// <summary>Number of the last entry shown.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int Last { get; init; }

    /// <summary>How many entries the list has.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int Total { get; init; }

    /// <summary>Where it stands.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required TextSpan Span { get; init; }
}
