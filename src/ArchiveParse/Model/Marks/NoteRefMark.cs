namespace ArchiveParse;

/// <summary>
/// A reference to a footnote: <c>[1]</c>, <c>^[1]</c>, or a superscript glued to a word, <c>struggle.1</c> (TEI: <c>ref</c>).
/// </summary>
public sealed record NoteRefMark : Mark
{
    /// <summary>The note's marker.</summary>
    public required string Marker { get; init; }
}
