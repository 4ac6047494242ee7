using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// Who signed: <c>P. Yudin</c>, <c>(Lindner)</c>, <c>Signed</c> over a name, <c>AMBASSADOR … [signature] /A. PUZANOV/</c>,
/// with the office on the line above or below; or the body that signs: <c>[Chinese] Embassy in [North] Korea</c> over a date.
/// </summary>
public static class Signatures
{
    private static readonly Parser<TextSpan> NameUnderMark = Signatories.NameLine.Or(Signatories.LooseLine).Or(Signatories.SurnameLine);

    private static readonly Parser<TextSpan> UnderMark =
        from word in Signatories.MarkLine
        from gap in Lines.BlankLines
        from name in NameUnderMark
        select name;

    private static readonly Parser<TextSpan> NextOffice =
        from gap in Lines.BlankLines
        from office in Offices.Line
        select office;

    private static readonly Parser<TextSpan> OfficeContinued =
        from gap in Lines.BlankLines
        from rest in Offices.Continued
        select rest;

    private static readonly Parser<IReadOnlyList<TextSpan>> OtherOffices = NextOffice.Or(OfficeContinued).Many();

    private static readonly Parser<TextSpan> NameOrSurname = UnderMark.Or(Signatories.NameLine).Or(Signatories.SurnameLine);

    private static readonly Parser<TextSpan> AnyOffice = Offices.Line.Or(Offices.Heading).Or(Signatories.MarkedOffice);

    private static readonly Parser<TextSpan> UnderOffice =
        from office in AnyOffice
        from others in OtherOffices
        from gap in Lines.BlankLines
        from name in NameOrSurname
        select name;

    private static readonly Parser<TextSpan> SurnameOverOffice =
        from name in Signatories.SurnameLine
        from office in NextOffice
        from others in OtherOffices
        select name;

    private static readonly Parser<TextSpan> OfficeInBrackets =
        from gap in Lines.BlankLines
        from office in Offices.InBrackets
        select office;

    private static readonly Parser<TextSpan> MaybeInBrackets = OfficeInBrackets.OrDefault();

    private static readonly Parser<TextSpan> NameOverOffices =
        from name in UnderMark.Or(Signatories.NameLine)
        from below in MaybeInBrackets
        from offices in OtherOffices
        select name;

    /// <summary>The office goes on before the name: <c>Minister of Foreign Affairs / of the USSR A. Gromyko</c>.</summary>
    private static readonly Parser<TextSpan> BehindContinued =
        from office in Offices.Line
        from gap in Lines.BlankLines
        from name in SignatureColumns.NameBehindContinued
        select name;

    private static readonly Parser<TextSpan> BodyOverDate =
        from body in Signatories.BodyLine
        from gap in Lines.BlankLines
        from date in Datelines.Line
        select body;

    /// <summary>A signature, its office included.</summary>
    public static readonly Parser<SignatureBlock> Signature =
        Block(SignatureColumns.Left.Or(SignatureRows.First).Or(SignatureColumns.NameBehindOffice).Or(NameOverOffices).Or(BehindContinued)
            .Or(UnderOffice).Or(SurnameOverOffice).Or(BodyOverDate).Or(Signatories.NameAndOffice));

    /// <summary>A surname by itself, which only the place below a text tells to be a signature: <c>Vidaković</c>.</summary>
    internal static readonly Parser<SignatureBlock> Surname = Block(Signatories.SurnameLine);

    /// <summary>A look: who signs is not labelled, but by a mark that says so, by his office, or between slashes.</summary>
    internal static bool MayBegin(ReadOnlySpan<char> line) =>
        line.IndexOf(": ") < 0 || line.Contains('/') || SignatureWords.Marks.LengthAt(line, out _) > 0 || SignatoryForms.IsOfficeLabel(line);

    /// <summary>Whether a line is one of those that make a signature.</summary>
    internal static readonly Parser<TextSpan> AnyLine = Signatories.MarkLine.Or(Signatories.NameLine).Or(Offices.Line).Or(SignatureColumns.Left)
        .Or(SignatureColumns.NameBehindOffice).Or(SignatureRows.First).Or(Signatories.MarkedOffice);

    /// <summary>Whether a signature is that of a body, such as an embassy, and of no person.</summary>
    internal static bool IsBody(string name) => SignatoryForms.IsBody(name);

    private static Parser<SignatureBlock> Block(Parser<TextSpan> lines)
    {
        var spanned = lines.Spanned();
        return
            from source in Scan.Source
            from name in spanned
            let span = Lines.Trim(source, name.Span.Start, name.Span.End)
            select new SignatureBlock { Text = Prose.Clean(source, span), Name = Names.Plain(source, name.Value), Span = span };
    }
}
