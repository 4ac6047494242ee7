using System.Text.Json.Serialization;
using ArchiveParse.Text;

namespace ArchiveParse;

/// <summary>A date as the page states it.</summary>
public sealed record StatedDate
{
    /// <summary>The date's own words, without place and final full stop.</summary>
    public required string Text { get; init; }

    /// <summary>
    /// The date in EDTF, such as <c>1956-09-18</c>, <c>1950-04</c> or <c>1949-01-30/1949-02-08</c>; in the JSON, its string. Where the order
    /// of day and month is open, the set of both: <c>[1955-10-11,1955-11-10]</c>. None where the words cannot be read.
    /// </summary>
    public Edtf? Edtf { get; init; }

    /// <summary>Where the words stand.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required TextSpan Span { get; init; }
}
