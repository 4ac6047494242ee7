using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// Lines that name a body as a side, with its people or above them: <c>from the MfS [Ministry for State Security]:</c>, under a heading of
/// participants also <c>KGB: Comrade Orlov</c>, and states by their full names. Speakers have colons too, so that its people must be people
/// beyond doubt.
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
        from source in Scan.Source
        from preposition in From
        from name in Name
        from gloss in MaybeGloss
        where name.Length <= LongestName && char.IsUpper(source[name.Start])
        select Lines.Trim(source, name.Start, name.End);

    private static readonly Parser<TextSpan> Abbreviation =
        from source in Scan.Source
        from word in Scan.Letters
        where IsAbbreviation(word.In(source)) && !FieldLabels.All.Contains(word.In(source))
        select word;

    /// <summary>A body behind its preposition.</summary>
    public static readonly Parser<ParticipantGroup> Line = LineOf(Sender);

    private static readonly Parser<TextSpan> Country = Sides.Countries.Entry.Spanned().Select(static country => country.Span);

    private static readonly Parser<TextSpan> StateInFull = (
        from source in Scan.Source
        from words in Name
        where words.Length <= LongestName && IsState(words.In(source))
        select words).OnlyAt(static line => !line.IsEmpty && char.IsUpper(line[0]));

    private static readonly Parser<TextSpan> InRoundBrackets = Scan.Bracketed('(', ')');

    private static readonly Parser<TextSpan> Specified =
        from gap in Scan.Spaces
        from words in InRoundBrackets
        select words;

    private static readonly Parser<TextSpan> MaybeSpecified = Specified.OrDefault();

    /// <summary>A state by its full name, or with a word in brackets: <c>Hungarian People's Republic</c>, <c>China (Taiwan)</c>.</summary>
    private static readonly Parser<TextSpan> State =
        from name in StateInFull.Or(Country)
        from specified in MaybeSpecified
        select specified.IsEmpty ? name : name.Cover(specified);

    private static readonly Parser<ParticipantGroup> AnyLine = LineOf(Sender.Or(State).Or(Abbreviation));

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

    private static bool IsState(ReadOnlySpan<char> words) =>
        words.TrimEnd().EndsWith(" Republic", StringComparison.Ordinal) || words.Contains("Republic of ", StringComparison.Ordinal);

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
