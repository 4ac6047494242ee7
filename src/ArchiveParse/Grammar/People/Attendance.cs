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

    private static readonly Parser<TextSpan> On = Scan.AnyOfIgnoringCase("on the ", "for the ", "from the ", "on ", "for ", "from ");

    private static readonly Parser<TextSpan> MaybePeople = Scan.Rest.OrDefault();

    private static readonly Parser<TextSpan> OnTheSide =
        from gap in Scan.Spaces
        from preposition in On
        from name in SideName
        select name;

    private static readonly Parser<TextSpan> Side =
        from name in OnTheSide.Or(SideName)
        from colon in Colon
        select name;

    private static readonly Parser<ParticipantGroup> SideAndPeople =
        from page in Scan.Here
        from side in Side
        from people in MaybePeople
        select Group(page, side, people);

    private static readonly Parser<ParticipantGroup> SideOfHeading =
        from page in Scan.Here
        from heading in Headings.Entry
        from side in OnTheSide
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

    private static readonly Parser<ParticipantGroup> FirstLine = Lines.Whole(SideOfHeading.Or(HeadingAndPeople));

    private static readonly Parser<ParticipantGroup> SideLine = Lines.Whole(SideOfHeading.Or(SideAndPeople));

    private static readonly Parser<ParticipantGroup> NextSide =
        from gap in Lines.BlankLines
        from people in SideLine
        select people;

    private static readonly Parser<Participant> WholePerson = Lines.Whole(People.Person);

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
        from below in first.People.Count == 0 ? SidesOrPeople : Sides
        select (IReadOnlyList<ParticipantGroup>)Gathered(first, below);

    private static readonly Parser<(IReadOnlyList<ParticipantGroup> Value, TextSpan Span)> SomeGroups =
        Groups.Where(static groups => groups.Count > 0).Spanned();

    /// <summary>All lines that say who took part.</summary>
    public static readonly Parser<ParticipantsBlock> Lists =
        from page in Scan.Here
        from groups in SomeGroups
        let span = Lines.Trim(page.Source, groups.Span.Start, groups.Span.End)
        select new ParticipantsBlock { Text = Prose.Clean(page.Source, span), Groups = [.. groups.Value], Span = span };

    /// <summary>Whether a line can be the first of such a list.</summary>
    internal static bool MayBegin(ReadOnlySpan<char> line) => Headings.LengthAt(line, out _) > 0;

    private static ParticipantGroup Group(Cursor page, TextSpan side, TextSpan people) => new()
    {
        Label = side.IsEmpty ? null : Prose.Clean(page.Source, side),
        People = people.IsEmpty ? [] : People.List(page.Slice(people)),
    };

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
