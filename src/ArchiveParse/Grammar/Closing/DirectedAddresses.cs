using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// Addresses that say <c>To</c> and go on behind it: an office with the name below it (<c>To the Minister of Foreign Affairs of the USSR /
/// Cde. V. M. Molotov</c>) or behind a dash (<c>To the State Secretariat – Comrade Popescu</c>); a name with office and city below it; a body
/// over its city.
/// </summary>
internal static class DirectedAddresses
{
    private static readonly Parser<TextSpan> Direction = Scan.Literal("To ", ignoreCase: true);

    private static readonly Parser<TextSpan> OfficeLine = Lines.Whole(
        from source in Scan.Source
        from direction in Direction
        from office in Scan.Rest
        where NamesOffice(office.In(source))
        select office);

    private static readonly Parser<TextSpan> PersonSign = Scan.AnyOf(", ", " – ", " — ", " - ");

    private static readonly Parser<TextSpan> BeforeSign = Scan.Lexeme(
        static line => Math.Max(line.LastIndexOf(','), line[..Math.Max(line.LastIndexOfAny("–—-"), 1)].TrimEnd().Length), "an office");

    /// <summary>The end of an office that is set over two lines, and the name behind it.</summary>
    private static readonly Parser<(TextSpan Honorific, TextSpan Name)> BehindOffice = Lines.Whole(
        from office in BeforeSign
        from sign in PersonSign
        from person in AddressBlocks.Person
        select person).Where(static person => !person.Honorific.IsEmpty);

    private static readonly Parser<(TextSpan Honorific, TextSpan Name)> PersonBelow = AddressBlocks.HonouredPerson.Or(BehindOffice);

    private static readonly Parser<Recipient> UnderOffice =
        from page in Scan.Here
        from office in OfficeLine
        from person in PersonBelow
        select Recipient(page, person, person.Name.End);

    private static readonly Parser<Recipient> BehindDash = (
        from page in Scan.Here
        from person in BehindOffice
        select Recipient(page, person, person.Name.End)).Where(IsDashed, "an addressee behind a dash");

    private static readonly Parser<TextSpan> MaybeIn = Scan.Literal("in ", ignoreCase: true).OrDefault();

    private static readonly Parser<(bool, TextSpan Span)> KnownPlace = RepositoryWords.Places.Entry.Spanned();

    private static readonly Parser<char> MaybeEnd = Scan.OneOf(",.").OrDefault();

    /// <summary>The city of an address: <c>in Warsaw</c>.</summary>
    internal static readonly Parser<TextSpan> PlaceLine = Lines.Whole(
        from word in MaybeIn
        from place in KnownPlace
        from end in MaybeEnd
        select place.Span);

    private static readonly Parser<TextSpan> MaybePlaceLine = PlaceLine.OrDefault();

    private static readonly Parser<object?> TitleAhead = Names.Title.Not().Not();

    private static readonly Parser<(TextSpan Honorific, TextSpan Name)> DirectedPerson = Lines.Whole(
        from direction in Direction
        from ahead in TitleAhead
        from person in AddressBlocks.Person
        select person);

    /// <summary>Behind a comma the office may stand below a blank line.</summary>
    private static readonly Parser<TextSpan> OfficeBelow =
        from gap in Lines.BlankLines
        from here in Scan.Here
        where gap == 0 || here.Source.AsSpan(0, here.Position).TrimEnd() is [.., ',']
        from office in Offices.Line
        select office;

    private static readonly Parser<TextSpan> OverLines =
        from source in Scan.Source
        from office in OfficeBelow
        where IsUnfinished(office.In(source))
        from end in Lines.NextLine
        select office.Cover(end);

    private static readonly Parser<TextSpan> AnyOfficeBelow = OverLines.Or(OfficeBelow);

    /// <summary>Office and city below the person: <c>To Comrade Jan Nowak / Deputy Minister of Foreign Affairs / in Warsaw</c>.</summary>
    private static readonly Parser<Recipient> OverOffice =
        from page in Scan.Here
        from person in DirectedPerson
        from office in AnyOfficeBelow
        from place in MaybePlaceLine
        select Recipient(page, person, place.IsEmpty ? office.End : place.End);

    private static readonly Parser<TextSpan> MaybeArticle = Scan.Literal("the ", ignoreCase: true).OrDefault();

    /// <summary>A body to which a note goes: <c>To the Embassy of the USSR</c>.</summary>
    internal static readonly Parser<TextSpan> BodyLine = Lines.Whole(
        from source in Scan.Source
        from direction in Direction
        from article in MaybeArticle
        from body in Scan.Rest
        where NamesBody(body.In(source))
        select body);

    private static readonly Parser<Recipient> BodyOverPlace =
        from page in Scan.Here
        from body in BodyLine
        from place in PlaceLine
        select Recipient(page, (default, body), place.End);

    /// <summary>Whom the lines name.</summary>
    public static readonly Parser<Recipient> Address = OverOffice.Or(UnderOffice).Or(BehindDash).Or(BodyOverPlace).Where(MayBegin, "an address");

    /// <summary>A look for the word of direction.</summary>
    private static bool MayBegin(ReadOnlySpan<char> line) => line is ['T' or 't', 'o' or 'O', ' ', ..];

    /// <summary>What it is of stands on the next line: <c>Chairman of the Council of Ministers of the</c>.</summary>
    private static bool IsUnfinished(ReadOnlySpan<char> office) => office.EndsWith(" the") || office.EndsWith(" of") || office.EndsWith(" and");

    private static bool IsDashed(ReadOnlySpan<char> line) =>
        line.Length <= LongestOffice && line.IndexOfAny("–—-") is > 0 and int dash && line[dash - 1] == ' ';

    private static bool NamesOffice(ReadOnlySpan<char> office)
    {
        office = office.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? office[4..] : office;
        return office.Length <= LongestOffice && office[^1] != '.'
            && (Titles.Names.LengthAt(office, out var kind) > 0 ? kind == TitleKind.Office : SignatureWords.Offices.LengthAt(office, out _) > 0);
    }

    private static bool NamesBody(ReadOnlySpan<char> body) =>
        body.Length <= LongestOffice && body[^1] is not ('.' or ':') && DistributionWords.Bodies.LengthAt(body, out _) > 0;

    private static Recipient Recipient(Cursor page, (TextSpan Honorific, TextSpan Name) person, int end) =>
        AddressBlocks.Recipient(page.Source, person.Honorific, person.Name, TextSpan.FromBounds(page.Position, end));

    private const int LongestOffice = 100;
}
