using ArchiveParse.Grammar.Vocabulary;

namespace ArchiveParse.Grammar;

/// <summary>Words that have the form of a full name: two to four of them, with capitals, none of an office, a body or a place.</summary>
internal static class FullNames
{
    /// <summary>Whether all of the words are such a name.</summary>
    public static bool Are(ReadOnlySpan<char> words) =>
        words.Count(' ') is > 0 and < LongestName && NameWords.NameLength(words) == words.Length && !Initials.Are(words) && !AreOfOther(words);

    /// <summary>Whether words name an office, a body or a place.</summary>
    public static bool AreOfOther(ReadOnlySpan<char> words) =>
        Titles.Names.LengthAt(words, out _) > 0 || TwoWordPlaces.Names.Contains(words) || Corporate.AppearIn(words.ToString())
        || Sides.Nationalities.LengthAt(words, out _) > 0 || Sides.Countries.LengthAt(words, out _) > 0;

    private const int LongestName = 4;
}
