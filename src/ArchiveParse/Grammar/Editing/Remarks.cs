using System.Buffers;
using ArchiveParse.Grammar.Vocabulary;

namespace ArchiveParse.Grammar;

/// <summary>What editors say in brackets of the page, of a hand on it, or of the text: never words of the text itself.</summary>
internal static class Remarks
{
    private static readonly SearchValues<char> PageNumber = SearchValues.Create("0123456789-– ");

    private static readonly string[] PageWords = ["page ", "p. ", "pp. ", "folio ", "fol. ", "sheet ", "leaf "];

    /// <summary>Whether brackets hold a remark.</summary>
    public static bool Are(ReadOnlySpan<char> inside, bool speaksOfText) =>
        (speaksOfText && (EditorialWords.Remark.AppearIn(inside) || EditorialWords.NoteLead.AppearIn(inside)))
        || NameTheirHand(inside) || IsDoubt(inside) || IsLanguage(inside) || IsPage(inside)
        || EditorialWords.RemarkAlone.Contains(inside.Trim());

    /// <summary>Whether they begin or end with the editor's name for himself: <c>Ed.: Kim</c>, <c>Kim—trans.</c></summary>
    public static bool NameTheirHand(ReadOnlySpan<char> inside)
    {
        inside = inside.Trim();
        if (OpenWithHand(inside))
        {
            return true;
        }

        int dash = inside.LastIndexOfAny('-', '–', '—');
        bool isSign = dash > 0 && (inside[dash] != '-' || inside[dash - 1] == ' ' || inside[^1] == '.');
        var last = isSign ? inside[(dash + 1)..].Trim(" .") : default;
        return last.Length is > 1 and < LongestHand && EditorialWords.Hands.Contains(last);
    }

    /// <summary>Whether they begin with it; what follows is a remark, whatever it speaks of.</summary>
    public static bool OpenWithHand(ReadOnlySpan<char> inside)
    {
        int lead = EditorialWords.Hands.LengthAt(inside, out _);
        var behind = inside[lead..].TrimStart(" .");
        return lead > 0 && (behind.IsEmpty ? inside[^1] == '.'
            : behind[0] is ':' or '–' or '—' or '-' || behind.StartsWith("note", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether round brackets open by saying whose note they hold.</summary>
    public static bool OpenAsNote(ReadOnlySpan<char> inside) =>
        EditorialWords.NoteLead.AppearIn(inside[..Math.Min(inside.Length, LongestHand)]);

    /// <summary>A sign of doubt, about the word before it.</summary>
    private static bool IsDoubt(ReadOnlySpan<char> inside) => !inside.IsEmpty && !inside.ContainsAnyExcept("?! ") && inside.Contains('?');

    private static bool IsLanguage(ReadOnlySpan<char> inside) =>
        inside.StartsWith("in ", StringComparison.OrdinalIgnoreCase) && EditorialWords.Languages.Contains(inside[3..].Trim());

    /// <summary>Where a page of the original begins.</summary>
    private static bool IsPage(ReadOnlySpan<char> inside)
    {
        if (inside.Length > LongestHand || inside.IsEmpty || !char.IsAsciiDigit(inside[^1]))
        {
            return false;
        }

        foreach (string word in PageWords)
        {
            if (inside.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return !inside[word.Length..].ContainsAnyExcept(PageNumber);
            }
        }

        return false;
    }

    private const int LongestHand = 20;
}
