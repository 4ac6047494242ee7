using System.Diagnostics.CodeAnalysis;

namespace ArchiveParse.Grammar.Vocabulary;

/// <summary>
/// The words that a grammar adds to tables. The tables are asked from everywhere, for words of a page as for words alone; so the added words
/// hold for all that the thread does until the reading ends (decision 11).
/// </summary>
internal sealed class OwnWords
{
    /// <summary>Whether any grammar has words of its own: as long as none has, no table looks further.</summary>
    private static volatile bool areAny;

    [ThreadStatic]
    private static OwnWords? current;

    private readonly Dictionary<object, object> added = [];

    /// <summary>The words, table by table.</summary>
    /// <exception cref="ArgumentException">A word is empty or too long.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A month is none of 1 to 12.</exception>
    public OwnWords(GrammarWords words)
    {
        foreach (var (name, month) in words.Months)
        {
            if (month is < 1 or > 12)
            {
                throw new ArgumentOutOfRangeException(nameof(words), month, $"The month “{name}” has the number {month}; months have 1 to 12.");
            }
        }

        Check(nameof(words.Months), words.Months.Keys);
        Check(nameof(words.Weekdays), words.Weekdays);
        Check(nameof(words.Honorifics), words.Honorifics);
        Check(nameof(words.Offices), words.Offices);
        Check(nameof(words.Archives), words.Archives.Keys);
        Add(Months.Names, words.Months);
        Add(Weekdays.Names, words.Weekdays.Select(static day => KeyValuePair.Create(day, true)));
        Add(DateWords.Openers, words.Months.Keys.Concat(words.Weekdays).Select(static word => KeyValuePair.Create(word, true)));
        Add(Titles.Names, [
            .. words.Honorifics.Select(static title => KeyValuePair.Create(title, TitleKind.Honorific)),
            .. words.Offices.Select(static title => KeyValuePair.Create(title, TitleKind.Office)),
        ]);
        Add(Archives.Names, words.Archives.Values.Select(static archive => KeyValuePair.Create(archive.Code, archive)).Concat(words.Archives));
        areAny = true;
    }

    /// <summary>Makes words hold on this thread, null for none, until what is given back is disposed of.</summary>
    public static Held Hold(OwnWords? words)
    {
        Held held = new(current);
        current = words;
        return held;
    }

    /// <summary>The words that are added to a table, for the reading that goes on.</summary>
    public static bool Has<T>(WordTable<T> table, [NotNullWhen(true)] out WordTable<T>? words)
    {
        words = areAny && current is { } own && own.added.TryGetValue(table, out object? found) ? (WordTable<T>)found : null;
        return words is not null;
    }

    /// <summary>The words that held before, to hold again.</summary>
    public readonly ref struct Held(OwnWords? before)
    {
        public void Dispose() => current = before;
    }

    private static void Check(string table, IEnumerable<string> words)
    {
        foreach (string word in words)
        {
            if (string.IsNullOrWhiteSpace(word) || word.Length > WordIndex.LongestWord)
            {
                throw new ArgumentException($"{table} has the word “{word}”; a word has 1 to {WordIndex.LongestWord} characters.", nameof(words));
            }
        }
    }

    private void Add<T>(WordTable<T> table, IEnumerable<KeyValuePair<string, T>> words) =>
        added[table] = new WordTable<T>("a word of the grammar's own", words);
}
