using System.Buffers;
using ArchiveParse.Grammar.Vocabulary;

namespace ArchiveParse.Grammar;

/// <summary>
/// Brackets that say where a page of the original begins or ends: <c>page 2</c>, <c>page two of nine</c>, <c>Facsimile Page 3</c>, <c>end p1</c>,
/// <c>l. 45</c>.
/// </summary>
internal static class PageNumbers
{
    private static readonly SearchValues<char> Figures = SearchValues.Create("0123456789-–/, abrvo");

    /// <summary>Whether brackets hold the number of a page.</summary>
    public static bool Are(ReadOnlySpan<char> inside)
    {
        if (inside.Length > Longest || !(inside.ContainsAnyInRange('0', '9') || Opens(inside)))
        {
            return false;
        }

        foreach (string word in EditorialWords.Pages)
        {
            int found = inside.IndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (found == 0 || (found > 0 && word.Length > LongestAbbreviation && char.IsUpper(inside[0]) && inside[found - 1] == ' '))
            {
                return AreNumber(inside[(found + word.Length)..].TrimStart(". "));
            }
        }

        return false;
    }

    /// <summary>Whether the word for a page stands first, as it does where its number is in words.</summary>
    private static bool Opens(ReadOnlySpan<char> inside) => inside.StartsWith("page ", StringComparison.OrdinalIgnoreCase);

    /// <summary>Length of the square brackets with such a number that a text begins with, or 0.</summary>
    public static int LengthAt(ReadOnlySpan<char> text) =>
        text is ['[', ..] && text[..Math.Min(text.Length, Longest + 2)].IndexOf(']') is > 1 and int close && Are(text[1..close]) ? close + 1 : 0;

    /// <summary>Figures; or a number in words, which may say of how many.</summary>
    private static bool AreNumber(ReadOnlySpan<char> words)
    {
        if (words.ContainsAnyInRange('0', '9'))
        {
            return !words.ContainsAnyExcept(Figures);
        }

        int of = words.IndexOf(Of);
        return IsInWords(of < 0 ? words : words[..of]) && (of < 0 || IsInWords(words[(of + Of.Length)..]));
    }

    private static bool IsInWords(ReadOnlySpan<char> words) =>
        words.Length > 2 && GapWords.Numbers.LengthAt(words, out var number) == words.Length && number >= 1;

    private const string Of = " of ";
    private const int Longest = 30;
    private const int LongestAbbreviation = 4;
}
