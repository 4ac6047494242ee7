using System.Collections;

namespace ArchiveParse.Grammar.Vocabulary;

/// <summary>
/// A first look for phrases, which passes over most short texts that hold none and over no text that holds one: it knows the three
/// letters that each begins with.
/// </summary>
internal sealed class FirstLook
{
    private readonly BitArray beginnings = new(1 << 15);

    /// <summary>A first look for phrases of at least three characters.</summary>
    public FirstLook(IEnumerable<string> phrases)
    {
        foreach (string phrase in phrases)
        {
            beginnings[Key(phrase)] = true;
        }
    }

    /// <summary>Whether one of the phrases may stand in <paramref name="text"/>.</summary>
    public bool MayAppearIn(ReadOnlySpan<char> text)
    {
        for (int at = 0; at + 2 < text.Length; at++)
        {
            if (beginnings[Key(text[at..])])
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Five bits of each of three characters, which are the same for a letter in either case.</summary>
    private static int Key(ReadOnlySpan<char> text) => ((text[0] & 31) << 10) | ((text[1] & 31) << 5) | (text[2] & 31);
}
