using System.Globalization;
using System.Text;

namespace ArchiveParse.Resolution;

/// <summary>A name without what spellings differ in: accents, hyphens, apostrophes, capitals. Words stay parted only where two spellings agree on it.</summary>
internal static class Spelling
{
    /// <summary>Shorter names are alike too often.</summary>
    public const int ShortestName = 4;

    /// <summary>Letters in lower case without accents; <c>Pak Jong-ae</c> and <c>Pak Jong Ae</c> are both <c>pakjongae</c>.</summary>
    public static string Of(string name)
    {
        StringBuilder letters = new(name.Length);
        foreach (char c in Ascii.IsValid(name) ? name : Decomposed(name))
        {
            if (char.IsLetter(c))
            {
                letters.Append(char.ToLowerInvariant(c));
            }
        }

        return letters.ToString();
    }

    /// <summary>Whether two spellings are equal, or one is the end of the other: a surname without the names before it.</summary>
    public static bool IsWholeOrLast(string whole, string part) => part.Length >= ShortestName && whole.EndsWith(part, StringComparison.Ordinal);

    private static IEnumerable<char> Decomposed(string name) =>
        name.Normalize(NormalizationForm.FormD).Where(static c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark);
}
