using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// Sides, ranks and further lists that share the line of their heading, in sentences of their own too: <c>Participating from the Soviet side: A;
/// from the Polish side: B</c>, <c>Present: members of the Politburo comrades A, B; candidate members: C. Invited: D</c>. The absent took no part.
/// </summary>
internal static class SharedSides
{
    private static readonly Parser<char> Stop = Scan.OneOf(";.");

    private static readonly Parser<TextSpan> NextSideName =
        from gap in Scan.Spaces
        from name in AttendanceSides.SideName
        select name;

    private static readonly Parser<TextSpan> SideOnLine = AttendanceSides.AnySide.Or(NextSideName);

    private static readonly Parser<TextSpan> VerbAndColon =
        from verb in AttendanceSides.MaybeVerb
        from colon in Attendance.Colon
        select colon;

    /// <summary>A colon, or a verb or a dash in its place: <c>present on the Soviet side were Comrades A and B</c>.</summary>
    private static readonly Parser<TextSpan> ColonVerbOrDash = VerbAndColon.Or(Scan.AnyOf(" were ", " was ")).Or(AttendanceSides.Dash);

    private static readonly Parser<TextSpan> Side =
        from side in SideOnLine
        from colon in ColonVerbOrDash
        select side;

    private static readonly Parser<TextSpan> Rank =
        from gap in Scan.Spaces
        from rank in AttendanceRanks.Label
        select rank;

    private static readonly Parser<TextSpan> Heading =
        from gap in Scan.Spaces
        from heading in AttendanceHeadings.Heading
        from colon in Attendance.Colon
        select heading;

    private static readonly Parser<TextSpan> AbsentWord = FieldLabels.Absences.Entry.Spanned().Select(static word => word.Span);

    private static readonly Parser<TextSpan> Absent =
        from gap in Scan.Spaces
        from word in AbsentWord
        from colon in Attendance.Colon
        select word;

    private static readonly Parser<TextSpan> Label = Side.Or(Rank).Or(Heading).Or(Absent);

    private static readonly Parser<TextSpan> LabelAhead =
        from sign in Stop
        from label in Label
        select label;

    private static readonly Parser<TextSpan> RankBehindComma =
        from comma in Signs.Comma
        from rank in Rank
        select rank;

    private static readonly Expectation PeopleExpected = new("people of a side");

    /// <summary>People, up to the stop behind which another side stands.</summary>
    private static readonly Parser<TextSpan> PeopleUpToNext = Rule<TextSpan>.Of(static (text, at) =>
    {
        int end = at;
        while (end < text.End && !Ends(text, end))
        {
            end++;
        }

        return end > at ? Outcome<TextSpan>.Hit(TextSpan.FromBounds(at, end), end) : Outcome<TextSpan>.Miss(PeopleExpected, at);
    });

    private static readonly Parser<TextSpan> ColonOfHeading =
        from gap in Scan.Spaces
        from colon in Signs.Colon
        from space in Scan.Spaces
        select colon;

    private static readonly Parser<TextSpan> MaybeColonOfHeading = ColonOfHeading.OrDefault();

    private static readonly Parser<ParticipantGroup> SideUpToNext =
        from page in Scan.Here
        from side in Side
        from people in PeopleUpToNext
        select AttendanceGroups.Group(page, side, people);

    private static readonly Parser<ParticipantGroup> RankUpToNext =
        from page in Scan.Here
        from rank in Rank
        from people in PeopleUpToNext
        select AttendanceRanks.Group(page, rank, people);

    private static readonly Parser<ParticipantGroup> HeadedUpToNext =
        from page in Scan.Here
        from heading in Heading
        from people in PeopleUpToNext
        select AttendanceGroups.Group(page, default, people);

    private static readonly Parser<ParticipantGroup> AbsentUpToNext =
        from absent in Absent
        from people in PeopleUpToNext
        select NoOne;

    private static readonly Parser<ParticipantGroup> PeopleAlone =
        from page in Scan.Here
        from people in PeopleUpToNext
        select AttendanceGroups.Group(page, default, people);

    private static readonly Parser<ParticipantGroup> Labelled = SideUpToNext.Or(RankUpToNext).Or(HeadedUpToNext).Or(AbsentUpToNext);

    private static readonly Parser<ParticipantGroup> FirstBehindColon = SideUpToNext.Or(RankUpToNext).Or(PeopleAlone);

    private static readonly Parser<char> AnyStop = Scan.OneOf(";.,");

    private static readonly Parser<ParticipantGroup> NextOnLine =
        from sign in AnyStop
        from part in Labelled
        select part;

    private static readonly Parser<IReadOnlyList<ParticipantGroup>> OthersOnLine = NextOnLine.AtLeastOnce();

    /// <summary>The sides.</summary>
    public static readonly Parser<IReadOnlyList<ParticipantGroup>> Lists = WrappedLists.Whole(
        from heading in AttendanceHeadings.Heading
        from colon in MaybeColonOfHeading
        from first in colon.IsEmpty ? SideUpToNext : FirstBehindColon
        from others in OthersOnLine
        where others.Prepend(first).All(static part => part == NoOne || part.People.Count > 0)
        select (IReadOnlyList<ParticipantGroup>)[.. others.Prepend(first).Where(static part => part != NoOne)])
        .Where(HasSeveral, "sides on one line");

    private static ParticipantGroup NoOne { get; } = new() { Label = "" };

    private static bool Ends(Cursor text, int at) => text.RestAt(at)[0] == ','
        ? RankBehindComma.Attempt(text, at).IsHit
        : LabelAt(text, at) is > 0 and int end && !BeginsLater(text, at, end);

    /// <summary>Where the label ends that stands behind a stop; 0 where none does.</summary>
    private static int LabelAt(Cursor text, int at) => MayEnd(text.RestAt(at)) && LabelAhead.Attempt(text, at) is { IsHit: true } label ? label.End : 0;

    /// <summary>Whether another stop stands within the label: <c>I.O. Lesnov. Korean side:</c></summary>
    private static bool BeginsLater(Cursor text, int at, int end)
    {
        for (int later = at + 1; later < end; later++)
        {
            if (LabelAt(text, later) > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A side may begin a sentence of its own.</summary>
    private static bool MayEnd(ReadOnlySpan<char> rest) => rest[0] == ';' || (rest is ['.', ' ', var next, ..] && char.IsUpper(next));

    private static bool HasSeveral(ReadOnlySpan<char> line) => line.Contains(';') || line.Contains(". ", StringComparison.Ordinal) || line.Count(':') > 2;
}
