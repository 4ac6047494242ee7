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
        StringBuilder letters = new(pinyin.Length + 8);
        foreach (string word in pinyin.ToLowerInvariant().Split(' ', '-'))
        {
            for (int at = 0; at < word.Length;)
            {
                int length = ChineseSyllables.LengthAt(word.AsSpan(at), out string syllable);
                if (length == 0)
                {
                    return null;
                }

                letters.Append(syllable);
                at += length;
            }
        }

        return letters.ToString();
    }

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
