namespace ArchiveParse.Grammar.Vocabulary;

/// <summary>In which form a page gives a document, as the archive names it beside the language.</summary>
internal static class RenditionForms
{
    /// <summary>Forms of the text: <c>English Translation</c>, <c>Transcript - Chinese</c>.</summary>
    public static readonly WordTable<string> Texts = Table("a rendition", "Translation", "Transcript", "Transcription");

    /// <summary>What is not text at all.</summary>
    public static readonly WordTable<string> Scans = Table("a scan", "Scan of Original Document");

    /// <summary>Forms of the file: <c>English HTML</c>.</summary>
    public static readonly WordTable<string> Files = Table("a form of file", "HTML", "PDF");

    private static WordTable<string> Table(string name, params string[] forms) =>
        new(name, forms.Select(static form => KeyValuePair.Create(form, form.ToLowerInvariant())));
}
