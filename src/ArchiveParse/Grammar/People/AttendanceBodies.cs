using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// Lines that name a body as a side, with its people or above them: <c>from the MfS [Ministry for State Security]:</c>, under a heading of
/// participants also <c>KGB: Comrade Orlov</c>. Speakers have colons too, so that its people must be people beyond doubt.
/// </summary>
internal static class AttendanceBodies
{
    private static readonly Parser<TextSpan> From = Scan.AnyOfIgnoringCase("from the ", "for the ");

    private static readonly Parser<TextSpan> Name =
        Scan.While(static c => char.IsLetter(c) || c is ' ' or '-' or '.' or '’' or '\'', 2, "a body");

    private static readonly Parser<TextSpan> InBrackets = Scan.Bracketed('[', ']');

    private static readonly Parser<TextSpan> Gloss =
        from gap in Scan.Spaces
        from gloss in InBrackets
        select gloss;

    private static readonly Parser<TextSpan> MaybeGloss = Gloss.OrDefault();

    private static readonly Parser<TextSpan> Sender =
        from page in Scan.Here
        from preposition in From
        from name in Name
        from gloss in MaybeGloss
        where name.Length <= LongestName && char.IsUpper(page.Source[name.Start])
        select Lines.Trim(page.Source, name.Start, name.End);

    private static readonly Parser<TextSpan> Abbreviation =
        from page in Scan.Here
        from word in Scan.Letters
        where IsAbbreviation(word.In(page.Source))
        select word;

    /// <summary>A body behind its preposition.</summary>
    public static readonly Parser<ParticipantGroup> Line = LineOf(Sender);

    private static readonly Parser<ParticipantGroup> AnyLine = LineOf(Sender.Or(Abbreviation));

    private static readonly Parser<ParticipantGroup> NextLine =
        from gap in Lines.BlankLines
        from body in AnyLine
        select body;

    private static readonly Parser<ParticipantGroup> BeforePeople =
        NextLine.Where(static body => body.People.Count > 0 && body.People.All(AttendanceLines.IsSure));

    private static readonly Parser<ParticipantGroup> Alone = NextLine.Where(static body => body.People.Count == 0);

    private static readonly Parser<ParticipantGroup> OverPeople =
        from body in Alone
        from people in AttendanceLines.Group
        select people with { Label = body.Label };

    /// <summary>Under a heading of participants, a body and its people.</summary>
    public static readonly Parser<ParticipantGroup> Next = BeforePeople.Or(OverPeople);

    private static Parser<ParticipantGroup> LineOf(Parser<TextSpan> name) =>
        Lines.Whole(AttendanceSides.Under(name)).Where(AttendanceSides.HasColon, "a body");

    /// <summary>Two capitals or more in a short word: <c>KGB</c>, <c>MfS</c>.</summary>
    private static bool IsAbbreviation(ReadOnlySpan<char> word)
    {
        int capitals = 0;
        foreach (char c in word)
        {
            capitals += char.IsUpper(c) ? 1 : 0;
        }

        return word.Length <= LongestAbbreviation && capitals > 1;
    }

    private const int LongestName = 60;
    private const int LongestAbbreviation = 6;
}
