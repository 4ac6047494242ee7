namespace ArchiveParse.Grammar.Vocabulary;

/// <summary>Spellings of a word with its accents and without them.</summary>
internal static class Accents
{
    // Not Unicode's decomposition: a program that runs without its data would not have it, and ł does not decompose.
    private const string Accented = "áâäăàãåąāčćçďđéěèêëęēėíîïìīįıłľĺļňńñņóôöőòõøōŏřŕśšșşťțţúûüůűùūŭųýÿźžżğģķ";
    private const string Plain = "aaaaaaaaacccddeeeeeeeeiiiiiiillllnnnnooooooooorrsssstttuuuuuuuuuyyzzzggk";

    /// <summary>The word, and, where it has accents, the word without them.</summary>
    public static string[] WithAndWithout(string word)
    {
        string without = string.Create(word.Length, word, static (letters, word) =>
        {
            for (int at = 0; at < letters.Length; at++)
            {
                letters[at] = Off(word[at]);
            }
        });
        return without == word ? [word] : [word, without];
    }

    /// <summary>A letter in lower case without its accent.</summary>
    public static char Off(char letter) =>
        !char.IsAscii(letter) && Accented.IndexOf(letter, StringComparison.Ordinal) is >= 0 and int at ? Plain[at] : letter;
}
