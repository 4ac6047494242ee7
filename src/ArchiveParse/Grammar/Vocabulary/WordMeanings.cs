using System.Numerics;

namespace ArchiveParse.Grammar.Vocabulary;

/// <summary>Words with their meanings, to be found at the start of a text; what a <see cref="WordTable{T}"/> is filled with.</summary>
internal sealed class WordMeanings<T> : WordIndex
{
    private readonly T[] meanings;

    /// <summary>Enters the words; where one stands twice, the last meaning holds.</summary>
    /// <exception cref="ArgumentException">A word is empty or longer than 63 characters.</exception>
    public WordMeanings(KeyValuePair<string, T>[] entries)
        : base(entries.Length)
    {
        meanings = new T[entries.Length];
        foreach (var (word, meaning) in entries)
        {
            Enter(word, meaning);
        }
    }

    /// <summary>The meaning of a whole word or phrase, if it has one.</summary>
    public bool Find(ReadOnlySpan<char> word, out T? meaning)
    {
        int number = Find(word);
        meaning = number >= 0 ? meanings[number] : default;
        return number >= 0;
    }

    /// <summary>Length of the longest word that a text begins with, or 0. Only lengths that words with these first letters have are tried.</summary>
    public int LengthAt(ReadOnlySpan<char> text, out T? meaning, bool beforeFigure)
    {
        ulong lengths = LengthsAt(text);
        while (lengths != 0)
        {
            int length = BitOperations.Log2(lengths);
            if (length <= text.Length && MayEnd(length, text[length - 1]) && EndsWord(text, length, beforeFigure)
                && Find(text[..length], out meaning))
            {
                return length;
            }

            lengths &= ~(1UL << length);
        }

        meaning = default;
        return 0;
    }

    private void Enter(string word, T meaning)
    {
        if (word.Length is 0 or > LongestWord)
        {
            throw new ArgumentException($"“{word}” is empty or longer than {LongestWord} characters.", nameof(word));
        }

        meanings[Enter(word)] = meaning;
    }

    private static bool EndsWord(ReadOnlySpan<char> text, int length, bool beforeFigure) =>
        length == text.Length || !char.IsLetterOrDigit(text[length - 1]) || !char.IsLetterOrDigit(text[length])
        || (beforeFigure && char.IsAsciiDigit(text[length]));
}
