#if NET9_0_OR_GREATER
using System.Buffers;
#endif

namespace ArchiveParse.Grammar.Vocabulary;

/// <summary>Phrases of which any may appear anywhere in a text, in either case.</summary>
internal sealed class Phrases(params string[] phrases)
{
#if NET9_0_OR_GREATER
    /// <summary>Made when it is first asked, as the tables of words are.</summary>
    private SearchValues<string> Values => field ??= SearchValues.Create(phrases, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether one of the phrases stands in <paramref name="text"/>.</summary>
    public bool AppearIn(ReadOnlySpan<char> text) => text.IndexOfAny(Values) >= 0;
#else
    /// <summary>Whether one of the phrases stands in <paramref name="text"/>.</summary>
    public bool AppearIn(ReadOnlySpan<char> text)
    {
        foreach (string phrase in phrases)
        {
            if (text.Contains(phrase, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
#endif
}
