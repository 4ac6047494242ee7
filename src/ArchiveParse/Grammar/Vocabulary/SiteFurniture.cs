namespace ArchiveParse.Grammar.Vocabulary;

/// <summary>Words that the archive's site prints on every page of a kind.</summary>
internal static class SiteFurniture
{
    public const string Skip = "Skip to content";
    public const string Portrait = "Placeholder image for when a portrait image is not available";
    public const string Results = "Results:";
    public const string Documents = "Documents";
    public const string PopularDocuments = "Popular Documents";

    private static readonly string[] PagerWords =
    [
        "Pagination", "Page", "Current page", "First page", "First", "Previous page", "Previous", "Next page", "Next", "Last page", "Last",
    ];

    /// <summary>Words of the links that lead to the other parts of a list.</summary>
    public static readonly WordTable<bool> Pager =
        new("a link to another page of the list", PagerWords, true);
}
