using System.Globalization;
using System.Text;

namespace ArchiveParse.Grammar.Vocabulary;

/// <summary>Spellings of a word with its accents and without them.</summary>
internal static class Accents
{
    /// <summary>The word, and, where it has accents, the word without them.</summary>
    public static IEnumerable<string> WithAndWithout(string word) => new[] { word, Without(word) }.Distinct();

    private static string Without(string word) => string.Concat(word.Replace('ł', 'l').Normalize(NormalizationForm.FormD)
        .Where(static c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark));
}
