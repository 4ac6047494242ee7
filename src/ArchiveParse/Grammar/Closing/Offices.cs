using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>Lines of office above or below a signature: <c>SOVIET AMBASSADOR IN THE DPRK</c>, <c>Acting Ambassador</c>.</summary>
internal static class Offices
{
    private static readonly Parser<bool> NationInBrackets = Scan.Bracketed('[', ']').Select(static _ => true);

    private static readonly Parser<TextSpan> MaybeNation = (
        from nation in Sides.Countries.Entry.Or(Sides.Nationalities.Entry).Or(NationInBrackets)
        from gap in Scan.Gap
        select gap).OrDefault();

    private static readonly Parser<bool> Title = Titles.Names.Entry.Where(static kind => kind == TitleKind.Office).Select(static _ => true);

    private static readonly Parser<bool> OfficeName = SignatureWords.Offices.Entry.Or(Title);

    /// <summary>What kind of office it is: <c>Joint Secretary</c>, <c>Press Attaché</c>.</summary>
    private static readonly Parser<bool> OfKind =
        from kind in SignatureWords.OfficeKinds.Entry
        from gap in Scan.Gap
        from office in OfficeName
        select office;

    private static readonly Parser<bool> Office = OfficeName.Or(OfKind);

    private static readonly Parser<TextSpan> Rest =
        Scan.While(static c => char.IsLetter(c) || c is ' ' or ',' or '-' or '’' or '\'' or '.' or '[' or ']' or '\u00a0', 0, "an office")
            .Where(static rest => rest.Length <= LongestRest);

    private static readonly Parser<TextSpan> MaybeColon = Signs.Colon.OrDefault();

    /// <summary>For whom somebody signs: <c>On behalf of the Government of the USSR</c>.</summary>
    private static readonly Parser<TextSpan> Behalf = Lines.Whole(
        from source in Scan.Source
        from behalf in SignatureWords.Behalves.Entry
        from gap in Scan.Gap
        from body in Rest
        from colon in MaybeColon
        where IsBody(body.In(source))
        select body).OnlyAt(static text => SignatureWords.Behalves.LengthAt(text.TrimStart(), out _) > 0);

    private static readonly LeadingTexts Leads = LeadingTexts.IgnoringCase("Acting ", "The ");

    private static readonly Parser<TextSpan> MaybeLead = Scan.AnyOf(Leads).OrDefault();

    /// <summary>A line of office: it begins with one, perhaps behind a nation, and has no name of its own.</summary>
    public static readonly Parser<TextSpan> Line = Lines.Whole((
        from lead in MaybeLead
        from nation in MaybeNation
        from office in Office
        from rest in Rest
        select rest).Spanned().Select(static office => office.Span)).Where(MayBeOffice, "an office").OnlyAt(BeginsOffice).Or(Behalf);

    /// <summary>An office that heads the line of a name: <c>AMBASSADOR:</c>, <c>Ambassador of the ČSSR:</c></summary>
    public static readonly Parser<TextSpan> Heading = Lines.Whole((
        from lead in MaybeLead
        from nation in MaybeNation
        from office in Office
        from rest in Rest
        from colon in Signs.Colon
        select rest).Spanned().Select(static office => office.Span)).OnlyAt(BeginsOffice).Where(static line => line is [.., ':'], "the heading of a name");

    /// <summary>An office in brackets below a name: <c>(ambassador)</c>.</summary>
    public static readonly Parser<TextSpan> InBrackets = Lines.Whole(
        from open in Signs.OpeningBracket
        from office in Office
        from rest in Rest
        from close in Signs.ClosingBracket
        select rest).Where(static line => line is ['(', .., ')'], "an office in brackets");

    private static readonly Parser<Cursor> SmallLetter = Scan.Here.Where(static here => char.IsLower(here.Current));

    private static readonly Parser<object?> NoAddendum = Addenda.Line.Not();

    /// <summary>An office that goes on in the next line: <c>under the USSR Council of Ministers</c>; a clerk does not: <c>typed by Belova</c>.</summary>
    public static readonly Parser<TextSpan> Continued = Lines.Whole(
        from small in SmallLetter
        from none in NoAddendum
        from rest in Rest
        select rest);

    private static bool IsBody(ReadOnlySpan<char> words) =>
        !words.IsEmpty && char.IsUpper(words[0]) && words[^1] != '.'
        && (SignatureWords.Signing.AppearIn(words) || DistributionWords.Bodies.LengthAt(words, out _) > 0);

    /// <summary>No sentence, and no turn behind a dash: <c>President Reagan - Good.</c></summary>
    private static bool MayBeOffice(ReadOnlySpan<char> line) =>
        !line.IsEmpty && line.IndexOf(" - ") < 0 && !EndsInFullStop(line[(line.LastIndexOf(' ') + 1)..]);

    /// <summary>A look at the first words: most lines begin with none of those that an office begins with.</summary>
    private static bool BeginsOffice(ReadOnlySpan<char> text)
    {
        var words = text.TrimStart();
        return words is ['[', ..] || Leads.Begin(words)
            || SignatureWords.Offices.LengthAt(words, out _) > 0 || SignatureWords.OfficeKinds.LengthAt(words, out _) > 0
            || Titles.Names.LengthAt(words, out _) > 0
            || Sides.Countries.LengthAt(words, out _) > 0 || Sides.Nationalities.LengthAt(words, out _) > 0;
    }

    /// <summary>An abbreviation has more full stops, <c>a.i.</c>; the mark of a note may stand behind one: <c>tractors.[i]</c>.</summary>
    private static bool EndsInFullStop(ReadOnlySpan<char> word)
    {
        int note = word.EndsWith("]") ? word.IndexOf(".[") : -1;
        return word.IndexOf('.') == (note > 0 ? note : word.Length - 1);
    }

    private const int LongestRest = 95;
}
