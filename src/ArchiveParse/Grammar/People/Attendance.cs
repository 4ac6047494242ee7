using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// Lines that say who took part: <c>Participants: Soviet side: A, B</c> with further sides below, <c>In attendance: …</c>,
/// a heading with one person on each line under it, or two sides without any heading.
/// </summary>
public static class Attendance
{
    /// <summary>The colon behind a heading or a side.</summary>
    internal static readonly Parser<TextSpan> Colon =
        from before in Scan.Spaces
        from colon in Signs.Colon
        from after in Scan.Spaces
        select colon;

    private static readonly Parser<TextSpan> MaybePeople = Scan.Rest.OrDefault();

    private static readonly Parser<ParticipantGroup> PeopleAlone =
        from page in Scan.Here
        from people in MaybePeople
        select AttendanceGroups.Group(page, default, people);

    private static readonly Parser<ParticipantGroup> PeopleBehindColon =
        AttendanceSides.SideAndPeople.Or(AttendanceSides.Dashed).Or(AttendanceSides.BehindColon).Or(AttendanceRanks.RankAndPeople).Or(PeopleAlone);

    private static readonly Parser<ParticipantGroup> HeadingAndPeople =
        from heading in AttendanceHeadings.Heading
        from colon in Colon
        from people in PeopleBehindColon
        select people;

    private static readonly LeadingTexts ByList = LeadingTexts.IgnoringCase("Chaired by ", "Presided over by ", "Attended by ");

    private static readonly Parser<TextSpan> ByWords = Scan.AnyOf(ByList);

    /// <summary>Without a colon a form of address tells, and that no sentence follows: <c>Chaired by Comrade Orlov, V. P.</c></summary>
    private static readonly Parser<ParticipantGroup> ByTitled = (
        from words in ByWords
        from page in Scan.Here
        from people in Scan.Rest
        where Titles.Names.LengthAt(people.In(page.Source), out var kind) > 0 && kind == TitleKind.Honorific && EndsList(people.In(page.Source))
        select AttendanceGroups.Group(page, default, people)).OnlyAt(static line => ByList.Begin(line));

    private static readonly Parser<ParticipantGroup> FirstLine =
        WrappedLists.Whole(AttendanceSides.OfHeading.Or(AttendanceSides.OfNation).Or(HeadingAndPeople).Or(ByTitled))
            .Or(HeadLabels.Attendance.Select(static _ => new ParticipantGroup()));

    private static readonly Parser<TextSpan> MaybeMarker = ListItems.Marker.MaybeAt(ListItems.MayBegin);

    private static readonly Parser<ParticipantGroup> SideLine = AttendanceSides.Line.Or(AttendanceSides.DashedLine).Or(AttendanceRanks.Line);

    private static readonly Parser<ParticipantGroup> NextSide =
        from gap in Lines.BlankLines
        from marker in MaybeMarker
        from page in Scan.Here
        from people in SideLine
        where people.People.Count > 0 || EndsWithColon(page)
        select people;

    private static readonly Parser<ParticipantGroup> NextSideAlone =
        from gap in Lines.BlankLines
        from side in AttendanceSides.Alone
        select side;

    private static readonly Parser<ParticipantGroup> NextPeople = AttendanceLines.Group;

    /// <summary>A side alone on its line is one where people follow.</summary>
    private static readonly Parser<ParticipantGroup> SideOverPeople =
        from side in NextSideAlone
        from people in NextPeople
        select people with { Label = side.Label };

    private static readonly Parser<ParticipantGroup> NamedLine = AttendanceSides.NamedLine.Or(AttendanceRanks.Line);

    private static readonly Parser<IReadOnlyList<ParticipantGroup>> NamedSides = (
        from gap in Lines.BlankLines
        from page in Scan.Here
        from people in NamedLine
        where people.People.Count > 0 || EndsWithColon(page)
        select people).Many();

    private static readonly Parser<ParticipantGroup> PeopleLine = WrappedLists.Whole(PeopleAlone);

    /// <summary>Others directly below, each with a full name, where a full stop ended the first line: the other side has no word of its own.</summary>
    private static readonly Parser<ParticipantGroup> OthersBelow =
        from page in Scan.Here
        from others in PeopleLine
        where AreNamedInFull(others) && page.Source.AsSpan(0, page.Position).TrimEnd() is [.., '.']
        select others;

    private static readonly Parser<IReadOnlyList<ParticipantGroup>> OthersAndSides =
        from others in OthersBelow
        from sides in NamedSides
        select (IReadOnlyList<ParticipantGroup>)[others, .. sides];

    private static readonly Parser<IReadOnlyList<ParticipantGroup>> BelowPeople = OthersAndSides.Or(NamedSides);

    private static readonly Parser<ParticipantGroup> NextSideAndOthers = WithOthers(NextSide);

    private static readonly Parser<IReadOnlyList<ParticipantGroup>> Sides = NextSideAndOthers.Many();

    private static readonly Parser<IReadOnlyList<ParticipantGroup>> SidesOrPeople =
        NextSide.Or(SideOverPeople).Or(AttendanceBodies.Next).Or(NextPeople).Many();

    private static readonly Parser<ParticipantGroup> FirstLines = WithOthers(FirstLine);

    private static readonly Parser<IReadOnlyList<ParticipantGroup>> Groups =
        from first in FirstLines
        from below in first.People.Count == 0 ? SidesOrPeople : first.Label is null ? BelowPeople : Sides
        select (IReadOnlyList<ParticipantGroup>)AttendanceGroups.Gathered(first, below);

    /// <summary>Words that send the reader on to a list elsewhere.</summary>
    internal static readonly LeadingTexts Elsewhere = LeadingTexts.IgnoringCase("Listed ", "See ", "As listed ", "List attached");

    private static readonly Parser<TextSpan> SentElsewhere = Scan.AnyOf(Elsewhere);

    /// <summary>A line that sends the reader on and names nobody: <c>Participants: Listed on Page 4</c>.</summary>
    private static readonly Parser<IReadOnlyList<ParticipantGroup>> ListedElsewhere = Lines.Whole(
        from heading in AttendanceHeadings.Heading
        from colon in Colon
        from page in SentElsewhere
        from rest in MaybePeople
        select (IReadOnlyList<ParticipantGroup>)[]);

    private static readonly Parser<(IReadOnlyList<ParticipantGroup> Value, TextSpan Span)> SomeGroups =
        AttendanceColumns.Lists.Or(AttendanceRuns.Lists).Or(SharedSides.Lists).Or(Groups.Where(static groups => groups.Count > 0))
            .Or(ListedElsewhere).Or(UnheadedSides.Lists).Spanned();

    /// <summary>All lines that say who took part.</summary>
    public static readonly Parser<ParticipantsBlock> Lists =
        from source in Scan.Source
        from groups in SomeGroups
        let span = Lines.Trim(source, groups.Span.Start, groups.Span.End)
        select new ParticipantsBlock { Text = Prose.Clean(source, span), Groups = [.. groups.Value], Span = span };

    /// <summary>Whether a line can be the first of such a list.</summary>
    internal static bool MayBegin(ReadOnlySpan<char> line) =>
        AttendanceHeadings.MayBegin(line) || ByList.Begin(line) || UnheadedSides.MayBegin(line) || AttendanceSides.MayBeOfNation(line);

    /// <summary>A side with one person and the office behind it; further ones stand below, one on each line.</summary>
    private static Parser<ParticipantGroup> WithOthers(Parser<ParticipantGroup> line) =>
        from side in line
        from others in IsFirstOfLines(side) ? AttendanceRuns.ToldLines : Scan.None<Participant>()
        select others.Count == 0 ? side : side with { People = [.. side.People, .. others] };

    /// <summary>Behind the colon of a side that says something else than who is on it stands a speech.</summary>
    private static bool EndsWithColon(Cursor side) => Lines.LineAt(side, out _).In(side.Source) is [.., ':'];

    private static bool AreNamedInFull(ParticipantGroup group) => group.People.Count > 1
        && group.People.All(static person => EasternNames.Contains(person.Name) || Initials.AreIn(person.Name));

    /// <summary>A sentence ends with a full stop; a list does so behind an initial.</summary>
    private static bool EndsList(ReadOnlySpan<char> list) => list[^1] is not ('.' or ':' or '?' or '!') || Initials.EndIn(list);

    private static bool IsFirstOfLines(ParticipantGroup side) => side is { Label: not null, People: [{ Role: not null }] };
}
