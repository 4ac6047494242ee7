using ArchiveParse.Grammar.Vocabulary;
using ArchiveParse.Text;

namespace ArchiveParse.Grammar;

/// <summary>
/// Surnames by themselves, where the words around them say that they are: <c>Conversation between Orlov and Nowak</c>,
/// <c>the Soviet Ambassador (Orlov)</c>.
/// </summary>
internal static class Surnames
{
    private static readonly WordTable<bool> Encounters = new("those who meet in person",
        "Conversation Conversations Meeting Meetings Discussion Discussions Talk Talks".Split(' '), true);

    /// <summary>Whether the words before <c>between</c> say that persons met there, not bodies: <c>Telephone conversation</c>.</summary>
    public static bool MayMeetAt(ReadOnlySpan<char> words) =>
        words.TrimEnd() is var occasion && Encounters.Contains(occasion[(occasion.LastIndexOfAny(' ', '\n') + 1)..]);

    /// <summary>Whether a word has the form of a surname and is none of an office, a body or a place. An abbreviation has it not.</summary>
    public static bool Contain(ReadOnlySpan<char> word) =>
        word.Length > 1 && NameWords.Length(word) == word.Length && word.ContainsAnyExceptInRange('A', 'Z')
        && !Titles.Names.Contains(word) && !Corporate.Names.Contains(word) && !Sides.Headings.Contains(word)
        && !Sides.OfParticipants.Contains(word) && !RepositoryWords.Places.Contains(word);

    /// <summary>
    /// The surname that stands in round brackets behind the words of an office, where a phrase ends so; else empty. Where someone is named before
    /// the brackets they hold something else: <c>Major Orlov (Panmunjom)</c>.
    /// </summary>
    public static TextSpan BehindOffice(string source, TextSpan phrase)
    {
        int open = phrase.In(source) is [.., ')'] ? phrase.In(source).LastIndexOf('(') : -1;
        var name = open > 0 ? TextSpan.FromBounds(phrase.Start + open + 1, phrase.End - 1) : default;
        bool isHolder = open > 0 && Contain(name.In(source)) && phrase.In(source)[..open] is var office && !office.Contains(')') && NameOffice(office)
            && Mentions.In(source, new TextSpan(phrase.Start, open)) is null;
        return isHolder ? name : default;
    }

    /// <summary>Whether an office begins at one of the words.</summary>
    public static bool NameOffice(ReadOnlySpan<char> words)
    {
        for (int at = 0, space = 0; space >= 0; at += space + 1)
        {
            if (Titles.Names.LengthAt(words[at..], out _) > 0)
            {
                return true;
            }

            space = words[at..].IndexOf(' ');
        }

        return false;
    }
}
