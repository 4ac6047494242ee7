namespace ArchiveParse.Grammar.Vocabulary;

/// <summary>Spellings of a word with its accents and without them.</summary>
internal static class Accents
{
    // Not Unicode's decomposition: a program that runs without its data would not have it, and ł does not decompose.
    private const string Accented = "áâäăčćďéěèêëíîïłňńóôöőřśšșşťțţúûüůűýźžż";
    private const string Plain = "aaaaccdeeeeeiiilnnoooorsssstttuuuuuyzzz";

    /// <summary>The word, and, where it has accents, the word without them.</summary>
    public static IEnumerable<string> WithAndWithout(string word) => new[] { word, Without(word) }.Distinct();

    private static string Without(string word) => string.Concat(word.Select(static letter =>
        Accented.IndexOf(letter, StringComparison.Ordinal) is >= 0 and int at ? Plain[at] : letter));
}
