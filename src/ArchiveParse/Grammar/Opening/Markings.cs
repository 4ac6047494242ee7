using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// Classification and handling lines of the original: <c>Top Secret</c>, <c>Secret. Copy No. 3</c>, <c>Copy 19 of 50</c>,
/// <c>-DDD-</c>, <c>S E C R E T</c>.
/// </summary>
public static class Markings
{
    private static readonly Parser<TextSpan> Figure = Scan.Digits(1, 4);

    private static readonly Parser<TextSpan> OfWord = Scan.AnyOf("of ", "from ");

    private static readonly Parser<TextSpan> Of =
        from gap in Scan.Gap
        from of in OfWord
        from copies in Figure
        select copies;

    private static readonly Parser<TextSpan> NumberSign = Scan.AnyOfIgnoringCase("No. ", "No.", "Nº ", "№ ", "# ", "Nr. ", "Nr ");

    private static readonly Parser<TextSpan> MaybeNumberSign = NumberSign.OrDefault();

    private static readonly Parser<TextSpan> MaybeOf = Of.OrDefault();

    private static readonly Parser<TextSpan> CopiesWord = Scan.Literal(" copies");

    private static readonly Parser<(TextSpan Value, TextSpan Span)> Capitals = Scan.While(char.IsAsciiLetterUpper, 2, "a code").Spanned();

    private static readonly Parser<Part> Copy =
        from word in Scan.AnyOfIgnoringCase("Copy ", "Ex. ", "Exemplar ", "Egz. ")
        from sign in MaybeNumberSign
        from copy in Figure
        from copies in MaybeOf
        select new Part(null, default, copy, copies);

    private static readonly Parser<TextSpan> OrdinalCopy = Scan.AnyOfIgnoringCase("st copy", "nd copy", "rd copy", "th copy", ". copy", ". Ausfertigung");

    /// <summary>Which of the copies it is, as an ordinal: <c>1st copy</c>, <c>2. Ausfertigung</c>.</summary>
    private static readonly Parser<Part> Ordinal =
        from copy in Figure
        from word in OrdinalCopy
        select new Part(null, default, copy, default);

    private static readonly Parser<Part> NumberOfCopies =
        from sign in NumberSign
        from copy in Figure
        from copies in Of
        from word in CopiesWord
        select new Part(null, default, copy, copies);

    private static readonly Parser<Part> Code =
        from open in Scan.Literal("-")
        from letters in Capitals
        from close in Signs.Dash
        select new Part(MarkingPart.Precedence, letters.Span, default, default);

    private static readonly Parser<Part> Word =
        Classifications.Words.Entry.Spanned().Select(static word => new Part(word.Value, word.Span, default, default));

    private static readonly Expectation SpacedExpected = new("a classification in spaced letters");

    private static readonly Parser<Part> SpacedWord = static input =>
    {
        var cursor = Cursor.From(input);
        int length = LetterSpacing.LengthAt(cursor.Rest);
        return length > 0 && Classifications.Unspaced.TryGet(LetterSpacing.Joined(cursor.Rest[..length]), out var kind)
            ? new Success<Part>(new Part(kind, new TextSpan(cursor.Position, length), default, default), cursor.Skip(length))
            : new Failure<Part>(cursor, SpacedExpected);
    };

    private static readonly Parser<Part> AnyPart = Word.Or(Copy).Or(NumberOfCopies).Or(Ordinal).Or(Code).Or(SpacedWord);

    private static readonly Parser<Part> NextPart =
        from separator in Scan.While(
            static c => c is ' ' or ';' or ',' or '.' or '/' or '—' or '–' or '-' or '!' or '\u00a0', 1, "a separator")
        from part in AnyPart
        select part;

    private static readonly Parser<IReadOnlyList<Part>> NextParts = NextPart.Many();

    private static readonly Parser<char> MaybeStop = Scan.OneOf("!./").OrDefault();

    private static readonly Parser<TextSpan> MaybeStamped = Scan.Literal("stamped: ", ignoreCase: true).OrDefault();

    /// <summary>The index of a file before the marking: <c>5.1.2/Top Secret</c>.</summary>
    private static readonly Parser<TextSpan> Index =
        from figures in Scan.While(static c => char.IsAsciiDigit(c) || c is '.' or '-', 1, "an index")
        from slash in Signs.Slash
        select slash;

    private static readonly Parser<TextSpan> MaybeLead = Index.Or(Papers.NameAndDash).OrDefault();

    private static readonly Parser<TextSpan> CapitalsAndDigits = Scan.While(static c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c), 4, "a code");

    /// <summary>A code behind the marking: <c>Q36RA</c>.</summary>
    private static readonly Parser<TextSpan> TelegramCode =
        from page in Scan.Here
        from gap in Scan.Gap
        from code in CapitalsAndDigits
        where code.In(page.Source).IndexOfAnyInRange('0', '9') >= 0 && code.Length <= 8
        select code;

    private static readonly Parser<TextSpan> MaybeTelegramCode = TelegramCode.OrDefault();

    private static readonly Parser<IReadOnlyList<Part>> Parts =
        from stamped in MaybeStamped
        from lead in MaybeLead
        from first in AnyPart
        from others in NextParts
        from stop in MaybeStop
        from code in MaybeTelegramCode
        select (IReadOnlyList<Part>)[first, .. others];

    private static readonly Parser<char> Open = Scan.OneOf("([");

    private static readonly Parser<char> Close = Scan.OneOf(")]");

    private static readonly Parser<IReadOnlyList<Part>> InBrackets =
        from open in Open
        from parts in Parts
        from close in Close
        select parts;

    private static readonly Parser<(IReadOnlyList<Part> Value, TextSpan Span)> WholeLine = Lines.Whole(Parts.Or(InBrackets).Spanned());

    /// <summary>A line of nothing but such words.</summary>
    public static readonly Parser<MarkingBlock> Line = (
        from page in Scan.Here
        from parts in WholeLine
        select Marking(page, parts.Value, parts.Span)).Where(MayBegin, "a classification");

    private static readonly Parser<(IReadOnlyList<Part> Value, TextSpan Span)> SpannedParts = Parts.Spanned();

    /// <summary>Such words that something else may follow on the line.</summary>
    internal static readonly Parser<MarkingBlock> Words =
        from page in Scan.Here
        from parts in SpannedParts
        select Marking(page, parts.Value, parts.Span);

    private const int LongestLine = 120;

    /// <summary>A look at what a marking can begin with.</summary>
    internal static bool MayBegin(ReadOnlySpan<char> line) =>
        line.Length is > 0 and <= LongestLine
        && (Classifications.Words.LengthAt(line, out _) > 0
            || line[0] is '-' or '#' or '№' or 'C' or 'c' or 'E' or 'e' or 'N' or 'n' or 's' or 'S' or '(' or '['
            || (char.IsAsciiDigit(line[0]) && (line.Contains('/') || line.EndsWith("opy") || line.EndsWith("fertigung")))
            || Papers.LengthAt(line) > 0);

    private static MarkingBlock Marking(Cursor page, IReadOnlyList<Part> parts, TextSpan span)
    {
        string? Said(MarkingPart kind) =>
            Runs(parts, kind) is { Count: > 0 } runs ? string.Join("; ", runs.Select(run => Prose.Clean(page.Source, run))) : null;
        string? Figures(Func<Part, TextSpan> which) =>
            parts.Select(which).FirstOrDefault(static each => !each.IsEmpty) is { IsEmpty: false } figure
                ? Prose.Clean(page.Source, figure)
                : null;

        return new MarkingBlock
        {
            Text = Prose.Clean(page.Source, span),
            Level = Said(MarkingPart.Level),
            Handling = Said(MarkingPart.Handling),
            Precedence = Said(MarkingPart.Precedence),
            Copy = Figures(static part => part.Copy),
            Copies = Figures(static part => part.Copies),
            Span = span,
        };
    }

    /// <summary>Where a line says something of one kind; words of a kind that stand side by side are one stretch, as printed.</summary>
    private static List<TextSpan> Runs(IReadOnlyList<Part> parts, MarkingPart kind)
    {
        List<TextSpan> runs = [];
        for (int at = 0; at < parts.Count; at++)
        {
            if (parts[at].Kind == kind && at > 0 && parts[at - 1].Kind == kind)
            {
                runs[^1] = runs[^1].Cover(parts[at].Word);
            }
            else if (parts[at].Kind == kind)
            {
                runs.Add(parts[at].Word);
            }
        }

        return runs;
    }

    private sealed record Part(MarkingPart? Kind, TextSpan Word, TextSpan Copy, TextSpan Copies);
}
