using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>What a marking is made of: words of classification, the number of the copy, a code, and the signs between them.</summary>
internal static class MarkingParts
{
    private static readonly Parser<TextSpan> Figure = Scan.Digits(1, 4);

    private static readonly Parser<TextSpan> OfWord = Scan.AnyOf("of ", "from ");

    private static readonly Parser<TextSpan> Of =
        from gap in Scan.Gap
        from of in OfWord
        from copies in Figure
        select copies;

    private static readonly Parser<TextSpan> NumberSign = Scan.AnyOfIgnoringCase("No.:", "No.", "No", "Nº", "№", "#", "Nr.", "Nr");

    private static readonly Parser<TextSpan> MaybeNumberSign = NumberSign.OrDefault();

    /// <summary>Where the number was to be filled in by hand, a line stands: <c>Copy No. ____</c></summary>
    private static readonly Parser<TextSpan> Unfilled = Scan.Lexeme(UnfilledLength, "a number to be filled in").Select(static _ => default(TextSpan));

    private static int UnfilledLength(ReadOnlySpan<char> text)
    {
        int sign = text.StartsWith("No") ? "No".Length : 0;
        int line = text[sign..].IndexOfAnyExcept("_. \u00a0") is >= 0 and int end ? end : text.Length - sign;
        return text.Slice(sign, line).Contains('_') ? sign + text.Slice(sign, line).TrimEnd().Length : 0;
    }

    private static readonly Parser<TextSpan> CopyFigure = Figure.Or(Unfilled);

    private static readonly Parser<TextSpan> MaybeOf = Of.OrDefault();

    private static readonly Parser<TextSpan> CopiesWord = Scan.Literal(" copies");

    private static readonly Parser<(TextSpan Value, TextSpan Span)> Capitals = Scan.While(char.IsAsciiLetterUpper, 2, "a code").Spanned();

    private static readonly Parser<MarkingWord> Copy =
        from word in Scan.AnyOfIgnoringCase("Copy ", "Ex. ", "Exemplar ", "Egz. ", "Ekz. ")
        from sign in MaybeNumberSign
        from gap in Scan.Spaces
        from copy in CopyFigure
        from copies in MaybeOf
        select new MarkingWord(null, default, copy, copies);

    private static readonly Parser<TextSpan> OrdinalCopy = Scan.AnyOfIgnoringCase("st copy", "nd copy", "rd copy", "th copy", ". copy", ". Ausfertigung");

    /// <summary>Which of the copies it is, as an ordinal: <c>1st copy</c>, <c>2. Ausfertigung</c>.</summary>
    private static readonly Parser<MarkingWord> Ordinal =
        from copy in Figure
        from word in OrdinalCopy
        select new MarkingWord(null, default, copy, default);

    private static readonly Parser<MarkingWord> NumberOfCopies =
        from sign in NumberSign
        from gap in Scan.Spaces
        from copy in Figure
        from copies in Of
        from word in CopiesWord
        select new MarkingWord(null, default, copy, copies);

    private static readonly Parser<MarkingWord> Code =
        from open in Scan.Literal("-")
        from letters in Capitals
        from close in Signs.Dash
        select new MarkingWord(MarkingPart.Precedence, letters.Span, default, default);

    private static readonly Parser<MarkingWord> Word =
        Classifications.Words.Entry.Spanned().Select(static word => new MarkingWord(word.Value, word.Span, default, default));

    private static readonly Parser<MarkingWord> SpacedWord = Scan.Lexeme<MarkingPart>(SpacedLength, "a classification in spaced letters").Spanned()
        .Select(static word => new MarkingWord(word.Value, word.Span, default, default));

    private static int SpacedLength(ReadOnlySpan<char> text, out MarkingPart kind)
    {
        kind = default;
        int length = LetterSpacing.LengthAt(text);
        return length > 0 && Classifications.Unspaced.TryGet(LetterSpacing.Joined(text[..length]), out kind) ? length : 0;
    }

    private static readonly Parser<MarkingWord> AnyPart = Word.Or(Copy).Or(NumberOfCopies).Or(Ordinal).Or(Code).Or(SpacedWord);

    private static readonly Parser<MarkingWord> NextPart =
        from separator in Scan.While(
            static c => c is ' ' or ';' or ',' or '.' or '/' or '—' or '–' or '-' or '!' or '\u00a0', 1, "a separator")
        from part in AnyPart
        select part;

    private static readonly Parser<IReadOnlyList<MarkingWord>> NextParts = NextPart.Many();

    private static readonly Parser<char> MaybeStop = Scan.OneOf("!./").OrDefault();

    /// <summary>A stamp, or that the paper is no original: <c>Copy. Top Secret</c>.</summary>
    private static readonly Parser<TextSpan> MaybeStamped = Scan.AnyOfIgnoringCase(
        "stamped: ", "stamped ", "[stamp:] ", "[stamp] ", "[stamped:] ", "[stamped] ", "copy. ").OrDefault();

    /// <summary>The index of a file before the marking: <c>5.1.2/Top Secret</c>.</summary>
    private static readonly Parser<TextSpan> Index =
        from figures in Scan.While(static c => char.IsAsciiDigit(c) || c is '.' or '-', 1, "an index")
        from slash in Signs.Slash
        select slash;

    private static readonly Parser<TextSpan> MaybeLead = Index.Or(Papers.NameAndDash).OrDefault();

    private static readonly Parser<TextSpan> CapitalsAndDigits = Scan.While(static c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c), 4, "a code");

    /// <summary>A code behind the marking: <c>Q36RA</c>.</summary>
    private static readonly Parser<TextSpan> TelegramCode =
        from source in Scan.Source
        from gap in Scan.Gap
        from code in CapitalsAndDigits
        where code.In(source).IndexOfAnyInRange('0', '9') >= 0 && code.Length <= 8
        select code;

    private static readonly Parser<TextSpan> InSquares = Scan.Bracketed('[', ']');

    /// <summary>What the editor says of a code that cannot be read: <c>[blacked out]</c>.</summary>
    private static readonly Parser<TextSpan> GapBehind = (
        from gap in Scan.Gap
        from source in Scan.Source
        from bracket in InSquares
        where EditorialWords.Gap.AppearIn(bracket.In(source))
        select bracket).OnlyAt(static text => text is [_, '[', ..]);

    private static readonly Parser<TextSpan> MaybeTelegramCode = TelegramCode.Or(GapBehind).OrDefault();

    /// <summary>The same in the language of the original, which the translator keeps: <c>Top secret (Sovershenno sekretno)</c>.</summary>
    private static readonly Parser<TextSpan> Gloss =
        from gap in Scan.Gap
        from open in Signs.OpeningBracket
        from word in Word
        from close in Signs.ClosingBracket
        select word.Word;

    private static readonly Parser<TextSpan> MaybeGloss = Gloss.OrDefault();

    /// <summary>The parts of a marking, one at least.</summary>
    public static readonly Parser<IReadOnlyList<MarkingWord>> All =
        from stamped in MaybeStamped
        from lead in MaybeLead
        from first in AnyPart
        from others in NextParts
        from gloss in MaybeGloss
        from stop in MaybeStop
        from code in MaybeTelegramCode
        select (IReadOnlyList<MarkingWord>)[first, .. others];
}
