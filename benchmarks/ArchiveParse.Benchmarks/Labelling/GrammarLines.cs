using ArchiveParse.Benchmarks.Splitting;
using Sprache;

namespace ArchiveParse.Benchmarks.Labelling;

using ArchiveParse.Text;

/// <summary>Sprache on the library's floor.</summary>
internal static class GrammarLines
{
    private static readonly Parser<TextSpan> ToLineEnd = Scan.Until("\n");

    private static readonly Parser<(TextSpan Label, TextSpan Words)> Line =
        from blank in Scan.Blank
        from label in GrammarSplitter.MaybeLabel
        from rest in ToLineEnd
        select (label, rest);

    private static readonly Parser<IReadOnlyList<(TextSpan Label, TextSpan Words)>> AllLines = Line.Many();

    public static IReadOnlyList<LabelledLine> Read(string text) => [.. AllLines(new Cursor(text)).Value
        .Select(line => new LabelledLine(line.Label.IsEmpty ? null : line.Label.In(text).ToString(), line.Words.In(text).ToString()))];
}
