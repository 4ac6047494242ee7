namespace ArchiveParse;

/// <summary>How an <see cref="ArchiveParser"/> reads.</summary>
public sealed record ArchiveParserOptions
{
    /// <summary>
    /// The layouts to ask, in order; by default <see cref="ArchiveGrammar.Default"/>. A page that none of them reads is read as plain
    /// paragraphs.
    /// </summary>
    public ArchiveGrammar Grammar { get; init; } = ArchiveGrammar.Default;
}
