using System.Buffers;
using System.Collections.Frozen;
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
    private const int LongestWord = 63;

    private readonly FrozenDictionary<string, T> words;
    private readonly ulong[] lengthsByAscii = new ulong[128];
    private readonly FrozenDictionary<char, ulong> lengthsByFirst;
    private readonly SearchValues<char> lasts;
#if NET9_0_OR_GREATER
    private readonly FrozenDictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> lookup;
#endif

    /// <summary>A table of <paramref name="entries"/>; of words that stand twice, the last meaning holds.</summary>
    /// <exception cref="ArgumentException">A word is empty or longer than 63 characters.</exception>
    public WordTable(string name, IEnumerable<KeyValuePair<string, T>> entries)
    {
        Dictionary<string, T> all = new(StringComparer.OrdinalIgnoreCase);
        Dictionary<char, ulong> lengths = [];
        foreach (var (word, meaning) in entries)
        {
            if (word.Length is 0 or > LongestWord)
            {
                throw new ArgumentException($"“{word}” is empty or longer than {LongestWord} characters.", nameof(entries));
            }

            all[word] = meaning;
            foreach (char first in (ReadOnlySpan<char>)[char.ToUpperInvariant(word[0]), char.ToLowerInvariant(word[0])])
            {
                lengths[first] = lengths.GetValueOrDefault(first) | (1UL << word.Length);
            }
        }

        words = all.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        lengthsByFirst = lengths.ToFrozenDictionary();
        foreach (var (first, each) in lengths.Where(static pair => char.IsAscii(pair.Key)))
        {
            lengthsByAscii[first] = each;
        }

        lasts = SearchValues.Create([.. all.Keys.SelectMany(static word => new[] { char.ToUpperInvariant(word[^1]), char.ToLowerInvariant(word[^1]) })]);
#if NET9_0_OR_GREATER
        lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
#endif
        Expectation expected = new(name);
        Entry = input =>
        {
            var cursor = Cursor.From(input);
            int length = LengthAt(cursor.Rest, out var meaning);
            return length > 0 ? new Success<T>(meaning!, cursor.Skip(length)) : new Failure<T>(cursor, expected);
        };
        Label = input =>
        {
            var cursor = Cursor.From(input);
            int length = LengthAt(cursor.Rest, out var meaning, beforeFigure: true);
            return length > 0 ? new Success<T>(meaning!, cursor.Skip(length)) : new Failure<T>(cursor, expected);
        };
    }

    /// <summary>The longest entry that stands at a place and ends with a word.</summary>
    public Parser<T> Entry { get; }

    /// <summary>All words and phrases of the table.</summary>
    internal IEnumerable<string> Words => words.Keys;

    /// <summary>The same, but a figure may follow directly: <c>RG59</c>.</summary>
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
        ulong lengths = text.IsEmpty ? 0 : char.IsAscii(text[0]) ? lengthsByAscii[text[0]] : lengthsByFirst.GetValueOrDefault(text[0]);
        while (lengths != 0)
        {
            int length = BitOperations.Log2(lengths);
            if (length <= text.Length && lasts.Contains(text[length - 1]) && EndsWord(text, length, beforeFigure) && Find(text[..length], out meaning))
            {
                return length;
            }

            lengths &= ~(1UL << length);
        }

        meaning = default;
        return 0;
    }

#if NET9_0_OR_GREATER
    private bool Find(ReadOnlySpan<char> word, out T? meaning) => lookup.TryGetValue(word, out meaning);
#else
    private bool Find(ReadOnlySpan<char> word, out T? meaning) => words.TryGetValue(word.ToString(), out meaning);
#endif

    private static bool EndsWord(ReadOnlySpan<char> text, int length, bool beforeFigure) =>
        length == text.Length || !char.IsLetterOrDigit(text[length - 1]) || !char.IsLetterOrDigit(text[length])
        || (beforeFigure && char.IsAsciiDigit(text[length]));
}
