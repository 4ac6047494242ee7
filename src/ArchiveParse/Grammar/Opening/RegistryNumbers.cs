using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// Registry numbers: <c>No. 865</c>, <c>Ref. no. 12/b</c>, <c>Nº 395</c>, <c>Ciphergram No. 16211</c>, and those without a sign:
/// <c>00345/1958</c>.
/// </summary>
public static class RegistryNumbers
{
    private const string LeadingSigns = "#№N";

    private static readonly Parser<TextSpan> Lead = Scan.AnyOfIgnoringCase(
        "Incoming ", "Outgoing ", "Registration ", "Reg. ", "Protocol ", "Ciphergram ", "Cipher telegram ", "Cryptogram ", "Telegram ", "Cable ",
        "Code message ", "Dispatch ", "Despatch ", "Document ", "File ", "Inv. ", "Our ref.: ", "Our ref. ", "Ref.: ", "Reference: ", "Reference ",
        "Entry ");

    private static readonly Parser<TextSpan> Sign =
        Scan.AnyOfIgnoringCase("Ref. no.", "Ref.:", "Ref.", "No.:", "No.", "No:", "Nº", "№", "N°", "Nr.:", "Nr.", "Nr:", "Number: ", "Number ");

    private static readonly Parser<TextSpan> BareLead = Scan.AnyOfIgnoringCase("Telegram ", "Ciphergram ", "Cable ");

    private static readonly Parser<TextSpan> MaybeLead = Lead.OrDefault();

    private static readonly Parser<TextSpan> LeadAndSign = (
        from lead in MaybeLead
        from sign in Sign
        select sign).Or(BareLead);

    private static readonly Parser<TextSpan> Figure =
        Scan.While(static c => char.IsLetterOrDigit(c) || c is '/' or '.' or '-', 1, "a number")
            .Spanned().Select(static figure => figure.Span);

    /// <summary>A number with its sign; yields the figure alone, its letters and slashes kept.</summary>
    public static readonly Parser<string> Number = (
        from page in Scan.Here
        from sign in LeadAndSign
        from gap in Scan.Spaces
        from figure in Figure
        select figure.In(page.Source).TrimEnd('.').ToString()).Where(static figure => figure.Length <= 30 && figure.Any(char.IsAsciiDigit));

    private static readonly Parser<(string Value, TextSpan Span)> SpannedNumber = Number.Spanned();

    private static readonly Parser<TextSpan> InBrackets = Scan.Bracketed('[', ']');

    /// <summary>What the editor says of its letters: <c>[tajne—secret]</c>.</summary>
    private static readonly Parser<TextSpan> Gloss =
        from gap in Scan.Spaces
        from gloss in InBrackets
        select gloss;

    private static readonly Parser<TextSpan> MaybeGloss = Gloss.OrDefault();

    private static readonly Parser<string> NumberAndGloss =
        from number in Number
        from gloss in MaybeGloss
        select number;

    private static readonly Parser<(string Value, TextSpan Span)> WholeLine = Lines.Whole(NumberAndGloss.Spanned());

    private static readonly Parser<object?> MarkingAhead = Markings.Line.Not().Not();

    /// <summary>A number before a marking on the same line: <c>Number 1340 Top Secret</c>.</summary>
    private static readonly Parser<(string Value, TextSpan Span)> BeforeMarking =
        from number in SpannedNumber
        from gap in Scan.Gap
        from marking in MarkingAhead
        select number;

    /// <summary>A line that is a registry number; a marking behind it is left.</summary>
    public static readonly Parser<NumberBlock> Line =
        from page in Scan.Here
        from number in WholeLine.Or(BeforeMarking)
        select new NumberBlock { Text = Prose.Clean(page.Source, number.Span), Number = number.Value, Span = number.Span };

    private static readonly Parser<TextSpan> BareFigure = Lines.Whole(
        Scan.While(static c => char.IsAsciiDigit(c) || c is '/' or '.' or '-', 4, "a number")
            .Spanned().Select(static figure => figure.Span));

    /// <summary>A line of figures parted by signs, which is a registry number where it is no date: <c>12.851</c>.</summary>
    internal static readonly Parser<NumberBlock> Bare =
        from page in Scan.Here
        from number in BareFigure
        where IsParted(number.In(page.Source))
        select new NumberBlock { Text = Prose.Clean(page.Source, number), Number = Prose.Clean(page.Source, number), Span = number };

    /// <summary>Where the sign of a number stands in a text, or -1.</summary>
    internal static int SignAt(ReadOnlySpan<char> text)
    {
        for (int at = 0; at < text.Length; at++)
        {
            int next = text[at..].IndexOfAny(LeadingSigns);
            if (next < 0)
            {
                return -1;
            }

            at += next;
            var rest = text[at..];
            bool isSign = rest[0] is '№' or '#' || rest.StartsWith("No. ") || rest.StartsWith("Nº") || rest.StartsWith("Nr. ");
            if (isSign && (at == 0 || text[at - 1] == ' '))
            {
                return at;
            }
        }

        return -1;
    }

    private static bool IsParted(ReadOnlySpan<char> figure) =>
        char.IsAsciiDigit(figure[0]) && char.IsAsciiDigit(figure[^1]) && figure.ContainsAny('/', '.', '-');
}
