using ArchiveParse.Tests.Layouts;

namespace ArchiveParse.Tests.Growth;

/// <summary>
/// Pages of every layout that can grow, and pages of nothing but what costs a parser most. The tests count what they take, the benchmarks
/// time it.
/// </summary>
internal static class GrowingPages
{
    private const string Talk = """
        Mikoyan: I bring you the greetings of the Central Committee. Comrade [Ponomarev] has read your letter of 18 September 1956 and agrees.

        Mao Zedong: Thank you. The [North] Korean comrades were here yesterday; they spoke of the plan[ned] delivery of 200,000 tons of grain,
        and of the 8th Congress. [two lines illegible] We told them that they should wait for your answer (Laughter).

        Mikoyan (to Mao Zedong): The answer is this: we agree with the harvest plan of the Chinese side, and ask for nothing else. It was said
        in Moscow that the second question can be left for later, since nobody here knows how the summer will be.


        """;

    private const string Abstract = "Mao Zedong and Anastas Mikoyan speak of the harvest, the plan for the next year, and a letter of the Central Committee of "
        + "18 September 1956. Mikoyan explains the Soviet views on Korea; Mao does not agree, and asks for the matter to be left until the next congress.";

    private const string Title = "Record of a Conversation between Mao Zedong and Anastas Mikoyan, Beijing, 18 September 1956";

    private const string Entry = $"September 18, 1956\n\n{Title}\n\n{Abstract}\n\n";

    private const string LegacyEntry = $"-\nSeptember 18, 1956\n{Title}\n{Abstract}\n";

    private const string Brackets =
        "[North] [sic] [illegible] com[munist] [two lines illegible] [sic, should be 10th] [in Russian] [1] (Laughter) [Translator’s note: see above] "
        + "[1½ lines not declassified] [[nested] brackets] [contrary?] [He leaves the room.] (to Mikoyan) [open\n\n";

    /// <summary>All, given the sample page of a long conversation.</summary>
    public static IReadOnlyList<GrowingPage> All(string conversation) =>
    [
        .. OfConversation(conversation),
        .. OfLayouts,
        new("nothing but brackets", "plain", "", static _ => Brackets, ""),
        new("nothing but candidate speakers", "plain", "", static number => $"{Name(number)}: Yes.\n\n", ""),
        new("filled lines of print", "plain", "", static _ => "the delegation met again in the afternoon and took up the list of\n", ""),
    ];

    /// <summary>The sample page itself, and with its paragraphs cut to lines of seventy characters.</summary>
    private static IEnumerable<GrowingPage> OfConversation(string page)
    {
        int start = page.IndexOf("Chairman Mao (hereafter", StringComparison.Ordinal), notes = page.LastIndexOf("\n\n[\\[1\\]]", StringComparison.Ordinal);
        string head = page[..start], foot = page[notes..], turns = page[start..notes] + "\n\n", cut = Cut(turns);
        yield return new("print", "print", head, _ => turns, foot);
        yield return new("print, cut to 70", "print", head, number => InOtherWords(cut, number), foot);
    }

    private static IEnumerable<GrowingPage> OfLayouts =>
    [
        new("web", "web", MadePages.Labelled[..At(MadePages.Labelled, MadePages.Body)], Talks, MadePages.Labelled[At(MadePages.Labelled, "Yudin and Liu")..]),
        new("web-listing", "web-listing", "Skip to content\n\nResults:\n\n1 - 10 of 14\n\nDocuments\n\n", Entries, ""),
        new("web-short", "web-short", MadePages.ShortTail[..At(MadePages.ShortTail, MadePages.Body)], Talks, MadePages.ShortTail[At(MadePages.ShortTail, "Yudin and Liu")..]),
        new("frus", "frus", MadePages.Frus[..At(MadePages.Frus, "[Here follows")], FrusTalks, MadePages.Frus[At(MadePages.Frus, "[Here follows")..]),
        new("legacy-web", "legacy-web", LegacyPages.Full[..At(LegacyPages.Full, LegacyPages.Text)], Talks, "P. Yudin\n"),
        new("legacy-web-bare", "legacy-web-bare", LegacyPages.BareCited[..At(LegacyPages.BareCited, LegacyPages.Text)], Talks, "P. Yudin\n"),
        new("legacy-web-listing", "legacy-web-listing", "Search in\n\nSEARCH RESULTS\n", static _ => LegacyEntry, ""),
        new("legacy-print", "legacy-print", LegacyPages.Print[..At(LegacyPages.Print, LegacyPages.Text)], Talks, "P. Yudin\n"),
        new("plain", "plain", "", Talks, ""),
    ];

    private static string Talks(int number) => Talk;

    private static string FrusTalks(int number) => "The President. How is the harvest this year?\n\nChairman Orlov: Good. [less than 1 line not declassified]\n\n"
        + "It was better than in the year before, and the [Soviet] side had not counted on that; he spoke of the talks of May 3.\n\n";

    private static string Entries(int number) => Entry;

    private static int At(string page, string words) => page.IndexOf(words, StringComparison.Ordinal);

    /// <summary>Lines of seventy characters at most, cut at spaces.</summary>
    private static string Cut(string text)
    {
        char[] cut = text.ToCharArray();
        for (int at = 0, lineStart = 0, space = 0; at < cut.Length; at++)
        {
            (lineStart, space) = cut[at] == '\n' ? (at + 1, at + 1) : (lineStart, cut[at] == ' ' ? at : space);
            if (at - lineStart >= 70 && space > lineStart)
            {
                cut[space] = '\n';
                lineStart = space + 1;
            }
        }

        return new string(cut);
    }

    /// <summary>
    /// The text with other vowels in the words that begin small, but for what stands in square brackets: lines that come again on every page
    /// would be read as its running heads. The first vowels of a line move on by the number's digits, in fives; 0 leaves them as they are.
    /// </summary>
    private static string InOtherWords(string text, int number)
    {
        const string Vowels = "aeiou";
        var (words, digits, brackets, isSmall) = (text.ToCharArray(), number, 0, false);
        for (int at = 0; at < words.Length; at++)
        {
            char letter = words[at];
            digits = letter == '\n' ? number : digits;
            brackets += letter == '[' ? 1 : letter == ']' ? -1 : 0;
            isSmall = char.IsLetter(letter) && (at > 0 && char.IsLetter(words[at - 1]) ? isSmall : char.IsLower(letter));
            if (isSmall && brackets == 0 && Vowels.IndexOf(letter, StringComparison.Ordinal) is >= 0 and int vowel)
            {
                words[at] = Vowels[(vowel + digits) % Vowels.Length];
                digits /= Vowels.Length;
            }
        }

        return new string(words);
    }

    /// <summary>A name that no other number has: <c>Ivan Bcad</c>.</summary>
    private static string Name(int number)
    {
        string letters = string.Concat(number.ToString("D7", System.Globalization.CultureInfo.InvariantCulture).Select(static digit => (char)('a' + digit - '0')));
        return $"Ivan {char.ToUpperInvariant(letters[0])}{letters[1..]}";
    }
}
