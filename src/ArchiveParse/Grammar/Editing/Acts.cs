using System.Buffers;
using ArchiveParse.Grammar.Vocabulary;

namespace ArchiveParse.Grammar;

/// <summary>Whether words name an act or a noise, as those of a stage direction do, wherever they stand.</summary>
internal static class Acts
{
    private static readonly SearchValues<char> WordEnds = SearchValues.Create(" \n\u00a0,.;:!?'’”\"");

    /// <summary>Whether words name a noise and nothing else: <c>long, stormy applause</c>.</summary>
    public static bool AreNoise(ReadOnlySpan<char> words)
    {
        bool isNoise = false;
        while (!words.IsEmpty)
        {
            var word = FirstWord(words);
            if (ActWords.Noises.Contains(word))
            {
                isNoise = true;
            }
            else if (!word.IsEmpty && !ActWords.BesideNoises.Contains(word))
            {
                return false;
            }

            words = words[Math.Min(word.Length + 1, words.Length)..];
        }

        return isNoise;
    }

    /// <summary>Whether someone unseen is heard: <c>Voices: Right!</c>, <c>voice from the hall</c>.</summary>
    public static bool AreHeard(ReadOnlySpan<char> words) =>
        ActWords.Heard.LengthAt(words, out _) is > 0 and int length
        && words[length..] is var behind && (behind.StartsWith(":") || behind.StartsWith(" from the ") || behind.StartsWith(" in the hall"));

    /// <summary>Whether words that begin with a capital tell of an act: its verb opens them, or one that goes on, or they name a gesture.</summary>
    public static bool TellOfOne(ReadOnlySpan<char> words)
    {
        if (!char.IsUpper(words[0]) || SpeakInPerson(words))
        {
            return false;
        }

        var first = FirstWord(words);
        return ActWords.Gesture.AppearIn(words)
            || ((ActWords.Acts.Contains(first) || IsVerb(words, first) || IsGoingOn(first)) && !AreClause(words));
    }

    /// <summary>
    /// Whether words open with an act, in small letters too; or say how something is said; or, at the head of a
    /// <paramref name="isTurn">turn</paramref>, to whom or from where.
    /// </summary>
    public static bool OpenWithAct(ReadOnlySpan<char> words, bool isTurn)
    {
        var first = FirstWord(words);
        return ((ActWords.Acts.Contains(first) || ActWords.GoingOn.Contains(first)) && !AreClause(words) && !SpeakInPerson(words))
            || ActOfSomebody(words)
            || ActWords.Manners.Contains(words.TrimEnd('.'))
            || (isTurn && (Address(words) || ArePlace(words)));
    }

    /// <summary>Whether words open with an act, in small letters too, and name what a hand takes or shows: <c>points to the map</c>.</summary>
    public static bool AreGesture(ReadOnlySpan<char> words)
    {
        var first = FirstWord(words);
        if (first.Length == words.Length || !(ActWords.Acts.Contains(first) || ActWords.GoingOn.Contains(first)) || AreClause(words) || SpeakInPerson(words))
        {
            return false;
        }

        for (int at = first.Length + 1; at < words.Length;)
        {
            var word = FirstWord(words[at..]);
            if (ActWords.Things.Contains(word))
            {
                return true;
            }

            at += word.Length + 1;
        }

        return false;
    }

    private static bool IsGoingOn(ReadOnlySpan<char> word) => word.Length > 4 && word.EndsWith("ing") && !ActWords.NoActs.Contains(word);

    /// <summary>Whether somebody speaks there as I or we, or to a you.</summary>
    public static bool SpeakInPerson(ReadOnlySpan<char> words)
    {
        for (int at = 0, start = 0; at <= words.Length; at++)
        {
            if (at == words.Length || (!char.IsAsciiLetter(words[at]) && WordEnds.Contains(words[at])))
            {
                if (words[start..at] is "I" or "we" or "We" or "our" or "Our" or "my" or "My" or "you" or "You" or "your" or "Your" or "us" or "me")
                {
                    return true;
                }

                start = at + 1;
            }
        }

        return false;
    }

    /// <summary>Who acts, in a word or three that begin with a capital, and the act: <c>Kim leaves</c>.</summary>
    private static bool ActOfSomebody(ReadOnlySpan<char> words)
    {
        if (!char.IsUpper(words[0]))
        {
            return false;
        }

        for (int at = FirstWord(words).Length + 1, count = 0; at < words.Length && count < MostNames; count++)
        {
            var word = FirstWord(words[at..]);
            if (ActWords.Acts.Contains(word))
            {
                return !SpeakInPerson(words);
            }

            at += word.Length + 1;
        }

        return false;
    }

    /// <summary>Whether words say to whom one turns: <c>to Zhou Enlai</c>, <c>to the interpreter</c>.</summary>
    private static bool Address(ReadOnlySpan<char> words)
    {
        var whom = words.StartsWith("to ", StringComparison.OrdinalIgnoreCase) ? words[3..].Trim(" .") : default;
        return !whom.IsEmpty && whom.Length < LongestName && !whom.ContainsAny(",;:’'") && (char.IsUpper(whom[0]) || ActWords.Addressed.Contains(whom));
    }

    /// <summary>Whether words say from where a voice comes: <c>from the audience</c>.</summary>
    private static bool ArePlace(ReadOnlySpan<char> words) =>
        words.StartsWith("from the ", StringComparison.OrdinalIgnoreCase) && ActWords.Heard.Contains(words.TrimEnd('.'));

    /// <summary>Whether a verb makes a sentence of words, before a clause of its own begins.</summary>
    public static bool AreClause(ReadOnlySpan<char> words)
    {
        while (!words.IsEmpty)
        {
            var word = FirstWord(words);
            if (ActWords.Relatives.Contains(word) || ActWords.Finite.Contains(word))
            {
                return ActWords.Finite.Contains(word);
            }

            words = words[Math.Min(word.Length + 1, words.Length)..];
        }

        return false;
    }

    /// <summary>A verb in the third person, its subject left out: a noun in the plural would hardly have such words behind it.</summary>
    private static bool IsVerb(ReadOnlySpan<char> words, ReadOnlySpan<char> first) =>
        first.Length > 3 && first[^1] == 's' && first.Length < words.Length && ActWords.Objects.Contains(FirstWord(words[(first.Length + 1)..]));

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> words) => words.IndexOfAny(WordEnds) is >= 0 and int end ? words[..end] : words;

    private const int LongestName = 40;
    private const int MostNames = 3;
}
