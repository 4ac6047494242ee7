using ArchiveParse.Text;

namespace ArchiveParse.Resolution;

/// <summary>
/// A name without what spellings differ in: accents, hyphens, apostrophes, capitals. Words stay parted only where two spellings agree on
/// it.
/// </summary>
internal static class Spelling
{
    private const int UsualName = 64;

    /// <summary>Shorter names are alike too often.</summary>
    public const int ShortestName = 4;

    /// <summary>Letters in lower case without accents; <c>Pak Jong-ae</c> and <c>Pak Jong Ae</c> are both <c>pakjongae</c>.</summary>
    public static string Of(string name)
    {
        var letters = name.Length <= UsualName ? stackalloc char[UsualName] : new char[name.Length];
        int length = 0;
        foreach (char c in name)
        {
            if (char.IsLetter(c))
            {
                letters[length++] = Accents.Off(char.ToLowerInvariant(c));
            }
        }

        return letters[..length].ToString();
    }

    /// <summary>Whether two spellings are equal, or one is the end of the other: a surname without the names before it.</summary>
    public static bool IsWholeOrLast(string whole, string part) => part.Length >= ShortestName && whole.EndsWith(part, StringComparison.Ordinal);
}
