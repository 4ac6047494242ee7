using ArchiveParse.Grammar.Vocabulary;

namespace ArchiveParse.Grammar;

/// <summary>
/// Entries between semicolons that name several people, between commas: <c>Béla Bíró, Jenő Fóti, members of the Committee; …</c>. What stands
/// behind a comma is more often an office, so that the form of the name must tell, or a title or office that they share.
/// </summary>
internal static class JointEntries
{
    /// <summary>Whether an entry names several.</summary>
    public static bool AreSeveral(ReadOnlySpan<char> words)
    {
        bool sharesTitle = Titles.OfSeveral.LengthAt(words, out _) > 0;
        if (sharesTitle && words.IndexOf(" and ") > 0)
        {
            return true;
        }

        bool shares = sharesTitle || RanksOfSeveral.AreIn(words[(words.LastIndexOf(',') + 1)..].TrimStart());
        int surnames = 0;
        for (int comma = words.IndexOf(','); comma >= 0; comma = words.IndexOf(','))
        {
            words = words[(comma + 1)..].TrimStart();
            int next = words.IndexOf(',');
            var fragment = Bare(next < 0 ? words : words[..next]);
            surnames += sharesTitle && IsSurname(fragment) ? 1 : 0;
            if (IsPerson(fragment, shares) || surnames > 1)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Without <c>and</c>, and without what stands in brackets or behind a dash.</summary>
    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> fragment)
    {
        fragment = fragment.StartsWith("and ") ? fragment["and ".Length..] : fragment;
        int end = fragment.IndexOfAny("([–—");
        end = end < 0 ? fragment.IndexOf(" - ") : end;
        return (end < 0 ? fragment : fragment[..end]).Trim();
    }

    private static bool IsSurname(ReadOnlySpan<char> word) =>
        NameWords.Length(word) is > 0 and int length && length == word.Length && !FullNames.AreOfOther(word);

    /// <summary>A form of address, or a full name: with initials, of a people whose names tell themselves, or any where the list says so.</summary>
    private static bool IsPerson(ReadOnlySpan<char> words, bool anyName)
    {
        int title = Titles.Names.LengthAt(words, out var kind);
        return (title > 0 && title < words.Length && kind == TitleKind.Honorific)
            || (FullNames.Are(words) && (anyName || Initials.AreIn(words) || EasternNames.Contains(words)));
    }
}
