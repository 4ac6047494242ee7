using System.Buffers;
using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// Lines that name a side, and perhaps its people: <c>Chinese side: A, B</c>, <c>For the GDR:</c>, <c>Participants (Polish side): C</c>.
/// </summary>
internal static class AttendanceSides
{
    private static readonly Parser<TextSpan> MaybePeople = Scan.Rest.OrDefault();

    private static readonly Parser<TextSpan> Words = Scan.While(static c => char.IsLetter(c) || c is ' ' or '-' or '.' or '’' or '\'', 3, "a side");

    private static readonly Expectation SideExpected = new("a side");

    /// <summary>Words that end with those of a side; a verb may stand behind them: <c>from the Korean side were</c>.</summary>
    internal static readonly Parser<TextSpan> SideName = static input =>
    {
        var (cursor, words) = (Cursor.From(input), Words(input));
        int length = words.WasSuccessful ? SideLength(words.Value.In(cursor.Source).TrimEnd()) : 0;
        return length > 0
            ? new Success<TextSpan>(new TextSpan(cursor.Position, length), cursor.Skip(length))
            : new Failure<TextSpan>(cursor, SideExpected);
    };

    /// <summary>The verb of a heading, behind its side.</summary>
    internal static readonly Parser<TextSpan> MaybeVerb = Scan.AnyOf(" were", " was").OrDefault();

    private static readonly Parser<TextSpan> Country = Sides.Countries.Entry.Spanned().Select(static side => side.Span);

    private static readonly Parser<TextSpan> SideOrCountry = SideName.Or(Country);

    private static readonly Parser<TextSpan> SideInBrackets =
        from gap in Scan.Spaces
        from open in Signs.OpeningBracket
        from name in SideName
        from close in Signs.ClosingBracket
        select name;

    private static readonly LeadingTexts Prepositions =
        LeadingTexts.IgnoringCase("on the ", "for the ", "from the ", "of the ", "on ", "for ", "from ", "of ");

    private static readonly Parser<TextSpan> On = Scan.AnyOf(Prepositions);

    private static readonly Parser<TextSpan> OnTheSide =
        from gap in Scan.Spaces
        from preposition in On
        from name in SideOrCountry
        select name;

    private static readonly Parser<TextSpan> OnPart =
        Scan.AnyOfIgnoringCase("on the part of the ", "on the part of ", "on behalf of the ", "on behalf of ");

    /// <summary>A body whose people stand behind: <c>on the part of the CPSU</c>; its colon follows, perhaps a verb before it.</summary>
    private static readonly Parser<TextSpan> OnThePart =
        from gap in Scan.Spaces
        from preposition in OnPart
        from source in Scan.Source
        from words in Words
        where char.IsUpper(source[words.Start])
        select new TextSpan(words.Start, WithoutVerb(words.In(source).TrimEnd()).Length);

    /// <summary>A side behind a preposition or in brackets.</summary>
    internal static readonly Parser<TextSpan> AnySide = OnThePart.Or(OnTheSide).Or(SideInBrackets).OnlyAt(MayBeSide);

    private static readonly Parser<TextSpan> AnySideOrCountry = AnySide.Or(SideOrCountry);

    /// <summary>A side, or a country, and its people.</summary>
    public static readonly Parser<ParticipantGroup> SideAndPeople = Under(AnySideOrCountry);

    /// <summary>A side that says that it is one, and its people.</summary>
    private static readonly Parser<ParticipantGroup> NamedSideAndPeople = Under(AnySide.Or(SideName));

    /// <summary>A heading of a side.</summary>
    public static readonly Parser<ParticipantGroup> OfHeading = (
        from page in Scan.Here
        from heading in AttendanceHeadings.Heading
        from side in AnySide
        from verb in MaybeVerb
        from colon in Attendance.Colon
        from people in MaybePeople
        select AttendanceGroups.Group(page, side, people)).OnlyAt(AttendanceHeadings.MayBegin);

    private static readonly LeadingTexts SideWord = LeadingTexts.IgnoringCase(" side");

    private static readonly Parser<TextSpan> Participants = Sides.Participants.Entry.Spanned().Select(static people => people.Span);

    private static readonly Parser<TextSpan> MaybeSideWord = Scan.AnyOf(SideWord).OrDefault();

    private static readonly Parser<TextSpan> NationsPeople =
        from nation in Sides.OfParticipants.Entry.Spanned()
        from side in MaybeSideWord
        from gap in Scan.Gap
        from people in Participants
        select nation.Span.Cover(people);

    /// <summary>A nation before the word of a heading, and its people: <c>Chinese Participants: A, B</c>, <c>Chinese side attendees: C</c>.</summary>
    public static readonly Parser<ParticipantGroup> OfNation = Under(NationsPeople).OnlyAt(MayBeOfNation);

    private static readonly Parser<ParticipantGroup> Headed = OfHeading.Or(OfNation);

    /// <summary>A line of a side.</summary>
    public static readonly Parser<ParticipantGroup> Line = WrappedLists.Whole(Headed.Or(SideAndPeople)).Where(HasColon, "a side");

    /// <summary>A line of a side that says that it is one; where the first people stand under none, a country before a colon is a speaker.</summary>
    public static readonly Parser<ParticipantGroup> NamedLine = WrappedLists.Whole(Headed.Or(NamedSideAndPeople)).Where(HasColon, "a side");

    internal static readonly Parser<TextSpan> Dash = Scan.AnyOf(" — ", " – ", " - ");

    /// <summary>A side with a dash in place of the colon: <c>from the Polish side — comrades A and B</c>, <c>Soviet side - A, B</c>.</summary>
    internal static readonly Parser<ParticipantGroup> Dashed = (
        from page in Scan.Here
        from side in AnySideOrCountry
        from dash in Dash
        from people in MaybePeople
        select AttendanceGroups.Group(page, side, people)).OnlyAt(HasDash);

    /// <summary>The same under a heading, on a line of its own.</summary>
    public static readonly Parser<ParticipantGroup> DashedLine = WrappedLists.Whole(Dashed);

    private static readonly Parser<TextSpan> MaybeOn = On.OrDefault();

    private static readonly Parser<TextSpan> MaybeBullet = ListItems.RoundBullet.OrDefault();

    /// <summary>A side alone on its line, without a colon: <c>BELGIUM</c>, <c>Soviet delegation</c>.</summary>
    public static readonly Parser<ParticipantGroup> Alone = Lines.Whole(
        from page in Scan.Here
        from bullet in MaybeBullet
        from preposition in MaybeOn
        from side in SideOrCountry
        select AttendanceGroups.Group(page, side, default));

    /// <summary>A side by itself behind the colon of a heading; its people stand below.</summary>
    internal static readonly Parser<ParticipantGroup> BehindColon = (
        from page in Scan.Here
        from side in SideOrCountry
        from gap in Scan.Spaces
        select AttendanceGroups.Group(page, side, default)).End();

    /// <summary>Whether a line begins with a nation and the word of a heading.</summary>
    internal static bool MayBeOfNation(ReadOnlySpan<char> line) =>
        Sides.OfParticipants.LengthAt(line, out _) is > 0 and int nation && line[nation..] is var behind
        && Sides.Participants.LengthAt(behind[SideWord.LengthAt(behind)..].TrimStart("\u00a0 "), out _) > 0;

    private static bool MayBeSide(ReadOnlySpan<char> text) =>
        text.TrimStart() is var words && (words is ['(', ..] || Prepositions.Begin(words));

    /// <summary>The colon of a side stands near the start of its line.</summary>
    internal static bool HasColon(ReadOnlySpan<char> line) => line[..Math.Min(line.Length, LongestSide)].Contains(':');

    private static bool HasDash(ReadOnlySpan<char> line) => line[..Math.Min(line.Length, LongestSide)].IndexOfAny(Dashes) > 0;

    private static readonly SearchValues<char> Dashes = SearchValues.Create("-–—");

    private const int LongestSide = 150;
    private const string SideWere = " side were ";

    /// <summary>The words of a side, a colon, and perhaps its people.</summary>
    internal static Parser<ParticipantGroup> Under(Parser<TextSpan> name)
    {
        var side =
            from words in name
            from verb in MaybeVerb
            from colon in Attendance.Colon
            select words;
        return
            from page in Scan.Here
            from label in side
            from people in MaybePeople
            select AttendanceGroups.Group(page, label, people);
    }

    private static int SideLength(ReadOnlySpan<char> words)
    {
        words = WithoutVerb(words);
        words = words.IndexOf(" - ") is > 0 and int dash ? words[..dash] : words;
        bool isSide = words.EndsWith("side", StringComparison.OrdinalIgnoreCase) || words.EndsWith("delegation", StringComparison.OrdinalIgnoreCase);
        return isSide ? words.Length : words.IndexOf(SideWere) is > 0 and int at ? at + SideWere.IndexOf(" were", StringComparison.Ordinal) : 0;
    }

    private static ReadOnlySpan<char> WithoutVerb(ReadOnlySpan<char> words) =>
        words[..^(words.EndsWith(" were") ? " were".Length : words.EndsWith(" was") ? " was".Length : 0)];
}
