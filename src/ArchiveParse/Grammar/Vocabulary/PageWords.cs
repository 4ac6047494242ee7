namespace ArchiveParse.Grammar.Vocabulary;

/// <summary>Words before the number of a page.</summary>
internal static class PageWords
{
    private static readonly string[] Words =
    [
        "Page", "p.", "Seite", "S.", "страница", "стр.", "с.", "strona", "str.", "oldal", "pagina", "pag.",
    ];

    /// <summary>All of them.</summary>
    public static readonly WordTable<bool> All = new("a word for page", Words, true);
}
