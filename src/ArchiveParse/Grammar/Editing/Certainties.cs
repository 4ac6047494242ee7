using ArchiveParse.Grammar.Vocabulary;

namespace ArchiveParse.Grammar;

/// <summary>How sure an editor is of the words supplied.</summary>
internal static class Certainties
{
    /// <summary>
    /// <c>low</c> for a question mark on either side or a word of doubt; the grade of a decrypted message, <c>B%</c> to <c>D%</c>; null
    /// where none is told.
    /// </summary>
    public static string? Of(string words) =>
        SuppliedMark.GradeLength(words) > 0 ? Grade(words[0])
        : words.EndsWith('?') || words.StartsWith('?') || words.EndsWith("(?)", StringComparison.Ordinal) || BeginsWithDoubt(words) ? "low"
        : null;

    private static string Grade(char letter) => letter switch
    {
        'A' or 'B' => "high",
        'C' => "medium",
        _ => "low",
    };

    private static bool BeginsWithDoubt(string words) =>
        EditorialWords.Doubts.LengthAt(words, out _) is > 0 and int length && length < words.Length && words[length] is ' ' or ':' or ',';
}
