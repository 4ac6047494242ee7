namespace ArchiveParse;

/// <summary>
/// A word that the editor completed: <c>com[munist]</c>; the mark's text is the whole word as printed (TEI: <c>expan</c>,
/// <c>ex</c>).
/// </summary>
public sealed record ExpansionMark : Mark
{
    /// <summary>The word without brackets: <c>communist</c>.</summary>
    public required string Expanded { get; init; }
}
