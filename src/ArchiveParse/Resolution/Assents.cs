using ArchiveParse.Grammar;
using ArchiveParse.Text;

namespace ArchiveParse.Resolution;

/// <summary>
/// Those who assent: names of the page and nothing else in brackets, <c>(Molotov, Kaganovich)</c>. The keeper of the record tells it and quotes
/// nobody, so that it stays a stage direction, which points to its people.
/// </summary>
internal sealed class Assents(PersonIndex persons, string source)
{
    /// <summary>The stage direction with its people, if it is made of people.</summary>
    public StageBlock Tied(StageBlock stage)
    {
        var inside = Inside(stage.Span);
        if (inside.Length > LongestList || !MayBeSeveral(inside.In(source)))
        {
            return stage;
        }

        List<PersonReference> people = [];
        int taken = 0;
        foreach (var each in People.List(new Cursor(source).Slice(inside)))
        {
            if (each.Role is not null || persons.Find(each.Name) is not { } person)
            {
                return stage;
            }

            taken += each.Text.Length;
            people.Add(new PersonReference { Name = each.Name, Person = person.Id, Evidence = PersonEvidence.Name, Span = each.Span });
        }

        bool areAll = people.Count > 1 && taken + (people.Count * LongestJoint) >= inside.Length;
        return areAll ? stage with { People = [.. people] } : stage;
    }

    /// <summary>
    /// A look: between several names stands a sign or a word, and the first is short and has no small words but its particles; narration
    /// has many.
    /// </summary>
    private static bool MayBeSeveral(ReadOnlySpan<char> words)
    {
        int sign = words.IndexOfAny(',', ';'), and = words.IndexOf(" and ");
        int end = sign < 0 ? and : and < 0 ? sign : Math.Min(sign, and), small = 0;
        for (int at = 1; at < end; at++)
        {
            small += words[at - 1] == ' ' && char.IsLower(words[at]) ? 1 : 0;
        }

        return end is > 0 and <= LongestName && small <= MostParticles;
    }

    private TextSpan Inside(TextSpan span)
    {
        int close = span.In(source).LastIndexOfAny(')', ']');
        return close > 1 ? TextSpan.FromBounds(span.Start + 1, span.Start + close) : default;
    }

    /// <summary>Characters between two names: <c> and </c>.</summary>
    private const int LongestJoint = 5;

    private const int LongestList = 400;
    private const int LongestName = 60;
    private const int MostParticles = 2;
}
