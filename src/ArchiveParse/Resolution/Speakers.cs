using ArchiveParse.Grammar;

namespace ArchiveParse.Resolution;

/// <summary>Attributes each turn to a person. A label is decided once, at its first turn, by the first of <see cref="SpeakerRules"/> that knows it.</summary>
internal sealed class Speakers(PagePeople page, string source)
{
    private static readonly string[] Joints = [" and ", " & "];

    private readonly Dictionary<string, Attribution> known = new(StringComparer.Ordinal);

    /// <summary>Gives a turn's speaker the fullest name and the person.</summary>
    public void Attribute(Speaker speaker)
    {
        var who = Known(speaker) ?? Decide(speaker);
        if (speaker.Qualifier is { } qualifier && Aliases.In(qualifier) is { } alias)
        {
            page.Persons.AddAlias(who.Person, alias);
            known[alias] = new Attribution(who.Person, alias == speaker.Label ? who.Grounds : Introduced);
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

        known[speaker.Label] = who;
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

                return new Attribution(person, GroundsOf(rule.Evidence));
            }
        }

        throw new InvalidOperationException("The last rule knows everyone.");
    }

    /// <summary>Two speakers of one utterance, <c>A and B</c>: the first is the person, the other is told beside him.</summary>
    private Attribution? Several(string label)
    {
        foreach (string joint in Joints)
        {
            int at = label.IndexOf(joint, StringComparison.Ordinal);
            if (at > 0 && SpeakerNaming.Of(label[..at], null) is { Name.Length: > 0 } one
                && SpeakerNaming.Of(label[(at + joint.Length)..], null) is { Name.Length: > 0 } other)
            {
                var (first, second) = (One(one), One(other));
                Speaker.Grounds grounds = new(first.Grounds.Evidence, [second.Person.Id]);
                return new Attribution(first.Person, grounds, $"{first.Person.Name}{joint}{second.Person.Name}");
            }
        }

        return null;
    }

    private static readonly Speaker.Grounds Introduced = new(PersonEvidence.Introduced, []);

    private static readonly Speaker.Grounds[] ByEvidence = [.. Enum.GetValues<PersonEvidence>().Select(static each => new Speaker.Grounds(each, []))];

    /// <summary>One for all labels of its kind.</summary>
    private static Speaker.Grounds GroundsOf(PersonEvidence evidence) => ByEvidence[(int)evidence - 1];

    /// <summary>Whom a label means, and by what.</summary>
    private sealed record Attribution(PersonIndex.Entry Person, Speaker.Grounds Grounds, string? Name = null);
}
