using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>Registry numbers: <c>No. 865</c>, <c>Ref. no. 12/b</c>, <c>Nº 395</c>.</summary>
public static class RegistryNumbers
{
    private static readonly Parser<TextSpan> Sign =
        Scan.AnyOfIgnoringCase("Ref. no.", "Ref.", "No.", "No:", "Nº", "№", "N°", "Nr.", "Number ");

    private static readonly Parser<TextSpan> Figure =
        Scan.While(static c => char.IsLetterOrDigit(c) || c is '/' or '.' or '-', 1, "a number")
            .Spanned().Select(static figure => figure.Span);

    /// <summary>A number with its sign; yields the figure alone, its letters and slashes kept.</summary>
    public static readonly Parser<string> Number = (
        from page in Scan.Here
        from sign in Sign
        from gap in Scan.Spaces
        from figure in Figure
        select figure.In(page.Source).TrimEnd('.').ToString()).Where(static figure => figure.Length <= 30 && figure.Any(char.IsAsciiDigit));

    private static readonly Parser<(string Value, TextSpan Span)> WholeLine = Lines.Whole(Number.Spanned());

    /// <summary>A line that is a registry number.</summary>
    public static readonly Parser<NumberBlock> Line =
        from page in Scan.Here
        from number in WholeLine
        select new NumberBlock { Text = Prose.Clean(page.Source, number.Span), Number = number.Value, Span = number.Span };
}
