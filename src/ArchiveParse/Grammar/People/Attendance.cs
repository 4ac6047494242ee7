using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// Lines that say who took part: <c>Participants: Soviet side: A, B</c> with further sides below, <c>In attendance: …</c>,
/// or a heading with one person on each line under it.
/// </summary>
public static class Attendance
{
    private static readonly WordTable<bool> Headings = new("a participants line",
        new[]
        {
            "Participants", "Participant", "Present", "Persons present", "Those present", "In attendance", "Attendees", "Attended by",
            "Also present", "Also taking part", "Taking part",
        }
            .Select(static each => KeyValuePair.Create(each, true)));

    private static readonly Parser<TextSpan> Colon =
        from before in Scan.Spaces
        from colon in Signs.Colon
        from after in Scan.Spaces
        select colon;

    private static readonly Parser<TextSpan> SideName =
        Scan.While(static c => char.IsLetter(c) || c is ' ' or '-' or '.' or '’' or '\'', 3, "a side").Ending("side", "delegation");

    private static readonly Parser<TextSpan> Country = Vocabulary.Sides.Countries.Entry.Spanned().Select(static side => side.Span);

    private static readonly Parser<TextSpan> SideOrCountry = SideName.Or(Country);

    private static readonly Parser<TextSpan> SideInBrackets =
        from gap in Scan.Spaces
        from open in Signs.OpeningBracket
        from name in SideName
        from close in Signs.ClosingBracket
        select name;

    private static readonly Parser<TextSpan> On = Scan.AnyOfIgnoringCase("on the ", "for the ", "from the ", "on ", "for ", "from ");

    private static readonly Parser<TextSpan> MaybePeople = Scan.Rest.OrDefault();

    private static readonly Parser<TextSpan> OnTheSide =
        from gap in Scan.Spaces
        from preposition in On
        from name in SideOrCountry
        select name;

    private static readonly Parser<TextSpan> AnySide = OnTheSide.Or(SideInBrackets);

    private static readonly Parser<ParticipantGroup> SideAndPeople = Under(AnySide.Or(SideOrCountry));

    private static readonly Parser<ParticipantGroup> NamedSideAndPeople = Under(AnySide.Or(SideName));

    private static readonly Parser<ParticipantGroup> SideOfHeading =
        from page in Scan.Here
        from heading in Headings.Entry
        from side in AnySide
        from colon in Colon
        from people in MaybePeople
        select Group(page, side, people);

    private static readonly Parser<ParticipantGroup> PeopleAlone =
        from page in Scan.Here
        from people in MaybePeople
        select Group(page, default, people);

    private static readonly Parser<ParticipantGroup> PeopleBehindColon = SideAndPeople.Or(PeopleAlone);

    private static readonly Parser<ParticipantGroup> HeadingAndPeople =
        from heading in Headings.Entry
        from colon in Colon
        from people in PeopleBehindColon
        select people;

    private static readonly Parser<ParticipantGroup> FirstLine =
        Lines.Whole(SideOfHeading.Or(HeadingAndPeople)).Or(HeadLabels.Attendance.Select(static _ => new ParticipantGroup()));

    private static readonly Parser<ParticipantGroup> SideLine = Lines.Whole(SideOfHeading.Or(SideAndPeople));

    private static readonly Parser<ParticipantGroup> NextSide =
        from gap in Lines.BlankLines
        from people in SideLine
        select people;

    private static readonly Parser<ParticipantGroup> NamedSideLine = Lines.Whole(SideOfHeading.Or(NamedSideAndPeople));

    /// <summary>Where the first people stand under no side, a country before a colon is a speaker.</summary>
    private static readonly Parser<IReadOnlyList<ParticipantGroup>> NamedSides = (
        from gap in Lines.BlankLines
        from people in NamedSideLine
        select people).Many();

    private static readonly Parser<TextSpan> MaybeMarker = ListItems.Marker.OrDefault();

    private static readonly Parser<TextSpan> BureauAhead =
        from bureau in Scan.While(static c => char.IsAsciiLetterUpper(c) || c == '/', 1, "a bureau")
        from dash in Scan.AnyOf("—", "–", "--")
        select bureau;

    private static readonly Parser<object?> SomeBureau = BureauAhead.Not().Not();

    /// <summary>As columns name people, the bureau before its man: <c>EUR—Mr. Kohler</c>.</summary>
    private static readonly Parser<Participant> InColumn = (
        from bureau in SomeBureau
        from people in ColumnEntries.Entry
        select people).Where(static people => people.Count == 1).Select(static people => people[0]);

    private static readonly Parser<Participant> AnyPerson = InColumn.Or(People.Person);

    private static readonly Parser<Participant> WholePerson = Lines.Whole(
        from marker in MaybeMarker
        from person in AnyPerson
        select person);

    private static readonly Parser<Participant> PersonLine =
        from gap in Lines.BlankLines
        from person in WholePerson
        select person;

    private static readonly Parser<ParticipantGroup> PeopleBelow =
        PersonLine.AtLeastOnce().Select(static people => new ParticipantGroup { People = [.. people] });

    private static readonly Parser<IReadOnlyList<ParticipantGroup>> Sides = NextSide.Many();

    private static readonly Parser<IReadOnlyList<ParticipantGroup>> SidesOrPeople = NextSide.Or(PeopleBelow).Many();

    private static readonly Parser<IReadOnlyList<ParticipantGroup>> Groups =
        from first in FirstLine
        from below in first.People.Count == 0 ? SidesOrPeople : first.Label is null ? NamedSides : Sides
        select (IReadOnlyList<ParticipantGroup>)Gathered(first, below);

    private static readonly Parser<TextSpan> Elsewhere = Scan.AnyOfIgnoringCase("Listed ", "See ", "As listed ", "List attached");

    /// <summary>A line that sends the reader on and names nobody: <c>Participants: Listed on Page 4</c>.</summary>
    private static readonly Parser<IReadOnlyList<ParticipantGroup>> ListedElsewhere = Lines.Whole(
        from heading in Headings.Entry
        from colon in Colon
        from page in Elsewhere
        from rest in MaybePeople
        select (IReadOnlyList<ParticipantGroup>)[]);

    private static readonly Parser<(IReadOnlyList<ParticipantGroup> Value, TextSpan Span)> SomeGroups =
        Groups.Where(static groups => groups.Count > 0).Or(ListedElsewhere).Spanned();

    /// <summary>All lines that say who took part.</summary>
    public static readonly Parser<ParticipantsBlock> Lists =
        from page in Scan.Here
        from groups in SomeGroups
        let span = Lines.Trim(page.Source, groups.Span.Start, groups.Span.End)
        select new ParticipantsBlock { Text = Prose.Clean(page.Source, span), Groups = [.. groups.Value], Span = span };

    /// <summary>Whether a line can be the first of such a list.</summary>
    internal static bool MayBegin(ReadOnlySpan<char> line) => Headings.LengthAt(line, out _) > 0;

    private static Parser<ParticipantGroup> Under(Parser<TextSpan> name)
    {
        var side =
            from words in name
            from colon in Colon
            select words;
        return
            from page in Scan.Here
            from label in side
            from people in MaybePeople
            select Group(page, label, people);
    }

    private static ParticipantGroup Group(Cursor page, TextSpan side, TextSpan people) => new()
    {
        Label = side.IsEmpty ? null : Prose.Clean(page.Source, side),
        People = people.IsEmpty ? [] : [.. UnderTitleOfSeveral(People.List(page.Slice(people)))],
    };

    /// <summary>A title of several holds for all behind it that have none: <c>Comrades Ulbricht, Grotewohl</c>.</summary>
    private static IEnumerable<Participant> UnderTitleOfSeveral(ValueList<Participant> people)
    {
        string? title = null;
        foreach (var person in people)
        {
            title = person.Honorific is { } own ? (Titles.OfSeveral.Contains(own) ? own : null) : title;
            yield return WithInitials(person with { Honorific = person.Honorific ?? title });
        }
    }

    /// <summary>Initials behind a surname and a comma are a part of the name: <c>Petrov, I.O.</c></summary>
    private static Participant WithInitials(Participant person)
    {
        bool areInitials = person.Role is { Length: > 1 and <= LongestInitials } role && role.Contains('.', StringComparison.Ordinal)
            && role.All(static c => char.IsUpper(c) || c is '.' or ' ');
        return areInitials ? person with { Name = $"{person.Name}, {person.Role!.TrimEnd('.')}.", Role = null } : person;
    }

    private const int LongestInitials = 8;

    /// <summary>A heading without people of its own hands its side on to those listed under it.</summary>
    private static List<ParticipantGroup> Gathered(ParticipantGroup first, IReadOnlyList<ParticipantGroup> below)
    {
        List<ParticipantGroup> gathered = [];
        string? side = null;
        foreach (var group in below.Prepend(first))
        {
            side = group.Label ?? side;
            if (group.People.Count > 0)
            {
                gathered.Add(group with { Label = side });
            }
        }

        return gathered;
    }

    private static Parser<TextSpan> Ending(this Parser<TextSpan> rule, params string[] words) =>
        from page in Scan.Here
        from span in rule.Where(span => Array.Exists(words, word => span.In(page.Source).TrimEnd().EndsWith(word, StringComparison.OrdinalIgnoreCase)))
        select span;
}
