using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>Sides that share the line of their heading: <c>Participating from the Soviet side: A; from the Polish side: B</c>.</summary>
internal static class SharedSides
{
    private static readonly Parser<char> Semicolon = Scan.OneOf(";");

    private static readonly Parser<TextSpan> NextSideName =
        from gap in Scan.Spaces
        from name in AttendanceSides.SideName
        select name;

    private static readonly Parser<TextSpan> SideOnLine = AttendanceSides.AnySide.Or(NextSideName);

    private static readonly Parser<TextSpan> SideAhead =
        from sign in Semicolon
        from side in SideOnLine
        from verb in AttendanceSides.MaybeVerb
        from colon in Attendance.Colon
        select side;

    private static readonly Expectation PeopleExpected = new("people of a side");

    /// <summary>People, up to the semicolon behind which another side stands.</summary>
    private static readonly Parser<TextSpan> PeopleUpToNext = static input =>
    {
        var cursor = Cursor.From(input);
        int length = 0;
        while (length < cursor.Rest.Length && !(cursor.Rest[length] == ';' && SideAhead(cursor.Skip(length)).WasSuccessful))
        {
            length++;
        }

        return length > 0
            ? new Success<TextSpan>(new TextSpan(cursor.Position, length), cursor.Skip(length))
            : new Failure<TextSpan>(cursor, PeopleExpected);
    };

    private static readonly Parser<TextSpan> ColonOfHeading =
        from gap in Scan.Spaces
        from colon in Signs.Colon
        select colon;

    private static readonly Parser<TextSpan> MaybeColonOfHeading = ColonOfHeading.OrDefault();

    private static readonly Parser<ParticipantGroup> SideUpToNext =
        from page in Scan.Here
        from side in SideOnLine
        from verb in AttendanceSides.MaybeVerb
        from colon in Attendance.Colon
        from people in PeopleUpToNext
        select AttendanceGroups.Group(page, side, people);

    private static readonly Parser<ParticipantGroup> NextOnLine =
        from sign in Semicolon
        from side in SideUpToNext
        select side;

    private static readonly Parser<IReadOnlyList<ParticipantGroup>> OthersOnLine = NextOnLine.AtLeastOnce();

    /// <summary>The sides.</summary>
    public static readonly Parser<IReadOnlyList<ParticipantGroup>> Lists = Lines.Whole(
        from heading in AttendanceHeadings.Heading
        from colon in MaybeColonOfHeading
        from first in SideUpToNext
        from others in OthersOnLine
        select (IReadOnlyList<ParticipantGroup>)[first, .. others]).Where(HasSemicolon, "sides on one line");

    private static bool HasSemicolon(ReadOnlySpan<char> line) => line.Contains(';');
}
