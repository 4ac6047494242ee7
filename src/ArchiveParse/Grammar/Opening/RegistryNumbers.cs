using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// Registry numbers: <c>No. 865</c>, <c>Ref. no. 12/b</c>, <c>Nº 395</c>, <c>Ciphered telegram No. 4410</c>, <c>No. (60) 1425</c>.
/// Those without a sign are <see cref="UnsignedNumbers"/>.
/// </summary>
public static class RegistryNumbers
{
    private const string LeadingSigns = "№N";

    private static readonly string[] LeadWords =
    [
        "Incoming ", "Outgoing ", "Registration ", "Reg. ", "Protocol ", "Ciphergram ", "Ciphered ", "Cipher ", "Coded ", "Code ", "Encrypted ",
        "Cryptogram ", "Telegram ", "Tel. ", "Cable ", "Message ", "Dispatch ", "Despatch ", "Document ", "File ", "Inv. ", "Our ref.: ", "Our ref. ",
        "Ref.: ", "Reference: ", "Reference ", "Entry ", "Entr. ", "Issue ", "Ser. ", "Journal ", "Register ", "Log ", "D.O. ",
        "Foreign Ministry ", "Ministry ", "Central Committee ", "Special ", "Issuing ", "Original ",
    ];

    private static readonly string[] SignWords =
    [
        "Ref. no.", "Ref.", "No.", "No:", "No ", "Nº", "№", "N°", "Nr.", "Nr:", "Number: ", "Number ", "Telno ", "N ",
    ];

    private static readonly string[] BareLeadWords = ["Telegram ", "Ciphergram ", "Cable ", "Document ", "File "];

    private static readonly LeadingTexts Openers = LeadingTexts.IgnoringCase([.. LeadWords, .. SignWords, .. BareLeadWords]);

    private static readonly Parser<TextSpan> Lead = Scan.AnyOfIgnoringCase(LeadWords);

    /// <summary>What stands before a number: <c>No.</c></summary>
    internal static readonly Parser<TextSpan> Sign = Scan.AnyOfIgnoringCase(SignWords);

    private static readonly Parser<TextSpan> BareLead = Scan.AnyOfIgnoringCase(BareLeadWords);

    private static readonly Parser<IReadOnlyList<TextSpan>> Leads = Lead.Many();

    private static readonly Parser<TextSpan> MaybeColon = Signs.Colon.OrDefault();

    private static readonly Parser<TextSpan> Hash = Scan.AnyOf("# ", "#");

    private static readonly Parser<IReadOnlyList<TextSpan>> SomeLeads = Lead.AtLeastOnce();

    /// <summary>Alone it opens a heading in Markdown: <c>Ciphered telegram # 25629</c>.</summary>
    private static readonly Parser<TextSpan> HashBehindLead =
        from lead in SomeLeads
        from hash in Hash
        select hash;

    /// <summary>A sign that is a lead as well: <c>Ref.: 12/5/68</c>.</summary>
    private static readonly Parser<TextSpan> SignAlone =
        from sign in Sign
        from colon in MaybeColon
        select sign;

    private static readonly Parser<TextSpan> LeadAndSign = (
        from lead in Leads
        from sign in Sign
        from colon in MaybeColon
        select sign)
        .Or(SignAlone)
        .Or(HashBehindLead)
        .Or(BareLead);

    private static readonly Parser<TextSpan> Run =
        Scan.While(static c => char.IsLetterOrDigit(c) || c is '/' or '.' or '-' or '(' or ')', 1, "a number");

    private static readonly Parser<TextSpan> YearFigure = Scan.Digits(2, 4);

    /// <summary>The year in which papers are counted, as Chinese registries set it before the number: <c>(60) 1425</c>.</summary>
    private static readonly Parser<TextSpan> YearAndRun =
        from open in Signs.OpeningBracket
        from year in YearFigure
        from close in Signs.ClosingBracket
        from gap in Scan.Spaces
        from run in Run
        select open.Cover(run);

    private static readonly Parser<TextSpan> Figure = YearAndRun.Or(Run);

    /// <summary>The register that counts it: <c>No. confidentially 435141</c>.</summary>
    private static readonly Parser<TextSpan> MaybeSecrecy =
        Scan.AnyOfIgnoringCase("strictly confidential ", "confidentially ", "confidential ", "secret ", "str. pov. ", "pov. ").OrDefault();

    /// <summary>A number with its sign; yields the figure alone, its letters and slashes kept.</summary>
    public static readonly Parser<string> Number = (
        from source in Scan.Source
        from sign in LeadAndSign
        from gap in Scan.Spaces
        from secrecy in MaybeSecrecy
        from figure in Figure
        select figure.In(source).TrimEnd('.').ToString())
        .Where(static figure => figure.Length <= 30 && figure.Any(char.IsAsciiDigit)).OnlyAt(Openers.Begin);

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

    private static readonly Parser<(string Value, TextSpan Words, TextSpan Span)> WholeLine =
        Lines.Whole(NumberAndGloss.Spanned()).Select(static line => (line.Value, line.Span, line.Span));

    private static readonly Parser<object?> MarkingOrDateAhead =
        Markings.Line.Select(static _ => true).Or(Datelines.Line.Select(static _ => true)).Not().Not();

    private static readonly Parser<TextSpan> MaybeComma = Scan.AnyOf(",", ";").OrDefault();

    private static readonly Parser<TextSpan> OfWord = Scan.Literal("of");

    private static readonly Parser<TextSpan> Of =
        from gap in Scan.Gap
        from of in OfWord
        select of;

    private static readonly Parser<TextSpan> MaybeJoiner = MaybeComma.Or(Of);

    /// <summary>
    /// A number before a marking or a date on the same line: <c>Number 1340 Top Secret</c>, <c>No. 23217. Dated 28th May</c>,
    /// <c>No. 12 of 17 May 1971</c>; the sign or word between lies in its span.
    /// </summary>
    private static readonly Parser<(string Value, TextSpan Words, TextSpan Span)> BeforeAnother =
        from number in SpannedNumber
        from joiner in MaybeJoiner
        from gap in Scan.Gap
        from ahead in MarkingOrDateAhead
        select (number.Value, number.Span, joiner.IsEmpty ? number.Span : number.Span.Cover(joiner));

    private static readonly Parser<(string Value, TextSpan Words, TextSpan Span)> WholeOrBeforeAnother = WholeLine.Or(BeforeAnother);

    /// <summary>A look at the first words of such a line, and whether it has figures.</summary>
    internal static bool MayBegin(ReadOnlySpan<char> line) =>
        line.ContainsAnyInRange('0', '9') && Openers.Begin(line);

    /// <summary>A line that is a registry number; a marking or a date behind it is left.</summary>
    public static readonly Parser<NumberBlock> Line =
        from source in Scan.Source
        from number in WholeOrBeforeAnother
        select new NumberBlock { Text = Prose.Clean(source, number.Words), Number = number.Value, Span = number.Span };

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
            bool isSign = rest[0] == '№' || rest.StartsWith("No. ") || rest.StartsWith("Nº") || rest.StartsWith("Nr. ");
            if (isSign && (at == 0 || text[at - 1] == ' '))
            {
                return at;
            }
        }

        return -1;
    }
}
