using ArchiveParse.Grammar;
using ArchiveParse.Grammar.Vocabulary;
using ArchiveParse.Text;

namespace ArchiveParse.Resolution;

/// <summary>Ties those who took part to the people of the page. No list names one person twice by two names.</summary>
/// <param name="persons">The people of the page.</param>
/// <param name="lists">The lists of the page, in page order.</param>
/// <param name="writer">Who wrote the document, where it says so.</param>
internal sealed class Attendances(PersonIndex persons, IReadOnlyList<TextSpan> lists, Func<string?> writer)
{
    private readonly Dictionary<(TextSpan Span, string Name), Participant> tied = [];

    /// <summary>Those whom the list names that is being read.</summary>
    private readonly HashSet<PersonIndex.Entry> listed = [];

    /// <summary>The number of that list.</summary>
    private int list;

    /// <summary>The participants with their persons.</summary>
    public ValueList<Participant> Tied(ValueList<Participant> participants)
    {
        tied.EnsureCapacity(participants.Count);
        return participants.Mapped(Tied);
    }

    /// <summary>The same people where a list of the body names them.</summary>
    public ValueList<Participant> Again(ValueList<Participant> people) => people.Mapped(each =>
    {
        var one = tied.TryGetValue((each.Span, each.Name), out var before) ? before : Tied(each);
        return each with { Person = one.Person, Evidence = one.Evidence };
    });

    /// <summary>Short names that a list introduces hold for the whole page: <c>Premier Zhao Ziyang (hereafter, Premier)</c>.</summary>
    public static void Introduce(PagePeople page)
    {
        foreach (var each in page.Participants.AsSpan())
        {
            string[] parts = each.Text.Contains('(', StringComparison.Ordinal) ? each.Text.Split('(', ')') : [];
            foreach (string part in parts)
            {
                if (Aliases.In(part) is { } alias && page.Persons.Find(each.Name) is { } person)
                {
                    page.Introduce(alias, person);
                }
            }
        }
    }

    private Participant Tied(Participant participant)
    {
        bool isListed = IsListed(participant);
        var (person, evidence) = Who(participant);
        _ = isListed && listed.Add(person);
        PersonIndex.AddRole(person, PersonRole.Participant);
        AddTitles(person, participant);
        Functions.AddTo(person, participant.Role ?? participant.Name);
        if (Glosses.Of(participant) is { } gloss)
        {
            persons.AddName(person, gloss);
        }

        return tied[(participant.Span, participant.Name)] = participant with { Person = person.Id, Evidence = evidence };
    }

    private void AddTitles(PersonIndex.Entry person, Participant participant)
    {
        person.Honorific ??= participant.Honorific;
        if (participant.Role is { } role)
        {
            person.AddTitle(TitleKind.Office, role);
        }

        person.Side ??= participant.Side;
        if (participant.Side is { } side && side.StartsWith(OwnSide, StringComparison.OrdinalIgnoreCase) && writer() is { } name)
        {
            persons.Add(name, PersonRole.Author).Side ??= side;
        }
    }

    /// <summary>Whether a list names the participant; where it is another than before, nobody has been named yet.</summary>
    private bool IsListed(Participant participant)
    {
        while (list < lists.Count && lists[list].End <= participant.Span.Start)
        {
            list++;
            listed.Clear();
        }

        return list < lists.Count && lists[list].Start <= participant.Span.Start;
    }

    private (PersonIndex.Entry Person, PersonEvidence Evidence) Who(Participant participant)
    {
        if (UnnamedSpeakers.Contains(participant.Name))
        {
            return (persons.NewUnnamed(participant.Name), PersonEvidence.Unnamed);
        }

        if (SelfReferences.Names.Contains(participant.Name) && writer() is { } name)
        {
            var author = persons.Add(name, PersonRole.Author);
            persons.AddAlias(author, participant.Name);
            return (author, PersonEvidence.Self);
        }

        bool isAnother = listed.Count > 0 && persons.Find(participant.Name) is { } known && known.Name != participant.Name && listed.Contains(known);
        return isAnother
            ? (persons.AddAnother(participant.Name), PersonEvidence.Label)
            : (persons.Add(participant.Name, PersonRole.Participant, out var evidence), evidence);
    }

    private const string OwnSide = "our ";
}
