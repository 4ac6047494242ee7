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
    private readonly Func<KeyValuePair<string, T>[]> entries;
    private readonly string name;
    private WordMeanings<T>? meanings;

    /// <summary>A table of <paramref name="entries"/>; of words that stand twice, the last meaning holds.</summary>
    /// <exception cref="ArgumentException">A word is empty or longer than 63 characters.</exception>
    public WordTable(string name, IEnumerable<KeyValuePair<string, T>> entries)
        : this(name, [.. entries])
    {
    }

    /// <summary>A table of words that all mean the same.</summary>
    internal WordTable(string name, IEnumerable<string> words, T meaning)
        : this(name, () => [.. words.Select(word => KeyValuePair.Create(word, meaning))])
    {
    }

    /// <summary>A table of words, with semicolons between them, that all mean the same.</summary>
    internal WordTable(string name, string words, T meaning)
        : this(name, () => Array.ConvertAll(words.Split(';'), word => KeyValuePair.Create(word, meaning)))
    {
    }

    private WordTable(string name, KeyValuePair<string, T>[] entries)
        : this(name, () => entries) => meanings = new(entries);

    private WordTable(string name, Func<KeyValuePair<string, T>[]> entries) => (this.name, this.entries) = (name, entries);

    /// <summary>The longest entry that stands at a place and ends with a word.</summary>
    public Parser<T> Entry => field ??= Scan.Lexeme<T>((text, out meaning) => LengthAt(text, out meaning), name);

    /// <summary>The longest entry that stands there; a figure may follow it directly: <c>RG59</c>.</summary>
    public Parser<T> Label => field ??= Scan.Lexeme<T>((text, out meaning) => LengthAt(text, out meaning, beforeFigure: true), name);

    /// <summary>All words and phrases of the table.</summary>
    internal IEnumerable<string> Words => entries().Select(static entry => entry.Key);

    /// <summary>Filled when a word is first looked for: a page asks a third of the tables, and a program may read one page.</summary>
    private WordMeanings<T> Meanings => meanings ??= new(entries());

    /// <summary>The meaning of a whole word or phrase, if it has one.</summary>
    public bool TryGet(ReadOnlySpan<char> word, out T? meaning) => Find(word, out meaning);

    /// <summary>Whether the table holds the word or phrase.</summary>
    public bool Contains(ReadOnlySpan<char> word) => Find(word, out _);

    /// <summary>
    /// Length of the longest entry that a text begins with, or 0. Only lengths that words with this first letter have are tried.
    /// </summary>
    internal int LengthAt(ReadOnlySpan<char> text, out T? meaning, bool beforeFigure = false)
    {
        int length = Meanings.LengthAt(text, out meaning, beforeFigure);
        if (OwnWords.Has(this, out var own)
            && own.Meanings.LengthAt(text, out var ownMeaning, beforeFigure) is var added && added > 0 && added >= length)
        {
            (length, meaning) = (added, ownMeaning);
        }

        return length;
    }

    private bool Find(ReadOnlySpan<char> word, out T? meaning) =>
        (OwnWords.Has(this, out var own) && own.Meanings.Find(word, out meaning)) || Meanings.Find(word, out meaning);
}
