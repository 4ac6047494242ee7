using System.Buffers;
using System.Collections.Frozen;
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
    private readonly FrozenDictionary<string, T> words;
    private readonly SearchValues<char> firsts;
    private readonly int longest;

    /// <summary>A table of <paramref name="entries"/>; of words that stand twice, the last meaning holds.</summary>
    public WordTable(string name, IEnumerable<KeyValuePair<string, T>> entries)
    {
        Dictionary<string, T> all = new(StringComparer.OrdinalIgnoreCase);
        foreach (var (word, meaning) in entries)
        {
            all[word] = meaning;
            longest = Math.Max(longest, word.Length);
        }

        words = all.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        firsts = SearchValues.Create([.. all.Keys.SelectMany(static word => new[] { char.ToUpperInvariant(word[0]), char.ToLowerInvariant(word[0]) })]);
        Expectation expected = new(name);
        Entry = input =>
        {
            var cursor = Cursor.From(input);
            int length = LengthAt(cursor.Rest, out var meaning);
            return length > 0 ? new Success<T>(meaning!, cursor.Skip(length)) : new Failure<T>(cursor, expected);
        };
    }

    /// <summary>The longest entry that stands at a place and ends with a word.</summary>
    public Parser<T> Entry { get; }

    /// <summary>The meaning of a whole word or phrase, if it has one.</summary>
    public bool TryGet(ReadOnlySpan<char> word, out T? meaning) => Find(word, out meaning);

    /// <summary>Whether the table holds the word or phrase.</summary>
    public bool Contains(ReadOnlySpan<char> word) => Find(word, out _);

    /// <summary>Length of the longest entry that a text begins with, or 0.</summary>
    internal int LengthAt(ReadOnlySpan<char> text, out T? meaning)
    {
        for (int length = text.IsEmpty || !firsts.Contains(text[0]) ? 0 : Math.Min(longest, text.Length); length > 0; length--)
        {
            if (EndsWord(text, length) && Find(text[..length], out meaning))
            {
                return length;
            }
        }

        meaning = default;
        return 0;
    }

#if NET9_0_OR_GREATER
    private bool Find(ReadOnlySpan<char> word, out T? meaning) => words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out meaning);
#else
    private bool Find(ReadOnlySpan<char> word, out T? meaning) => words.TryGetValue(word.ToString(), out meaning);
#endif

    private static bool EndsWord(ReadOnlySpan<char> text, int length) =>
        length == text.Length || !char.IsLetterOrDigit(text[length - 1]) || !char.IsLetterOrDigit(text[length]);
}
