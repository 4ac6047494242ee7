using ArchiveParse.Grammar.Vocabulary;

namespace ArchiveParse.Grammar;

/// <summary>Full names of Chinese and Koreans, which tell themselves by their syllables or surnames: <c>Kang Sheng</c>, <c>Kim Il Song</c>.</summary>
internal static class EasternNames
{
    /// <summary>Whether words are one.</summary>
    public static bool Contains(ReadOnlySpan<char> words)
    {
        int space = words.IndexOf(' ');
        return space > 0 && words.Length <= LongestName && (KoreanSurnames.Names.Contains(words[..space]) || AreSyllables(words));
    }

    private static bool AreSyllables(ReadOnlySpan<char> words)
    {
        Span<char> lower = stackalloc char[LongestName];
        var rest = (ReadOnlySpan<char>)lower[..words.ToLowerInvariant(lower)];
        while (!rest.IsEmpty)
        {
            int length = ChineseSyllables.LengthAt(rest, out _);
            if (length == 0)
            {
                return false;
            }

            rest = rest[length..].TrimStart(" -");
        }

        return true;
    }

    private const int LongestName = 24;
}
