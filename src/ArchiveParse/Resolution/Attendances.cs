using ArchiveParse.Grammar.Vocabulary;

namespace ArchiveParse.Resolution;

/// <summary>Ties those who took part to the people of the page.</summary>
/// <param name="persons">The people of the page.</param>
/// <param name="writer">Who wrote the document, where it says so.</param>
internal sealed class Attendances(PersonIndex persons, Func<string?> writer)
{
    /// <summary>The participants with their persons.</summary>
    public ValueList<Participant> Tied(ValueList<Participant> participants)
    {
        var tied = new Participant[participants.Count];
        for (int at = 0; at < tied.Length; at++)
        {
            tied[at] = Tied(participants[at]);
        }

        return new ValueList<Participant>(tied);
    }

    private Participant Tied(Participant participant)
    {
        var (person, evidence) = Who(participant);
        PersonIndex.AddRole(person, PersonRole.Participant);
        person.Office ??= participant.Role;
        person.Side ??= participant.Side;
        AddFunction(person, participant.Role ?? participant.Name);
        if (participant.Text.Length > participant.Name.Length && Glosses.Of(participant) is { } gloss)
        {
            persons.AddName(person, gloss);
        }

        return participant with { Person = person.Id, Evidence = evidence };
    }

    private (PersonIndex.Entry Person, PersonEvidence Evidence) Who(Participant participant)
    {
        if (UnnamedSpeakers.Names.Contains(participant.Name))
        {
            return (persons.NewUnnamed(participant.Name), PersonEvidence.Unnamed);
        }

        if (SelfReferences.Names.Contains(participant.Name) && writer() is { } name)
        {
            var author = persons.Add(name, PersonRole.Author);
            persons.AddAlias(author, participant.Name);
            return (author, PersonEvidence.Self);
        }

        return (persons.Add(participant.Name, PersonRole.Participant, out var evidence), evidence);
    }

    private static void AddFunction(PersonIndex.Entry person, string function)
    {
        if (function.Contains("nterpret", StringComparison.Ordinal) || function.Contains("ranslator", StringComparison.Ordinal))
        {
            PersonIndex.AddRole(person, PersonRole.Interpreter);
        }

        if (function.Contains("otetak", StringComparison.Ordinal) || function.Contains("ote taker", StringComparison.Ordinal) || function.Contains("ote-taker", StringComparison.Ordinal))
        {
            PersonIndex.AddRole(person, PersonRole.NoteTaker);
        }
    }
}
