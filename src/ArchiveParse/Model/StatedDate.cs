using System.Text.Json.Serialization;
using ArchiveParse.Text;

namespace ArchiveParse;

/// <summary>A date as the page states it.</summary>
public sealed record StatedDate
{
    /// <summary>The date's own words, without place and final full stop.</summary>
    public required string Text { get; init; }

    /// <summary>
    /// The date in EDTF (ISO 8601-2), such as <c>1956-09-18</c>, <c>1950-04</c> or <c>1949-01-30/1949-02-08</c>;
    /// with times of day, ISO 8601 (<c>1956-09-18T18:00/1956-09-18T21:10</c>). None where the words cannot be read.
    /// </summary>
    public string? Edtf { get; init; }

    /// <summary>Where the words stand.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required TextSpan Span { get; init; }
}
