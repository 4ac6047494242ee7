using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// To whom a letter goes, over several lines that stand close together: <c>To</c> or <c>His Excellency</c> alone, then name, office, place;
/// or an office with the name below it: <c>To the Minister of Foreign Affairs of the USSR / Cde. V. M. Molotov</c>, or behind a dash:
/// <c>To the State Secretariat – Comrade Popescu</c>.
/// </summary>
internal static class AddressBlocks
{
    private static readonly Parser<char> MaybeSign = Scan.OneOf(",:").OrDefault();

    private static readonly Parser<TextSpan> To = Lines.Whole(
        from word in Scan.Literal("To", ignoreCase: true)
        from sign in MaybeSign
        select word);

    private static readonly Parser<TextSpan> Style = Lines.Whole(
        from style in DistributionWords.Styles.Entry.Spanned()
        from sign in MaybeSign
        select style.Span);

    private static readonly Parser<TextSpan> MaybeStyle = Style.OrDefault();

    private static readonly Parser<TextSpan> Lead = To.Or(Style);

    private static readonly Parser<char> MaybeNameEnd = Scan.OneOf(",.").OrDefault();

    private static readonly Parser<(TextSpan Honorific, TextSpan Name)> Person =
        from titles in Names.Title.Many()
        from name in Names.Name
        from sign in MaybeNameEnd
        select (titles.FirstOrDefault(static title => title.Item1 == TitleKind.Honorific).Item2, name);

    private static readonly Parser<(TextSpan Honorific, TextSpan Name)> PersonLine = Lines.Whole(Person);

    private static readonly Parser<TextSpan> FurtherLine =
        from source in Scan.Source
        from line in Lines.Line
        where IsOfAddress(line.In(source))
        select line;

    private static readonly Parser<IReadOnlyList<TextSpan>> FurtherLines = FurtherLine.Many();

    private static readonly Parser<Recipient> UnderLead =
        from page in Scan.Here
        from lead in Lead
        from style in MaybeStyle
        from person in PersonLine
        from others in FurtherLines
        let end = others.Count == 0 ? person.Name.End : others[^1].End
        select Recipient(page.Source, person.Honorific, person.Name, TextSpan.FromBounds(page.Position, end));

    private static readonly Parser<TextSpan> PostNominal =
        Scan.While(static c => char.IsAsciiLetterUpper(c) || c is '.' or ' ' or ',', 2, "letters behind a name");

    private static readonly Parser<TextSpan> MaybePostNominal = PostNominal.OrDefault();

    /// <summary>A person with a form of address and a comma, below whom the address goes on: <c>Shri S. Dutt, I.C.S.,</c></summary>
    private static readonly Parser<(TextSpan Honorific, TextSpan Name)> FootPerson = Lines.Whole(
        from titles in Names.Title.AtLeastOnce()
        from name in Names.Name
        from sign in Signs.Comma
        from letters in MaybePostNominal
        select (titles.FirstOrDefault(static title => title.Value == TitleKind.Honorific).Span, name))
        .Where(static person => !person.Span.IsEmpty).Where(static line => line is [.., ','], "an addressee");

    private static readonly Parser<IReadOnlyList<TextSpan>> SomeFurtherLines = FurtherLine.AtLeastOnce();

    /// <summary>An address at the foot of a letter, which needs no word over it.</summary>
    public static readonly Parser<Recipient> AtFoot =
        from page in Scan.Here
        from person in FootPerson
        from others in SomeFurtherLines
        select Recipient(page.Source, person.Honorific, person.Name, TextSpan.FromBounds(page.Position, others[^1].End));

    private static readonly Parser<TextSpan> Direction = Scan.Literal("To ", ignoreCase: true);

    private static readonly Parser<TextSpan> MaybeIn = Scan.Literal("in ", ignoreCase: true).OrDefault();

    private static readonly Parser<(bool, TextSpan Span)> KnownPlace = RepositoryWords.Places.Entry.Spanned();

    /// <summary>The city of an address: <c>in Warsaw</c>.</summary>
    private static readonly Parser<TextSpan> PlaceLine = Lines.Whole(
        from word in MaybeIn
        from place in KnownPlace
        from end in MaybeNameEnd
        select place.Span);

    private static readonly Parser<TextSpan> MaybePlaceLine = PlaceLine.OrDefault();

    private static readonly Parser<TextSpan> OfficeLine = Lines.Whole(
        from source in Scan.Source
        from direction in Direction
        from office in Scan.Rest
        where NamesOffice(office.In(source))
        select office);

    /// <summary>A line that is a person with a form of address: <c>Comrade Foreign Minister Jan Nowak</c>.</summary>
    internal static readonly Parser<(TextSpan Honorific, TextSpan Name)> HonouredPerson = PersonLine.Where(static person => !person.Honorific.IsEmpty);

    private static readonly Parser<TextSpan> PersonSign = Scan.AnyOf(", ", " – ", " — ", " - ");

    private static readonly Parser<TextSpan> BeforeSign = Scan.Lexeme(
        static line => Math.Max(line.LastIndexOf(','), line[..Math.Max(line.LastIndexOfAny("–—-"), 1)].TrimEnd().Length), "an office");

    /// <summary>The end of an office that is set over two lines, and the name behind it.</summary>
    private static readonly Parser<(TextSpan Honorific, TextSpan Name)> BehindOffice = Lines.Whole(
        from office in BeforeSign
        from sign in PersonSign
        from person in Person
        select person).Where(static person => !person.Honorific.IsEmpty);

    private static readonly Parser<(TextSpan Honorific, TextSpan Name)> PersonBelow = HonouredPerson.Or(BehindOffice);

    private static readonly Parser<Recipient> OnOneLine = (
        from page in Scan.Here
        from person in BehindOffice
        select Recipient(page.Source, person.Honorific, person.Name, TextSpan.FromBounds(page.Position, person.Name.End)))
        .Where(IsDashed, "an addressee behind a dash");

    private static readonly Parser<(TextSpan Honorific, TextSpan Name)> DirectedPerson = Lines.Whole(
        from direction in Direction
        from person in Person
        select person).Where(static person => !person.Honorific.IsEmpty);

    /// <summary>Office and city below the person: <c>To Comrade Jan Nowak / Deputy Minister of Foreign Affairs / in Warsaw</c>.</summary>
    private static readonly Parser<Recipient> OverOffice =
        from page in Scan.Here
        from person in DirectedPerson
        from office in Offices.Line
        from place in MaybePlaceLine
        let end = place.IsEmpty ? office.End : place.End
        select Recipient(page.Source, person.Honorific, person.Name, TextSpan.FromBounds(page.Position, end));

    private static readonly Parser<Recipient> UnderOffice =
        from page in Scan.Here
        from office in OfficeLine
        from person in PersonBelow
        select Recipient(page.Source, person.Honorific, person.Name, TextSpan.FromBounds(page.Position, person.Name.End));

    /// <summary>Whom the lines name.</summary>
    public static readonly Parser<Recipient> Address = UnderLead.Or(OverOffice).Or(UnderOffice).Or(OnOneLine).Where(MayBegin, "an address");

    /// <summary>Whether such lines stand there.</summary>
    public static readonly Parser<bool> Head = Address.Select(static _ => true);

    /// <summary>A line over an address that stands by itself.</summary>
    public static readonly Parser<bool> LeadLine = Lead.Select(static _ => true).Or(FootPerson.Select(static _ => true));

    /// <summary>Whether a line can be the first of an address.</summary>
    public static bool MayBegin(ReadOnlySpan<char> line) =>
        line is ['T' or 't', 'o' or 'O', ..] || DistributionWords.Styles.LengthAt(line, out _) > 0;

    private static bool IsDashed(ReadOnlySpan<char> line) =>
        line is ['T' or 't', 'o' or 'O', ' ', ..] && line.Length <= LongestOffice && line.IndexOfAny("–—-") is > 0 and int dash && line[dash - 1] == ' ';

    private static bool NamesOffice(ReadOnlySpan<char> office)
    {
        office = office.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? office[4..] : office;
        return office.Length <= LongestOffice && office[^1] != '.'
            && (Titles.Names.LengthAt(office, out var kind) > 0 ? kind == TitleKind.Office : SignatureWords.Offices.LengthAt(office, out _) > 0);
    }

    /// <summary>Office or place; a salutation is neither.</summary>
    private static bool IsOfAddress(ReadOnlySpan<char> line) =>
        line.Length <= LongestLine && char.IsUpper(line[0]) && line[^1] is not (':' or '!' or '?')
        && !line.StartsWith("Dear") && !line.StartsWith("My dear");

    /// <summary>Whom an address names; <paramref name="whole"/> is all of it.</summary>
    internal static Recipient Recipient(string source, TextSpan honorific, TextSpan name, TextSpan whole) => new()
    {
        Honorific = honorific.IsEmpty ? null : Prose.Clean(source, honorific),
        Name = Names.Plain(source, name),
        Text = Prose.Clean(source, whole),
        Span = whole,
    };

    private const int LongestOffice = 100;
    private const int LongestLine = 60;
}
