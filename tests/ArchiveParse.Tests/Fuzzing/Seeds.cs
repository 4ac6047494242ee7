using ArchiveParse.Tests.Layouts;
using ArchiveParse.Tests.PrintedText;

namespace ArchiveParse.Tests.Fuzzing;

/// <summary>The pages that are mutated: small ones made for the tests, in every layout, and the sample pages.</summary>
internal static class Seeds
{
    public static readonly IReadOnlyList<string> Made =
    [
        MadePages.Labelled, MadePages.Dense, MadePages.ShortTail, MadePages.NoBody, MadePages.Print, MadePages.Frus, MadePages.Body,
        LegacyPages.Full, LegacyPages.Untitled, LegacyPages.BareCited, LegacyPages.BareTitled, LegacyPages.Print, LegacyPages.Bullets, LegacyPages.Dashes,
        "Skip to content\n\nResults:\n\n1 - 10 of 14\n\nDocuments\n\nMay 5, 1956\n\nThe Harvest\n\nThey speak of it.\n\nJune 1956\n\nThe Drought\n",
        "Skip to content\nPlaceholder image for when a portrait image is not available\n\nYudin\n\nPopular Documents\n\nMay 5, 1956\n\nThe Harvest\n",
        PrintedPages.Export, PrintedPages.Letter, PrintedPages.Telegram,
    ];

    public static readonly IReadOnlyList<string> WithSamples = [.. Made, .. Repository.SamplePages.Select(Repository.SamplePage)];

    /// <summary>With the development corpus, where it is at hand.</summary>
    public static readonly IReadOnlyList<string> All =
    [
        .. WithSamples,
        .. Repository.Corpus is { } corpus ? Directory.GetFiles(corpus, "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText) : [],
    ];
}
