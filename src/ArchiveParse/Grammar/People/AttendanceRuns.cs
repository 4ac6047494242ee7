using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// A list whose first person stands behind the heading and whose others stand below, one on each line: <c>PARTICIPANTS: Chairman Mao</c> over
/// <c>Tang Wen-sheng, Interpreter</c>. Set far in, or several lines together, it goes on behind a blank line, which parts the sides.
/// </summary>
internal static class AttendanceRuns
{
    private static readonly Expectation PersonExpected = new("a person by himself");

    /// <summary>One person behind the heading: what stands behind a comma is no second name.</summary>
    private static readonly Parser<Participant> Alone = static input =>
    {
        var cursor = Cursor.From(input);
        var person = People.Person(cursor);
        return person.WasSuccessful && !Sides.Countries.Contains(person.Value.Name)
            && (People.List(cursor).Count == 1 || (BeginsWithOffice(person.Value.Role) && !cursor.Rest.Contains("; ", StringComparison.Ordinal)))
            ? person
            : new Failure<Participant>(cursor, PersonExpected);
    };

    private static readonly Parser<Participant> FirstLine = Lines.Whole(
        from heading in AttendanceHeadings.Heading
        from colon in Attendance.Colon
        from person in Alone
        select person);

    private static readonly Parser<Participant> PersonLine = Lines.Whole(People.Person).Where(IsPerson);

    private static readonly Parser<TextSpan> DeepIndent = Scan.Spaces.Where(static indent => indent.Length >= Deep);

    /// <summary>A person, whose office may go on below in small letters, as far in: <c>Assistant to the President</c> over <c>for Trade</c>.</summary>
    private static readonly Parser<Participant> PersonOverRest = Rule<Participant>.Of(static (text, at) =>
    {
        var entry = Lines.LineAt(text.Source, at, text.End, out int next);
        for (int count = 0; count < MostFurtherLines && GoesOn(text.RestAt(next)); count++)
        {
            entry = entry.Cover(Lines.LineAt(text.Source, next, text.End, out next));
        }

        return !entry.IsEmpty && People.Person.Reads(text, entry, out var person) && IsPerson(person)
            ? Outcome<Participant>.Hit(person, next)
            : Outcome<Participant>.Miss(PersonExpected, at);
    });

    private static readonly Parser<Participant> UnnamedLine = Lines.Whole(AttendanceLines.Unnamed);

    private static readonly Parser<Participant> SurePerson = PersonOverRest.Where(AttendanceLines.IsSure).Or(UnnamedLine);

    private static readonly Parser<Participant> IndentedLine =
        from indent in DeepIndent
        from person in SurePerson
        select person;

    private static readonly Parser<Participant> ToldLine = PersonLine.Where(IsTold);

    /// <summary>Lines with a person each whom a title or an office tells, as many as there are.</summary>
    public static readonly Parser<IReadOnlyList<Participant>> ToldLines = ToldLine.Many();

    private static readonly Parser<Participant> NextLine = IndentedLine.Or(ToldLine);

    private static readonly Parser<IReadOnlyList<Participant>> OtherLines = NextLine.Many();

    private static readonly Parser<IReadOnlyList<Participant>> SomeLines = NextLine.AtLeastOnce();

    private static readonly Parser<ParticipantGroup> First =
        from first in FirstLine
        from others in SomeLines
        select new ParticipantGroup { People = [first, .. others] };

    private static readonly Parser<IReadOnlyList<Participant>> IndentedLines =
        from first in IndentedLine
        from others in OtherLines
        select (IReadOnlyList<Participant>)[first, .. others];

    private static readonly Parser<IReadOnlyList<Participant>> SeveralTold = ToldLines.Where(static told => told.Count > 1);

    private static readonly Parser<IReadOnlyList<Participant>> OtherSide = IndentedLines.Or(SeveralTold);

    private static readonly Parser<ParticipantGroup> Next =
        from gap in Lines.BlankLines
        where gap > 0
        from people in OtherSide
        select new ParticipantGroup { People = [.. people] };

    private static readonly Parser<IReadOnlyList<ParticipantGroup>> OtherGroups = Next.Many();

    private static readonly Parser<IReadOnlyList<ParticipantGroup>> AllGroups =
        from first in First
        from others in OtherGroups
        select (IReadOnlyList<ParticipantGroup>)[first, .. others];

    /// <summary>The people, group by group.</summary>
    public static readonly Parser<IReadOnlyList<ParticipantGroup>> Lists = static input =>
        MayGoOn(Cursor.From(input)) ? AllGroups(input) : new Failure<IReadOnlyList<ParticipantGroup>>(Cursor.From(input), PersonExpected);

    /// <summary>A look: below the heading's line stands a short one that is no label and no sentence.</summary>
    private static bool MayGoOn(Cursor heading)
    {
        Lines.LineAt(heading, out int next);
        var below = Lines.LineAt(heading.At(next), out _).In(heading.Source);
        return below.Length is > 0 and <= LongestLine && char.IsUpper(below[0]) && below[^1] is not ('.' or ':') && !below.Contains(':');
    }

    /// <summary>Places and dates follow too, and offices of someone: <c>Chairman Mao’s Residence, Peking</c>.</summary>
    private static bool IsPerson(Participant person) =>
        !Corporate.AppearIn(Names.WithoutTitles(person.Name)) && !TwoWordPlaces.Names.Contains(person.Name)
        && !person.Name.AsSpan().Contains("'s ", StringComparison.Ordinal) && !person.Name.AsSpan().Contains("’s ", StringComparison.Ordinal)
        && person.Text.AsSpan().IndexOfAnyInRange('0', '9') < 0;

    private static bool GoesOn(ReadOnlySpan<char> rest) =>
        Scan.SpaceLength(rest) is >= Deep and int indent && indent < rest.Length && char.IsLower(rest[indent]);

    /// <summary>A title, or an office behind a full name; a place has neither.</summary>
    private static bool IsTold(Participant person) =>
        person.Honorific is not null || BeginsWithOffice(person.Role)
        || (person.Role is not null && person.Name.Contains(' ', StringComparison.Ordinal));

    private static bool BeginsWithOffice(string? role) =>
        role is not null && (Titles.Names.LengthAt(role, out _) > 0 || Sides.Functions.LengthAt(role, out _) > 0);

    private const int Deep = 8;
    private const int LongestLine = 150;

    /// <summary>Lines of an office below its first.</summary>
    private const int MostFurtherLines = 4;
}
