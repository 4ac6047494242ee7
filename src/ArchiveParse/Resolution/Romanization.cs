using System.Text;
using ArchiveParse.Grammar.Vocabulary;

namespace ArchiveParse.Resolution;

/// <summary>Brings the romanisations of East Asian names to one form each. What has one form may be one name; it need not.</summary>
internal static class Romanization
{
    /// <summary>
    /// A Korean name with what its systems of romanisation differ in folded: <c>Pak Jeong-ae</c>, <c>Pak Jong Ae</c> and <c>Pak Jung-ae</c>
    /// are alike. Null where the first word is no Korean surname.
    /// </summary>
    public static string? Korean(string name)
    {
        int surname = KoreanSurnames.Names.LengthAt(name, out int row);
        if (surname == 0 || surname + 1 >= name.Length || name[surname] != ' ')
        {
            return null;
        }

        StringBuilder folded = new(name.Length);
        folded.Append(row).Append(' ');
        string given = Spelling.Of(name[surname..]).Replace("eo", "o", StringComparison.Ordinal).Replace("eu", "o", StringComparison.Ordinal);
        char before = ' ';
        for (int at = 0; at < given.Length; at++)
        {
            char c = Consonant(given[at]);
            bool isAspiration = c == 'h' && before is 'k' or 't' or 'p' or 'j';
            if (!isAspiration && c != before)
            {
                folded.Append(c);
                before = c;
            }
        }

        return folded.ToString();
    }

    /// <summary>A Chinese name in Wade-Giles letters, if all of it can be Pinyin: <c>Zhou Enlai</c> gives <c>chouenlai</c>.</summary>
    public static string? WadeGilesOf(string pinyin)
    {
        if (pinyin.Length > LongestName)
        {
            return null;
        }

        Span<char> lower = stackalloc char[LongestName], letters = stackalloc char[LongestName * MostLetters];
        var rest = (ReadOnlySpan<char>)lower[..pinyin.AsSpan().ToLowerInvariant(lower)];
        int written = 0;
        while (!(rest = rest.TrimStart(" -")).IsEmpty)
        {
            int length = ChineseSyllables.LengthAt(rest, out string syllable);
            if (length == 0)
            {
                return null;
            }

            syllable.CopyTo(letters[written..]);
            written += syllable.Length;
            rest = rest[length..];
        }

        return letters[..written].ToString();
    }

    /// <summary>Whether a name in Wade-Giles may begin so that begins otherwise in Pinyin: <c>Teng</c>, <c>Deng</c>.</summary>
    public static bool MayBeWadeGiles(char wadeGiles, char pinyin) => char.ToLowerInvariant(pinyin) switch
    {
        'b' => wadeGiles is 'p' or 'P',
        'd' => wadeGiles is 't' or 'T',
        'g' => wadeGiles is 'k' or 'K',
        'j' or 'q' => wadeGiles is 'c' or 'C',
        'x' => wadeGiles is 'h' or 'H',
        'z' or 'c' => wadeGiles is 'c' or 'C' or 't' or 'T',
        'r' => wadeGiles is 'j' or 'J',
        'y' => wadeGiles is 'y' or 'Y' or 'i' or 'I',
        var same => char.ToLowerInvariant(wadeGiles) == same,
    };

    private const int LongestName = 60;

    /// <summary>
    /// Letters that a syllable may have in Wade-Giles for each that it has in Pinyin: <c>zi</c> is <c>tzu</c>, <c>yi</c> is <c>i</c>.
    /// </summary>
    private const int MostLetters = 3;

    private static char Consonant(char c) => c switch
    {
        'g' => 'k',
        'd' => 't',
        'b' => 'p',
        'c' => 'j',
        'r' => 'l',
        'u' => 'o',
        _ => c,
    };
}
