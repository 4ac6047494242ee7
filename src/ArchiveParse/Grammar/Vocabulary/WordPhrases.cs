namespace ArchiveParse.Grammar.Vocabulary;

/// <summary>
/// Phrases of which any may appear in a text, in either case, each where a word or a sign begins; its last word may go on. A bracket has few
/// words, and the first two letters tell of most that they begin none: on such texts a search for many strings at once takes ten times as long.
/// </summary>
internal sealed class WordPhrases
{
    private readonly string[]?[] byFirstTwo = new string[1 << 10][];

    public WordPhrases(params IEnumerable<string> phrases)
    {
        foreach (var alike in phrases.Distinct(StringComparer.OrdinalIgnoreCase).GroupBy(static phrase => Key(phrase[0], phrase[1])))
        {
            byFirstTwo[alike.Key] = [.. alike];
        }
    }

    /// <summary>Whether one of the phrases stands in <paramref name="text"/>.</summary>
    public bool AppearIn(ReadOnlySpan<char> text)
    {
        bool isInWord = false;
        for (int at = 0; at + 1 < text.Length; at++)
        {
            bool isLetter = char.IsAsciiLetter(text[at]);
            if (!(isLetter && isInWord) && byFirstTwo[Key(text[at], text[at + 1])] is { } possible && AnyBegins(text[at..], possible))
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
