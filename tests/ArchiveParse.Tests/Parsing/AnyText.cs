using FsCheck;
using FsCheck.Fluent;

namespace ArchiveParse.Tests.Parsing;

/// <summary>Texts of any kind, most of them looking like pages until one reads on.</summary>
internal static class AnyText
{
    /// <summary>What stands on pages, and what should not.</summary>
    public static readonly IReadOnlyList<string> Fragments =
    [
        "\n", "\n\n", "\r\n", "\r", " ", "\t", "\u00A0", "\u2028", "\u0085", "\f",
        "confer-\nence", "Sino-\nSoviet", "- 2 -\n\f", "Digital Archive 3\n", "and the delegation met again in the afternoon to read the\nlist of goods",
        "Skip to content", "Results:", "1 - 10 of 14", "51 - 60 of 289", "99999999999 - 0 of 1", "Documents", "Pagination", "Share",
        "November 22, 1956", "22 November 1956", "September 1991", "31 February 0000", "18:00-21:10", "Date unknown",
        "Citation:", "Summary:", "Credits:", "Original Language:", "Contents:", "Source", "Rights", "Language",
        "Record ID", "Original Classification", "Original Uploaded Date",
        "Search in", "Digital Archive International History Declassified", "digitalarchive.wilsoncenter.org", "No image found.",
        "\n• Citation\nget citation\n", "\n• share document\n", "\nVIEW DOCUMENT IN\n", "English HTML", "English Translation",
        "CITATION SHARE DOWNLOAD", "(372) documents",
        "\n-\nMarch 05, 1949\n", "\n  • April, 1950\n\n    ", "\n-\n", "\"Talks,\" May 05, 1956, Digital Archive, RGASPI.",
        "AVPRF, f. 0100, op. 49, 1956, p. 410, d. 9, ll. 202-03.", "f. ", "op. ", "Translated by A and B for CWIHP.",
        "This document was made possible with support from the",
        "From the diary of", "No. 865", "Memorandum of conversation", "Top Secret", "Copy No. 2",
        "To: ", "Time:", "Participants:", "On the Polish side:",
        "Chairman: ", "Mao Zedong:", "Mikoyan [to Mukhitdinov]: ", "(Laughter)",
        "[…]", "[sic]", "com[munist]", "I[van]", "[one line excised]", "[contrary?]",
        "[", "]", "[[", "]]", "(", ")", "[\\[1\\]](#)", "^[1]^", "^[1]", "[1]", "struggle.1",
        "**", "**Title**", "\\", "<https://example.org/1>", "<", ">",
        "1) ", "(a) ", "• ", "–", "…", ":", ".", ",", "/", "\"", "’", "Yours sincerely,", "[signature]", "/P. Yudin/",
        "105. Memorandum of ConversationSource", "12. Editorial Note", "SUBJECT", "PARTICIPANTS", "US The President", "USSR", "EUR—Mr. Kohler",
        "* * *", "* Source: Department of State, 1. Secret; Nodis.", "1 Not printed.", "The President. ", "[Enclosure]", "K1", "3 p.m.",
        "\0", "\uFEFF", "\uD83D", "\uDE00", "😀", "毛泽东", "Микоян", "שלום: עולם", "\u202E", "é", "e\u0301", "a", "word and another",
    ];

    private static readonly string[] SamplePages = [.. Repository.SamplePages.Select(Repository.SamplePage)];

    /// <summary>Fragments of pages, in any order.</summary>
    public static Arbitrary<Made<string>> OfFragments { get; } =
        Property.From(Fragmented);

    /// <summary>Stretches of the sample pages, cut anywhere and put together in any order.</summary>
    public static Arbitrary<Made<string>> OfSamplePages { get; } = Property.From(static choices => string.Concat(Many(choices, Stretch)));

    /// <summary>Strings as FsCheck makes them.</summary>
    public static Arbitrary<string> OfCharacters { get; } = ArbMap.Default.ArbFor<string>().Filter(static each => each is not null);

    /// <summary>A row of fragments.</summary>
    public static string Fragmented(Choices choices) => string.Concat(Many(choices, static each => each.Of(Fragments)));

    private static IEnumerable<string> Many(Choices choices, Func<Choices, string> make)
    {
        while (!choices.AtEnd)
        {
            yield return make(choices);
        }
    }

    private static string Stretch(Choices choices)
    {
        string page = choices.Of(SamplePages);
        int start = choices.Below(page.Length);
        int length = Math.Min(choices.Below(4_000), page.Length - start);
        return string.Concat(page.AsSpan(start, length), choices.Of(["", "\n", "\r\n", "\n\n"]));
    }
}
