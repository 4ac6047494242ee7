using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>Names of those who sign, alone, in brackets or between slashes.</summary>
internal static class SignatoryNames
{
    private static readonly Parser<TextSpan> MaybeMark = SignatureWords.Marks.Entry.Spanned().Select(static mark => mark.Span).OrDefault();

    private static readonly Parser<IReadOnlyList<(TitleKind Value, TextSpan Span)>> Titles = Names.Title.Many();

    private static readonly Parser<TextSpan> TitledName =
        from titles in Titles
        from name in Names.Name
        from stop in Signs.MaybeFullStop
        select name;

    /// <summary>A name whose letters stand apart: <c>H e g e n</c>.</summary>
    public static readonly Parser<TextSpan> SpacedName = Scan.Lexeme(
        static text => !text.IsEmpty && char.IsUpper(text[0]) ? LetterSpacing.LengthAt(text) : 0, "a name in spaced letters");

    private static readonly Parser<TextSpan> SpacedOrTitled = SpacedName.Or(TitledName);

    /// <summary>A name in round brackets: <c>(Lindner)</c>, <c>(H e g e n)</c>; words such as <c>(signed)</c> are none.</summary>
    public static readonly Parser<TextSpan> InParentheses = (
        from source in Scan.Source
        from open in Signs.OpeningBracket
        from name in SpacedOrTitled
        from close in Signs.ClosingBracket
        where !SignatoryForms.IsNoName(name.In(source))
        select name).OnlyAt(static text => text is ['(', ..]);

    /// <summary>A name between slashes, behind an office and the mark of a signature or alone: <c>AMBASSADOR [signature] /A. PUZANOV/</c>.</summary>
    public static readonly Parser<TextSpan> InSlashes = (
        from office in Scan.While(static c => c is not ('/' or '['), 0, "an office")
        from word in MaybeMark
        from gap in Scan.Spaces
        from open in Signs.Slash
        from name in TitledName
        from close in Signs.Slash
        select name).OnlyAt(static text => text.Contains('/'));

    private static readonly Parser<object?> NoComrade = DistributionWords.Comrades.Entry.Not();

    /// <summary>A bare name has at least two parts, and not more than names have.</summary>
    public static readonly Parser<TextSpan> BareName =
        from comrade in NoComrade
        from source in Scan.Source
        from name in TitledName
        where SignatoryForms.IsFullName(name.In(source))
        select name;

    /// <summary>A surname alone, behind titles or not: <c>Comrade Jarck</c>.</summary>
    public static readonly Parser<TextSpan> SingleName =
        from source in Scan.Source
        from titles in Titles
        from name in Names.Name
        where SignatoryForms.IsSurname(name.In(source))
        select name;
}
