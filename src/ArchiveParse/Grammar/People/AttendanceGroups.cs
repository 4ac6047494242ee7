using ArchiveParse.Grammar.Vocabulary;
using ArchiveParse.Text;

namespace ArchiveParse.Grammar;

/// <summary>The groups that lines of participants make: side by side, a title of several handed on, initials put back to their name.</summary>
internal static class AttendanceGroups
{
    /// <summary>A group of the people that a list names; a side may be empty, and so may the list.</summary>
    public static ParticipantGroup Group(Cursor page, TextSpan side, TextSpan people) => new()
    {
        Label = side.IsEmpty ? null : Prose.Clean(page.Source, side),
        People = people.IsEmpty ? [] : [.. Listed(page.Slice(WithoutSign(page.Source, people)))],
    };

    /// <summary>The people of a list, up to the bound, with the title that several of them share.</summary>
    public static IEnumerable<Participant> Listed(Cursor list) => UnderTitleOfSeveral(People.List(list));

    /// <summary>The sign that parts a line from the next one parts none of its people.</summary>
    private static TextSpan WithoutSign(string source, TextSpan people) =>
        people.Length > 1 && source[people.End - 1] is ';' or ',' ? Lines.Trim(source, people.Start, people.End - 1) : people;

    /// <summary>A heading without people of its own hands its side on to those listed under it.</summary>
    public static List<ParticipantGroup> Gathered(ParticipantGroup first, IReadOnlyList<ParticipantGroup> below)
    {
        List<ParticipantGroup> gathered = [];
        string? side = null;
        foreach (var group in below.Prepend(first))
        {
            bool goesOn = group.Label is null && side is not null && gathered is [.., { } above] && above.Label == side;
            side = group.Label ?? side;
            if (goesOn)
            {
                gathered[^1] = gathered[^1] with { People = [.. gathered[^1].People, .. group.People] };
            }
            else if (group.People.Count > 0)
            {
                gathered.Add(group with { Label = side });
            }
        }

        return gathered;
    }

    /// <summary>
    /// A title of several holds for all behind it that have none: <c>Comrades Ulbricht, Grotewohl</c>. Those who serve both sides are told apart.
    /// </summary>
    private static IEnumerable<Participant> UnderTitleOfSeveral(ValueList<Participant> people)
    {
        string? title = null;
        foreach (var person in people)
        {
            bool serves = person.Role is { } role && Sides.FunctionsOfSeveral.Contains(role);
            title = serves ? null : person.Honorific is { } own ? (Titles.OfSeveral.Contains(own) ? OfOne(own) : null) : title;
            yield return WithInitials(title is null ? person : person with { Honorific = title });
        }
    }

    /// <summary>What one of them is called: <c>Comrade</c> of <c>Comrades</c>, <c>Cde.</c> of <c>Cdes.</c></summary>
    internal static string OfOne(string title) =>
        title.StartsWith("Mes", StringComparison.OrdinalIgnoreCase) ? title
        : title.EndsWith("s.", StringComparison.Ordinal) ? $"{title[..^2]}."
        : title.EndsWith('s') ? title[..^1]
        : title;

    /// <summary>Initials behind a surname and a comma are a part of the name: <c>Petrov, I.O.</c></summary>
    private static Participant WithInitials(Participant person)
    {
        bool areInitials = person.Role is { } role && Initials.Are(role);
        return areInitials ? person with { Name = $"{person.Name}, {person.Role!.TrimEnd('.')}.", Role = null } : person;
    }
}
