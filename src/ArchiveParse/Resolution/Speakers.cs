using ArchiveParse.Grammar;
using ArchiveParse.Grammar.Vocabulary;

namespace ArchiveParse.Resolution;

/// <summary>
/// Attributes each turn to a person. A label is decided once, at its first turn, by the first of <see cref="SpeakerRules"/> that knows it.
/// </summary>
internal sealed class Speakers(PagePeople page, string source)
{
    private readonly Dictionary<string, Attribution> known = new(StringComparer.Ordinal);

    /// <summary>Gives a turn's speaker the fullest name and the person.</summary>
    public void Attribute(Speaker speaker)
    {
        var who = Known(speaker) ?? Decide(speaker);
        if (speaker.Qualifier is { } qualifier && Aliases.In(qualifier) is { } alias)
        {
            page.Introduce(alias, who.Person);
            if (alias != speaker.Label)
            {
                known.Remove(alias);
            }
        }

        speaker.Identify(who.Name ?? who.Person.Name, who.Person.Id, who.Grounds);
    }

    /// <summary>A label that has been decided; with a name behind it (<c>North (KIM)</c>) it may mean another each time.</summary>
    private Attribution? Known(Speaker speaker) =>
        known.TryGetValue(speaker.Label, out var who) && (speaker.Qualifier is null || SpeakerNaming.NameIn(speaker.Qualifier) is null) ? who : null;

    private Attribution Decide(Speaker speaker)
    {
        var naming = SpeakerNaming.Of(speaker.Label, speaker.Qualifier);
        var who = Several(speaker.Label) ?? One(naming);
        if (naming.Gloss is { } gloss && source[speaker.Span.End - 1] == ']' && page.Persons.Find(gloss) is null)
        {
            page.Persons.AddName(who.Person, gloss);
        }

        if (!UnnamedSpeakers.IsPassing(speaker.Label))
        {
            known[speaker.Label] = who;
        }

        return who;
    }

    private Attribution One(SpeakerNaming naming)
    {
        foreach (var rule in SpeakerRules.InOrder)
        {
            if (rule.Who(naming, page) is { } person)
            {
                PersonIndex.AddRole(person, PersonRole.Speaker);
                if (rule.Evidence is not PersonEvidence.Qualifier)
                {
                    page.Persons.AddAlias(person, naming.Label);
                }

                AddTitles(person, naming);
                return new Attribution(person, GroundsOf(rule.Evidence));
            }
        }

        throw new InvalidOperationException("The last rule knows everyone.");
    }

    /// <summary>Several speak one utterance: the first is the person, the others are told beside him.</summary>
    private Attribution? Several(string label)
    {
        if (JointLabel.Of(label) is not { } joint)
        {
            return null;
        }

        Attribution[] all = [.. joint.Labels.Select(each => One(SpeakerNaming.Of(each, null)))];
        Speaker.Grounds grounds = new(all[0].Grounds.Evidence, [.. all.Skip(1).Select(static each => each.Person.Id)]);
        return new Attribution(all[0].Person, grounds, joint.Joined([.. all.Select(static each => each.Person.Name)]));
    }

    /// <summary>Form of address, rank and office before a name; an office alone is the label itself.</summary>
    private static void AddTitles(PersonIndex.Entry person, SpeakerNaming naming)
    {
        if (naming.Name.Length > 0 && !person.IsUnnamed)
        {
            foreach (var (kind, title) in Names.TitlesOf(naming.Label))
            {
                person.AddTitle(kind, title);
            }
        }
    }

    private static readonly Speaker.Grounds[] ByEvidence = [.. Enum.GetValues<PersonEvidence>().Select(static each => new Speaker.Grounds(each, []))];

    /// <summary>One for all labels of its kind.</summary>
    private static Speaker.Grounds GroundsOf(PersonEvidence evidence) => ByEvidence[(int)evidence - 1];

    /// <summary>Whom a label means, and by what.</summary>
    private sealed record Attribution(PersonIndex.Entry Person, Speaker.Grounds Grounds, string? Name = null);
}
