using ArchiveParse.Benchmarks.Splitting;
using Sprache;

namespace ArchiveParse.Benchmarks.Labelling;

/// <summary>Sprache as its documentation teaches it.</summary>
internal static class IdiomaticSpracheLines
{
    private static readonly Parser<LabelledLine> Line =
        from blank in Parse.WhiteSpace.Many()
        from label in IdiomaticSpracheSplitter.Label.Optional()
        from rest in Parse.CharExcept('\n').AtLeastOnce().Text()
        select new LabelledLine(label.GetOrDefault(), rest);

    private static readonly Parser<IEnumerable<LabelledLine>> Lines =
        from lines in Line.Many()
        from blank in Parse.WhiteSpace.Many().End()
        select lines;

    public static IReadOnlyList<LabelledLine> Read(string text) => [.. Lines.Parse(text)];
}
