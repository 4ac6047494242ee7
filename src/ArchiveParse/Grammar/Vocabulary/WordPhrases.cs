namespace ArchiveParse.Grammar.Vocabulary;

/// <summary>
/// Phrases of which any may appear in a text, in either case, each where a word or a sign begins; its last word may go on. A bracket has few
/// words, and the first two letters tell of most that they begin none: on such texts a search for many strings at once takes ten times as long.
/// </summary>
internal sealed class WordPhrases
{
    /// <summary>Phrases that begin alike; none at 0.</summary>
    private readonly List<string[]> alike = [[]];

    /// <summary>Which of them two letters begin.</summary>
    private readonly byte[] byFirstTwo = new byte[1 << 10];

    public WordPhrases(params IEnumerable<string> phrases)
    {
        foreach (string phrase in phrases)
        {
            ref byte place = ref byFirstTwo[Key(phrase[0], phrase[1])];
            if (place == 0)
            {
                place = checked((byte)alike.Count);
                alike.Add([]);
            }

            alike[place] = [.. alike[place], phrase];
        }
    }

    /// <summary>Whether one of the phrases stands in <paramref name="text"/>.</summary>
    public bool AppearIn(ReadOnlySpan<char> text)
    {
        bool isInWord = false;
        for (int at = 0; at + 1 < text.Length; at++)
        {
            bool isLetter = char.IsAsciiLetter(text[at]);
            if (!(isLetter && isInWord) && byFirstTwo[Key(text[at], text[at + 1])] is > 0 and var place && AnyBegins(text[at..], alike[place]))
            {
                return true;
            }

            isInWord = isLetter;
        }

        return false;
    }

    private static bool AnyBegins(ReadOnlySpan<char> text, string[] phrases)
    {
        foreach (string phrase in phrases)
        {
            if (text.StartsWith(phrase, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Five bits of each, which are the same for a letter in either case.</summary>
    private static int Key(char first, char second) => ((first & 31) << 5) | (second & 31);
}
