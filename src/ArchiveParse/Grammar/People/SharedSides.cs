using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// Sides that share the line of their heading, in sentences of their own too: <c>Participating from the Soviet side: A; from the Polish side: B</c>,
/// <c>Participants: Soviet side: A. Polish side: B.</c>
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

    /// <summary>A colon, or a verb in its place: <c>present on the Soviet side were Comrades A and B</c>.</summary>
    private static readonly Parser<TextSpan> ColonOrVerb = VerbAndColon.Or(Scan.AnyOf(" were ", " was "));

    private static readonly Parser<TextSpan> SideAhead =
        from sign in Stop
        from side in SideOnLine
        from colon in ColonOrVerb
        select side;

    private static readonly Expectation PeopleExpected = new("people of a side");

    /// <summary>People, up to the stop behind which another side stands.</summary>
    private static readonly Parser<TextSpan> PeopleUpToNext = Rule<TextSpan>.Of(static (text, at) =>
    {
        int end = at;
        while (end < text.End && !(BeginsSide(text, end) && !BeginsLater(text, end)))
        {
            end++;
        }

        return end > at ? Outcome<TextSpan>.Hit(TextSpan.FromBounds(at, end), end) : Outcome<TextSpan>.Miss(PeopleExpected, at);
    });

    private static readonly Parser<TextSpan> ColonOfHeading =
        from gap in Scan.Spaces
        from colon in Signs.Colon
        select colon;

    private static readonly Parser<TextSpan> MaybeColonOfHeading = ColonOfHeading.OrDefault();

    private static readonly Parser<ParticipantGroup> SideUpToNext =
        from page in Scan.Here
        from side in SideOnLine
        from colon in ColonOrVerb
        from people in PeopleUpToNext
        select AttendanceGroups.Group(page, side, people);

    private static readonly Parser<ParticipantGroup> NextOnLine =
        from sign in Stop
        from side in SideUpToNext
        select side;

    private static readonly Parser<IReadOnlyList<ParticipantGroup>> OthersOnLine = NextOnLine.AtLeastOnce();

    /// <summary>The sides.</summary>
    public static readonly Parser<IReadOnlyList<ParticipantGroup>> Lists = Lines.Whole(
        from heading in AttendanceHeadings.Heading
        from colon in MaybeColonOfHeading
        from first in SideUpToNext
        from others in OthersOnLine
        where others.Prepend(first).All(static side => side.People.Count > 0)
        select (IReadOnlyList<ParticipantGroup>)[first, .. others]).Where(HasSeveral, "sides on one line");

    private static bool BeginsSide(Cursor text, int at) => MayEnd(text.RestAt(at)) && SideAhead.Attempt(text, at).IsHit;

    /// <summary>Whether another stop stands before the side's colon: <c>I.O. Lesnov. Korean side:</c></summary>
    private static bool BeginsLater(Cursor text, int at)
    {
        int colon = text.RestAt(at).IndexOf(':');
        for (int later = at + 1; later < at + colon; later++)
        {
            if (BeginsSide(text, later))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A side may begin a sentence of its own.</summary>
    private static bool MayEnd(ReadOnlySpan<char> rest) => rest[0] == ';' || (rest is ['.', ' ', var next, ..] && char.IsUpper(next));

    private static bool HasSeveral(ReadOnlySpan<char> line) => line.Contains(';') || line.Contains(". ", StringComparison.Ordinal);
}
