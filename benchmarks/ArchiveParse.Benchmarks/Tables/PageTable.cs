using ArchiveParse.Benchmarks.Labelling;
using ArchiveParse.Benchmarks.Splitting;
using ArchiveParse.Tests.Growth;
using Markdig;

namespace ArchiveParse.Benchmarks.Tables;

/// <summary>
/// Every kind of page, read by the library and by its competitors, in one table. The competitors do a small part of the work: they part
/// the labels off a page's lines. Their answers are checked against each other first.
/// </summary>
internal static class PageTable
{
    private static readonly Row[] Rows =
    [
        new("Sprache, idiomatic", IdiomaticSpracheLines.Read),
        new("full parse", ArchivePage.Parse),
        new("full parse, all read", static text => ArchivePage.Parse(text).Body.Sum(static block => block.Text.Length)),
        new("Sprache on our floor", GrammarLines.Read),
        new("generated Regex", GeneratedRegexLines.Read),
        new("FParsec", FParsecLines.Read),
        new("string.Split", StringSplitLines.Read),
        new("Markdig", static text => Markdown.Parse(text)),
        new("line ends", static text => LineCounter.Count(text)),
    ];

    /// <summary>Writes the table, in Markdown.</summary>
    public static void Write(TextWriter output, TimeSpan perPage)
    {
        Interleaved.WarmUp(Texts().Select(static each => each.Text).Where(static text => text.Length < 100_000), Rows, WarmUpTime);
        output.WriteLine("| page | characters | " + string.Join(" | ", Rows.Select(static row => row.Name)) + " |");
        output.WriteLine("| --- | --: |" + string.Concat(Rows.Select(static _ => " --: |")));
        foreach (var (name, text) in Texts())
        {
            Check(name, text);
            output.Write($"| {name} | {text.Length:N0} |");
            foreach (var row in Interleaved.Measure(text, Rows, perPage))
            {
                output.Write(FormattableString.Invariant(
                    $" {text.Length * 1e3 / row.Nanoseconds:N1} Mchar/s, {(double)row.Bytes / text.Length:N1} B/char, {row.TimesFaster:N1}× |"));
            }

            output.WriteLine();
        }
    }

    private static IEnumerable<(string Name, string Text)> Texts()
    {
        string conversation = SamplePage.Conversation.Text;
        yield return ("page 001, as it is", conversation);
        foreach (var page in GrowingPages.All(conversation))
        {
            yield return (page.Name, page.OfLength(UsualLength));
        }

        yield return ("print, 10 million", GrowingPages.All(conversation)[0].OfLength(10_000_000));
    }

    private static void Check(string name, string text)
    {
        var expected = IdiomaticSpracheLines.Read(text);
        foreach (var row in Rows)
        {
            if (row.Run(text) is IReadOnlyList<LabelledLine> lines && !lines.SequenceEqual(expected))
            {
                var (want, have) = expected.Zip(lines).FirstOrDefault(static pair => pair.First != pair.Second);
                throw new InvalidOperationException($"{row.Name} reads {name} otherwise: {lines.Count} lines, not {expected.Count}; {have}, not {want}.");
            }
        }
    }

    private static readonly TimeSpan WarmUpTime = TimeSpan.FromSeconds(20);

    private const int UsualLength = 55_000;
}
