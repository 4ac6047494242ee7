namespace ArchiveParse.Grammar.Vocabulary;

/// <summary>What a print export may hold of a document.</summary>
internal static class RenditionTypes
{
    private static readonly string[] Types =
    [
        "Translation", "Transcript", "Transcription", "Transliteration", "Summary", "Original", "Original Document", "Original Scan", "Scan",
        "Scan of Original Document", "Scan of the Original",
    ];

    /// <summary>All of them.</summary>
    public static readonly WordTable<bool> All = new("a rendition", Types.Select(static each => KeyValuePair.Create(each, true)));
}
