using ArchiveParse.Grammar.Vocabulary;

namespace ArchiveParse.Resolution;

/// <summary>
/// Initials are the one participant, person or name at the head of the page that has them: <c>UK</c> is <c>Uwe Kessel</c>,
/// <c>C.</c> is <c>Fidel Castro</c>.
/// </summary>
internal sealed class InitialsOfPerson : ISpeakerRule
{
    public PersonEvidence Evidence => PersonEvidence.Initials;

    public PersonIndex.Entry? Who(SpeakerNaming speaker, PagePeople page)
    {
        string initials = speaker.Name.Replace(".", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        bool areInitials = initials.Length is > 0 and <= MostInitials && initials.All(char.IsUpper);
        if (!areInitials)
        {
            return null;
        }

        foreach (var fit in initials.Length == 1 ? OneInitial : SeveralInitials)
        {
            if (Only(page.Persons.Names, initials, fit) is { } known)
            {
                return page.Persons.Find(known);
            }

            if (initials.Length > 1 && Only(NamesIn(page.Heads), initials, fit) is { } named)
            {
                return page.Persons.Add(named, PersonRole.Speaker);
            }
        }

        return initials.Length == 1 && page.Participants.Count > 1 && Only(page.Participants.Select(static each => each.Name), initials, Surname) is { } party
            ? page.Persons.Find(party)
            : null;
    }

    /// <summary>A surname alone, where several took part.</summary>
    private static readonly Func<string[], string, bool> Surname = static (words, initials) => words.Length == 1 && words[0][0] == initials[0];

    /// <summary>First a surname at the end of the name, then one at its beginning.</summary>
    private static readonly Func<string[], string, bool>[] OneInitial =
    [
        static (words, initials) => words.Length > 1 && words[^1][0] == initials[0],
        static (words, initials) => words.Length > 1 && words[0][0] == initials[0],
    ];

    /// <summary>First those of all words in order, then those of the first and the last where one side has more.</summary>
    private static readonly Func<string[], string, bool>[] SeveralInitials =
    [
        static (words, initials) => words.Length == initials.Length && HasAll(words, initials),
        static (words, initials) => words.Length > 1 && Math.Abs(words.Length - initials.Length) == 1
            && words[0][0] == initials[0] && words[^1][0] == initials[^1],
    ];

    private static string? Only(IEnumerable<string> names, string initials, Func<string[], string, bool> fit)
    {
        string? only = null;
        foreach (string name in names)
        {
            if (fit(NameForms.Parts(name), initials))
            {
                if (only is not null && only != name)
                {
                    return null;
                }

                only = name;
            }
        }

        return only;
    }

    private static bool HasAll(string[] words, string initials)
    {
        for (int at = 0; at < words.Length; at++)
        {
            if (words[at][0] != initials[at])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Runs of two to four capitalised words, titles and bodies left out.</summary>
    private static IEnumerable<string> NamesIn(string heads)
    {
        List<string> run = [];
        foreach (string word in heads.Split([' ', '\n']))
        {
            string bare = word.TrimEnd(',', '.', ';', ':', '”', '"', ')');
            bool isName = bare.Length > 0 && char.IsUpper(bare[0]) && !Titles.Names.Contains(bare) && !Corporate.Names.Contains(bare);
            if (isName)
            {
                run.Add(bare.Length == 1 ? word.TrimEnd(',') : bare);
            }

            if ((!isName || (bare.Length < word.Length && bare.Length > 1)) && run.Count > 0)
            {
                yield return string.Join(' ', run);
                run.Clear();
            }
        }

        yield return string.Join(' ', run);
    }

    private const int MostInitials = 4;
}
