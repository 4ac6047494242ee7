using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar.Layouts;

using ArchiveParse.Text;

/// <summary>
/// What a capture has above the head of a document: words of the site, the name of the volume, and the document's number on a line of its own
/// (<c>Document 26</c>, <c>[26]</c>, <c>26.</c>).
/// </summary>
/// <param name="Lines">The lines of the site.</param>
/// <param name="Number">The number's line; empty where the title bears it.</param>
/// <param name="NamesVolume">Whether one of the lines is the name of the volume.</param>
internal sealed record FrusAbove(IReadOnlyList<TextSpan> Lines, TextSpan Number, bool NamesVolume)
{
    /// <summary>Nothing at all, as the text of a document has it.</summary>
    public static FrusAbove Nothing { get; } = new([], default, false);

    private const string Edition = "Foreign Relations of the United States";

    private static readonly Parser<TextSpan> SiteLine =
        from source in Scan.Source
        from line in Text.Lines.NextLine
        where FrusLabels.Site.Contains(line.In(source)) || IsVolume(line.In(source))
        select line;

    private static readonly Parser<IReadOnlyList<TextSpan>> SiteLines = SiteLine.Many();

    private static readonly Parser<TextSpan> Opening = Scan.AnyOfIgnoringCase("document ", "no. ", "no.", "[").OrDefault();

    private static readonly Parser<TextSpan> Figures = Scan.Digits(1, 4);

    private static readonly Parser<TextSpan> Closing = Scan.AnyOf("]", ".", ":").OrDefault();

    /// <summary>The number of a document on a line of its own.</summary>
    public static readonly Parser<TextSpan> NumberLine = Text.Lines.Whole((
        from open in Opening
        from number in Figures
        from close in Closing
        where open.Length + close.Length > 0
        select number).Spanned().Select(static line => line.Span));

    private static readonly Parser<TextSpan> MaybeNumber = (
        from gap in Text.Lines.BlankLines
        from number in NumberLine
        select number).OrDefault();

    /// <summary>What stands there.</summary>
    public static readonly Parser<FrusAbove> Stated =
        from source in Scan.Source
        from lines in SiteLines
        from number in MaybeNumber
        where lines.Count > 0 || !number.IsEmpty
        select new FrusAbove(lines, number, lines.Any(line => IsVolume(line.In(source))));

    /// <summary>A look: the name of a volume, or a short line with a figure, stands first, or below words of the site; there also a number.</summary>
    public static bool MayBegin(ReadOnlySpan<char> text)
    {
        bool isBelow = false;
        for (var rest = text.TrimStart(); ; isBelow = true)
        {
            int end = rest.IndexOf('\n');
            var line = end < 0 ? rest : rest[..end].TrimEnd();
            if (end < 0 || !FrusLabels.Site.Contains(line))
            {
                return !line.IsEmpty && (IsVolume(line) || (line.Length <= LongestNumber && line.ContainsAnyInRange('0', '9'))
                    || (isBelow && FrusHead.MayBegin(line)));
            }

            rest = rest[end..].TrimStart();
        }
    }

    private static bool IsVolume(ReadOnlySpan<char> line) =>
        line.Length <= LongestLine && line[^1] != '.' && line.Contains(Edition, StringComparison.OrdinalIgnoreCase);

    private const int LongestLine = 200;
    private const int LongestNumber = 14;
}
