namespace ArchiveParse;

/// <summary>How an <see cref="ArchiveParser"/> reads.</summary>
public sealed record ArchiveParserOptions
{
    /// <summary>The layouts it knows.</summary>
    public ArchiveGrammar Grammar { get; init; } = ArchiveGrammar.Default;
}
