namespace ArchiveParse.Grammar.Vocabulary;

/// <summary>Words that the archive's former site prints on its pages.</summary>
internal static class LegacyLabels
{
    public const string Tools = "CITATION SHARE DOWNLOAD";
    public const string Citation = "Citation";
    public const string GetCitation = "get citation";
    public const string Share = "share document";
    public const string ViewIn = "VIEW DOCUMENT IN";
    public const string NoImage = "No image found.";

    /// <summary>Lines above a page's own words. A capture may lack any of them.</summary>
    public static readonly WordTable<string> Head = Table(
        "the site's head",
        "Search in",
        "ADD SEARCH FILTER CANCEL SEARCH FILTER",
        "ADD SEARCH FILTER",
        "CANCEL SEARCH FILTER",
        "Digital Archive International History Declassified",
        "SEARCH RESULTS");

    /// <summary>What the first page of a print export is headed with, on one line or several.</summary>
    public static readonly WordTable<string> Masthead = Table(
        "the print export's head", "Digital Archive", "International History Declassified", "digitalarchive.wilsoncenter.org");

    /// <summary>Whether a page begins with words of the masthead.</summary>
    public static bool IsMasthead(ReadOnlySpan<char> page) => Masthead.LengthAt(page.TrimStart(), out _) > 0;

    /// <summary>Words that no document's page lacks at its top.</summary>
    public static readonly Phrases OfDocument = new(Citation);

    /// <summary>Nor one that has a citation.</summary>
    public static readonly Phrases OfCitation = new("Digital");

    /// <summary>Nor a list: a bullet or what stands for one, or a dash that ends its line.</summary>
    public static bool MayListIn(ReadOnlySpan<char> page)
    {
        for (int at = page.IndexOfAny(Bullets); at >= 0;)
        {
            if (IsBullet(page[at..]))
            {
                return true;
            }

            int next = page[(at + 1)..].IndexOfAny(Bullets);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }

    private const string Bullets = "•·*-";

    private static bool IsBullet(ReadOnlySpan<char> text) =>
        text is ['•' or '·', ..] or ['*', ' ', ..] or ['-', '\n' or '\r' or '\t' or '\u00a0', ..] or ['-', ' ', '\n' or '\r' or ' ', ..];

    private static WordTable<string> Table(string name, params string[] words) =>
        new(name, words.Select(static each => KeyValuePair.Create(each, each)));
}
