namespace ArchiveParse.Grammar.Vocabulary;

/// <summary>In which form a page gives a document, as the archive names it beside the language.</summary>
internal static class RenditionTypes
{
    /// <summary>Forms of the text: <c>English Translation</c>, <c>Transcript - Chinese</c>.</summary>
    public static readonly WordTable<bool> Texts = Table("a rendition", "Translation", "Transcript", "Transcription", "Transliteration");

    /// <summary>What is not text at all.</summary>
    public static readonly WordTable<bool> Scans = Table(
        "a scan", "Scan", "Original Scan", "Scan of Original Document", "Scan of the Original", "Original Document");

    /// <summary>Forms of the file: <c>English HTML</c>.</summary>
    public static readonly WordTable<bool> Files = Table("a form of file", "HTML", "PDF");

    /// <summary>What a print export may hold of a document.</summary>
    public static readonly WordTable<bool> All = Table(
        "a rendition",
        "Translation", "Transcript", "Transcription", "Transliteration", "Summary", "Original",
        "Scan", "Original Scan", "Scan of Original Document", "Scan of the Original", "Original Document");

    private static WordTable<bool> Table(string name, params string[] types) =>
        new(name, types, true);
}
