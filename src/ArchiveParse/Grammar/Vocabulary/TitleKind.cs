namespace ArchiveParse.Grammar.Vocabulary;

/// <summary>What stands before a name.</summary>
public enum TitleKind
{
    /// <summary>A form of address: <c>Comrade</c>, <c>Mr.</c></summary>
    Honorific,

    /// <summary>An office or rank: <c>Chairman</c>, <c>Col.</c></summary>
    Office,
}
