using System.Text.Json.Serialization;
using ArchiveParse.Text;

namespace ArchiveParse;

/// <summary>One listed record.</summary>
public sealed record ListingEntry
{
    /// <summary>The record's date; none where the list gives none.</summary>
    public StatedDate? Date { get; init; }

    /// <summary>The record's title; none where the page lost it.</summary>
    public string? Title { get; init; }

    /// <summary>The archivist's abstract; paragraphs are parted by a blank line.</summary>
    public string? Summary { get; init; }

    /// <summary>Where it stands.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required TextSpan Span { get; init; }
}
