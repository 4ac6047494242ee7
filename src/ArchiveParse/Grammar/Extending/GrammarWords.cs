using System.Runtime.CompilerServices;
using ArchiveParse.Grammar.Vocabulary;

namespace ArchiveParse.Grammar;

/// <summary>Words that a grammar adds to the library's tables, in either case. A word that a table has already takes the new meaning.</summary>
/// <exception cref="ArgumentNullException">One of the lists is null; to add none, leave it out.</exception>
public sealed record GrammarWords
{
    /// <summary>Names of months, and the number of each, 1 to 12.</summary>
    public IReadOnlyDictionary<string, int> Months { get; init => field = Given(value); } = new Dictionary<string, int>();

    /// <summary>Names of the days of the week.</summary>
    public IReadOnlyCollection<string> Weekdays { get; init => field = Given(value); } = [];

    /// <summary>Forms of address that stand before names: <c>The Right Honourable</c>.</summary>
    public IReadOnlyCollection<string> Honorifics { get; init => field = Given(value); } = [];

    /// <summary>Offices that stand before names: <c>Speaker</c>.</summary>
    public IReadOnlyCollection<string> Offices { get; init => field = Given(value); } = [];

    /// <summary>Names and abbreviations of archives, and what is known of each.</summary>
    public IReadOnlyDictionary<string, KnownArchive> Archives { get; init => field = Given(value); } = new Dictionary<string, KnownArchive>();

    /// <summary>Whether there are none.</summary>
    internal bool IsEmpty => Months.Count + Weekdays.Count + Honorifics.Count + Offices.Count + Archives.Count == 0;

    /// <summary>These words and others; where both know one, the others' meaning holds.</summary>
    /// <exception cref="ArgumentNullException">There are no others.</exception>
    public GrammarWords And(GrammarWords others)
    {
        ArgumentNullException.ThrowIfNull(others);
        return new GrammarWords
        {
            Months = Both(Months, others.Months),
            Weekdays = [.. Weekdays, .. others.Weekdays],
            Honorifics = [.. Honorifics, .. others.Honorifics],
            Offices = [.. Offices, .. others.Offices],
            Archives = Both(Archives, others.Archives),
        };
    }

    private static T Given<T>(T words, [CallerMemberName] string name = "")
        where T : class
    {
        ArgumentNullException.ThrowIfNull(words, name);
        return words;
    }

    private static Dictionary<string, T> Both<T>(IReadOnlyDictionary<string, T> these, IReadOnlyDictionary<string, T> others)
    {
        Dictionary<string, T> both = new(StringComparer.OrdinalIgnoreCase);
        foreach (var (word, meaning) in these.Concat(others))
        {
            both[word] = meaning;
        }

        return both;
    }
}
