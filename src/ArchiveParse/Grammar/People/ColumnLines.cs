using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>Lines of a column of participants: a side (<c>US</c>, <c>Soviet side:</c>), people, or both.</summary>
internal static class ColumnLines
{
    private static readonly Parser<TextSpan> SideName = Sides.Headings.Entry.Spanned().Select(static side => side.Span);

    private static readonly Parser<TextSpan> MaybeFor = Scan.AnyOfIgnoringCase("for the ", "for ", "on the ", "the ").OrDefault();

    private static readonly Parser<TextSpan> SideOrDelegation = Scan.AnyOfIgnoringCase(" side", " delegation", " participants").OrDefault();

    private static readonly Phrases SideWords = new(" side", " delegation", " participants");

    private static readonly Parser<TextSpan> NamedSide =
        from name in SideName
        from word in SideOrDelegation
        select word.IsEmpty ? name : name.Cover(word);

    private static readonly Parser<TextSpan> NationsSide = (
        from nation in Sides.OfParticipants.Entry
        from word in SideOrDelegation
        where !word.IsEmpty
        select word).Spanned().Select(static side => side.Span).OnlyAt(MayBeNations);

    private static readonly Parser<TextSpan> WholeSide = NamedSide.Or(NationsSide);

    private static readonly Parser<TextSpan> MaybeColon = Signs.Colon.OrDefault();

    private static readonly Parser<TextSpan> Colon =
        from colon in Signs.Colon
        from gap in Scan.Spaces
        select colon;

    private static readonly Parser<TextSpan> Country = Sides.Countries.Entry.Spanned().Select(static side => side.Span);

    private static readonly Parser<ColumnLine> SideAlone =
        from preposition in MaybeFor
        from side in WholeSide
        from colon in MaybeColon
        select new ColumnLine(side, IsGlued: false, [], side);

    private static readonly Parser<ColumnLine> SideAndPeople =
        from preposition in MaybeFor
        from side in WholeSide
        from colon in Colon
        from people in ColumnEntries.Entry
        select new ColumnLine(side, IsGlued: false, people, side);

    private static readonly Parser<TextSpan> FunctionName = Sides.Functions.Entry.Spanned().Select(static function => function.Span);

    /// <summary>Those who serve both sides: <c>Interpreters: Mr. Akalovsky, Mr. Sukhodrev</c>.</summary>
    private static readonly Parser<ColumnLine> FunctionAndPeople =
        from source in Scan.Source
        from function in FunctionName
        from colon in Colon
        from people in ColumnEntries.Entry
        let role = Prose.Clean(source, function)
        select new ColumnLine(default, IsGlued: false, [.. people.Select(each => each with { Role = each.Role ?? role })], function);

    private static readonly Parser<ColumnLine> GluedSide =
        from side in Country
        from gap in Scan.Gap
        from people in ColumnEntries.Entry
        select new ColumnLine(side, IsGlued: true, people, side);

    private static readonly Parser<ColumnLine> PeopleAlone =
        ColumnEntries.Entry.Select(static people => new ColumnLine(default, IsGlued: false, people, default));

    /// <summary>What is no person (<c>Listed on page 5</c>) belongs to the column but names nobody.</summary>
    private static readonly Parser<ColumnLine> Other = Scan.Rest.Select(static _ => new ColumnLine(default, IsGlued: false, [], default));

    private static readonly Parser<ColumnLine> Stated = SideAlone.End().Or(SideAndPeople).Or(FunctionAndPeople).Or(GluedSide).Or(PeopleAlone);

    private static readonly Parser<ColumnLine> Any = Stated.Or(Other);

    private static readonly Parser<ColumnLine> Described =
        ColumnEntries.Described.Select(static people => new ColumnLine(default, IsGlued: false, people, default));

    /// <summary>What neither names a person nor goes on with the line above, nor says where they are listed, is no line of the list.</summary>
    private static readonly Parser<ColumnLine> Listed = Stated.Or(Described).Or(Other.Where(NeedsNoName, "no further person"));

    private static readonly Parser<ColumnLine> Itemised = Stated.Or(Described).Or(Other);

    private static readonly Parser<object?> NoTurn = SpeakerHeads.Head.Not();

    private static readonly Parser<object?> MayBeLine = NoTurn.Or(Lines.Whole(SideAndPeople.Or(FunctionAndPeople)).Not().Not());

    private static readonly Parser<TextSpan> SideLine = Lines.Whole(SideAlone.Spanned().Select(static side => side.Span));

    private static readonly Parser<TextSpan> OtherLine =
        from mayBe in MayBeLine
        from line in HeadLists.ShortLine
        select line;

    private static readonly Parser<TextSpan> SideOrOtherLine = SideLine.Or(OtherLine);

    private static readonly Parser<TextSpan> Bullet =
        from indent in Scan.Spaces
        from bullet in ListItems.RoundBullet
        select bullet;

    private static readonly Parser<TextSpan> MaybeBullet = Bullet.OrDefault();

    /// <summary>The next line, if it can be one of a column; a bullet may stand before it, and a note's mark behind it.</summary>
    public static readonly Parser<ColumnLine> Line =
        from bullet in MaybeBullet
        from page in Scan.Here
        from line in SideOrOtherLine
        let read = Listed(page.Slice(Superscripts.WithoutMark(page.Source, line)))
        where read.WasSuccessful
        select read.Value with { Span = line };

    private static readonly Parser<TextSpan> Sign = Scan.AnyOf("•", "·", "●", "▪", "-", "–");

    private static readonly Parser<TextSpan> GapOrBreak = Scan.Gap.Or(Scan.AnyOf("\r\n", "\n"));

    /// <summary>
    /// The next item of a list whose items have bullets, hyphens too; an extraction may leave a bullet on a line of its own. What is no
    /// person is an item all the same.
    /// </summary>
    public static readonly Parser<ColumnLine> Item = (
        from indent in Scan.Spaces
        from sign in Sign
        from gap in GapOrBreak
        from page in Scan.Here
        from line in SideOrOtherLine
        select Itemised(page.Slice(Superscripts.WithoutMark(page.Source, line))).Value with { Span = line }).OnlyAt(HasBullet);

    /// <summary>A look: the first sign of the line is a bullet.</summary>
    internal static bool HasBullet(ReadOnlySpan<char> text) => text.TrimStart(" \t\u00a0") is ['•' or '·' or '●' or '▪' or '-' or '–', ..];

    /// <summary>A look for the word behind the nation.</summary>
    private static bool MayBeNations(ReadOnlySpan<char> text) =>
        SideWords.AppearIn(text[..Math.Min(text.Length, LongestNations)]);

    private static bool NeedsNoName(ReadOnlySpan<char> line) => line.IsEmpty || !char.IsUpper(line[0]) || Attendance.Elsewhere.Begin(line);

    /// <summary>What a cell of a column says.</summary>
    public static ColumnLine Read(Cursor page, TextSpan cell) => Any(page.Slice(cell)).Value with { Span = cell };

    /// <summary>The people of a line, a country before them taken for a part of an office: <c>US Ambassador Thompson</c>.</summary>
    public static IReadOnlyList<Participant> WithoutSide(Cursor line) =>
        PeopleAlone(line) is { WasSuccessful: true } people ? people.Value.People : [];

    private const int LongestNations = 40;
}
