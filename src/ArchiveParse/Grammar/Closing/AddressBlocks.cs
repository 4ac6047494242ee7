using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// To whom a letter goes, over several lines that stand close together: <c>To</c> or <c>His Excellency</c> alone, or <c>To His Majesty the King of
/// Norway</c>, then name, office, place.
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

    private static readonly Parser<TextSpan> ToWord = Scan.Literal("To ", ignoreCase: true);

    private static readonly Parser<TextSpan> StyleWords = DistributionWords.Styles.Entry.Spanned().Select(static style => style.Span);

    /// <summary>The style behind the word of direction, and what he is whom it honours.</summary>
    private static readonly Parser<TextSpan> DirectedStyle = Lines.Whole(
        from source in Scan.Source
        from to in ToWord
        from style in StyleWords
        from office in Scan.MaybeRest
        where office.Length <= LongestLine && source[Math.Max(office.End, style.End) - 1] != '.'
        select style);

    private static readonly Parser<TextSpan> Lead = To.Or(Style).Or(DirectedStyle);

    private static readonly Parser<char> MaybeNameEnd = Scan.OneOf(",.").OrDefault();

    /// <summary>A name with what stands before it; a comma or a stop may end it.</summary>
    internal static readonly Parser<(TextSpan Honorific, TextSpan Name)> Person =
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
        from gap in Lines.BlankLines
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

    /// <summary>A line that is a person with a form of address: <c>Comrade Foreign Minister Jan Nowak</c>.</summary>
    internal static readonly Parser<(TextSpan Honorific, TextSpan Name)> HonouredPerson = PersonLine.Where(static person => !person.Honorific.IsEmpty);

    /// <summary>Whom the lines name.</summary>
    public static readonly Parser<Recipient> Address = UnderLead.Where(MayBegin, "an address");

    /// <summary>A line over an address that stands by itself.</summary>
    public static readonly Parser<bool> LeadLine = Lead.Select(static _ => true).Or(FootPerson.Select(static _ => true));

    /// <summary>Whether a line can be the first of an address.</summary>
    public static bool MayBegin(ReadOnlySpan<char> line) =>
        line is ['T' or 't', 'o' or 'O', ..] || DistributionWords.Styles.LengthAt(line, out _) > 0;

    /// <summary>Office or place, or what goes on with one; a salutation is neither, and no sentence is.</summary>
    private static bool IsOfAddress(ReadOnlySpan<char> line) =>
        line.Length <= LongestLine && (char.IsUpper(line[0]) || line.StartsWith("the ") || line.StartsWith("of ") || line.StartsWith("and "))
        && line[^1] is not (':' or '!' or '?') && (line[^1] != '.' || Addressees.AreCapitalized(line))
        && !line.StartsWith("Dear") && !line.StartsWith("My dear");

    /// <summary>Whom an address names; <paramref name="whole"/> is all of it.</summary>
    internal static Recipient Recipient(string source, TextSpan honorific, TextSpan name, TextSpan whole) => new()
    {
        Honorific = honorific.IsEmpty ? null : Prose.Clean(source, honorific),
        Name = Names.Plain(source, name),
        Text = Prose.Clean(source, whole),
        Span = whole,
    };

    private const int LongestLine = 60;
}
