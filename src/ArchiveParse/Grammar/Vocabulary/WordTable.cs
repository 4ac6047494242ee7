using System.Numerics;
using ArchiveParse.Text;
using Sprache;

namespace ArchiveParse.Grammar.Vocabulary;

/// <summary>
/// Words and phrases with a meaning each, in either case. The grammar's knowledge of the world stands in such tables,
/// so that a fork extends a table and leaves the rules alone.
/// </summary>
/// <typeparam name="T">What the words mean.</typeparam>
public sealed class WordTable<T>
{
    private readonly WordIndex index = new();
    private T[] meanings = new T[16];

    /// <summary>A table of <paramref name="entries"/>; of words that stand twice, the last meaning holds.</summary>
    /// <exception cref="ArgumentException">A word is empty or longer than 63 characters.</exception>
    public WordTable(string name, IEnumerable<KeyValuePair<string, T>> entries)
        : this(name)
    {
        foreach (var (word, meaning) in entries)
        {
            Enter(word, meaning);
        }
    }

    /// <summary>A table of words that all mean the same.</summary>
    internal WordTable(string name, IEnumerable<string> words, T meaning)
        : this(name)
    {
        foreach (string word in words)
        {
            Enter(word, meaning);
        }
    }

    private WordTable(string name)
    {
        Entry = Scan.Lexeme<T>((text, out meaning) => LengthAt(text, out meaning), name);
        Label = Scan.Lexeme<T>((text, out meaning) => LengthAt(text, out meaning, beforeFigure: true), name);
    }

    /// <summary>The longest entry that stands at a place and ends with a word.</summary>
    public Parser<T> Entry { get; }

    /// <summary>All words and phrases of the table.</summary>
    internal IEnumerable<string> Words => index.Words.ToArray();

    /// <summary>The longest entry that stands there; a figure may follow it directly: <c>RG59</c>.</summary>
    public Parser<T> Label { get; }

    /// <summary>The meaning of a whole word or phrase, if it has one.</summary>
    public bool TryGet(ReadOnlySpan<char> word, out T? meaning) => Find(word, out meaning);

    /// <summary>Whether the table holds the word or phrase.</summary>
    public bool Contains(ReadOnlySpan<char> word) => Find(word, out _);

    /// <summary>
    /// Length of the longest entry that a text begins with, or 0. Only lengths that words with this first letter have are tried.
    /// </summary>
    internal int LengthAt(ReadOnlySpan<char> text, out T? meaning, bool beforeFigure = false)
    {
        int length = LengthHere(text, out meaning, beforeFigure);
        if (OwnWords.Has(this, out var own)
            && own.LengthHere(text, out var ownMeaning, beforeFigure) is var added && added > 0 && added >= length)
        {
            (length, meaning) = (added, ownMeaning);
        }

        return length;
    }

    private int LengthHere(ReadOnlySpan<char> text, out T? meaning, bool beforeFigure)
    {
        ulong lengths = index.LengthsAt(text);
        while (lengths != 0)
        {
            int length = BitOperations.Log2(lengths);
            if (length <= text.Length && index.MayEnd(length, text[length - 1]) && EndsWord(text, length, beforeFigure)
                && FindHere(text[..length], out meaning))
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
        if (word.Length is 0 or > WordIndex.LongestWord)
        {
            throw new ArgumentException($"“{word}” is empty or longer than {WordIndex.LongestWord} characters.", nameof(word));
        }

        int number = index.Enter(word);
        if (number == meanings.Length)
        {
            Array.Resize(ref meanings, number * 2);
        }

        meanings[number] = meaning;
    }

    private bool Find(ReadOnlySpan<char> word, out T? meaning) =>
        (OwnWords.Has(this, out var own) && own.FindHere(word, out meaning)) || FindHere(word, out meaning);

    private bool FindHere(ReadOnlySpan<char> word, out T? meaning)
    {
        int number = index.Find(word);
        meaning = number >= 0 ? meanings[number] : default;
        return number >= 0;
    }

    private static bool EndsWord(ReadOnlySpan<char> text, int length, bool beforeFigure) =>
        length == text.Length || !char.IsLetterOrDigit(text[length - 1]) || !char.IsLetterOrDigit(text[length])
        || (beforeFigure && char.IsAsciiDigit(text[length]));
}
