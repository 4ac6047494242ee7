using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// Who signed: <c>P. Yudin</c>, <c>(Lindner)</c>, <c>Signed</c> over a name, <c>AMBASSADOR … [signature] /A. PUZANOV/</c>,
/// with the office on the line above or below.
/// </summary>
public static class Signatures
{
    private static readonly Parser<char> MaybeSign = Scan.OneOf(":.,").OrDefault();

    private static readonly Parser<TextSpan> MaybeSignatureMark = Scan.AnyOf("[signature]", "[signed]").OrDefault();

    private static readonly Parser<TextSpan> SignedWord = Lines.Whole(
        from word in Scan.AnyOfIgnoringCase("Signed", "[signature]", "[signed]", "(Sd).", "(signed)")
        from stop in MaybeSign
        select word);

    private static readonly Parser<TextSpan> TitledName =
        from titles in Names.Title.Many()
        from name in Names.Name
        from stop in Signs.MaybeFullStop
        select name;

    private static readonly Parser<TextSpan> InParentheses =
        from open in Signs.OpeningBracket
        from name in TitledName
        from close in Signs.ClosingBracket
        select name;

    private static readonly Parser<TextSpan> InSlashes =
        from office in Scan.While(static c => c is not ('/' or '['), 0, "an office")
        from word in MaybeSignatureMark
        from gap in Scan.Spaces
        from open in Signs.Slash
        from name in TitledName
        from close in Signs.Slash
        select name;

    /// <summary>A bare name has at least two parts, and not more than names have.</summary>
    private static readonly Parser<TextSpan> BareName =
        from page in Scan.Here
        from name in TitledName
        where IsFullName(name.In(page.Source))
        select name;

    private static readonly Parser<TextSpan> RestOfOffice =
        Scan.While(static c => char.IsLetter(c) || c is ' ' or ',' or '-' or '’' or '\'', 0, "an office");

    /// <summary>A line of office: it begins with a title and has no name of its own.</summary>
    internal static readonly Parser<TextSpan> OfficeLine = Lines.Whole((
        from adjective in Scan.Literal("Acting ").OrDefault()
        from office in Titles.Names.Entry
        from rest in RestOfOffice
        select office).Spanned().Select(static office => office.Span));

    /// <summary>A line on which a name stands as names stand under a letter.</summary>
    internal static readonly Parser<TextSpan> NameLine = Lines.Whole(InParentheses.Or(InSlashes).Or(BareName));

    private static readonly Parser<TextSpan> NameUnderSigned = Lines.Whole(InParentheses.Or(InSlashes).Or(TitledName));

    private static readonly Parser<TextSpan> UnderSigned =
        from word in SignedWord
        from gap in Lines.BlankLines
        from name in NameUnderSigned
        select name;

    private static readonly Parser<TextSpan> UnderOffice =
        from office in OfficeLine
        from gap in Lines.BlankLines
        from name in NameLine
        select name;

    private static readonly Parser<TextSpan> OfficeBelow =
        from gap in Lines.BlankLines
        from office in OfficeLine
        select office;

    private static readonly Parser<TextSpan> MaybeOfficeBelow = OfficeBelow.OrDefault();

    private static readonly Parser<(TextSpan Value, TextSpan Span)> NameAndOffice = (
        from name in UnderSigned.Or(NameLine).Or(UnderOffice)
        from office in MaybeOfficeBelow
        select name).Spanned();

    /// <summary>A signature, its office included.</summary>
    public static readonly Parser<SignatureBlock> Signature =
        from page in Scan.Here
        from name in NameAndOffice
        let span = Lines.Trim(page.Source, name.Span.Start, name.Span.End)
        select new SignatureBlock { Text = Prose.Clean(page.Source, span), Name = Names.Plain(page.Source, name.Value), Span = span };

    /// <summary>Whether a line is one of those that make a signature.</summary>
    internal static readonly Parser<TextSpan> AnyLine = SignedWord.Or(NameLine).Or(OfficeLine);

    private static bool IsFullName(ReadOnlySpan<char> name) =>
        name.Length <= 50 && name.IndexOfAny(' ', '.') > 0 && name.Count(' ') <= 4 && !Titles.Names.Contains(name)
        && !Corporate.Names.Contains(FirstWord(name)) && !Corporate.Names.Contains(LastWord(name));

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> name) =>
        name[..(name.IndexOf(' ') is > 0 and int space ? space : name.Length)];

    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> name) => name[(name.LastIndexOf(' ') + 1)..];
}
