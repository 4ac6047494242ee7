using System.Diagnostics;
using System.Runtime.CompilerServices;
using ArchiveParse.Grammar;
using ArchiveParse.Json;
using ArchiveParse.Resolution;
using ArchiveParse.Tests.Growth;
using ArchiveParse.Text;

namespace ArchiveParse.Benchmarks.Tables;

/// <summary>
/// What the stages of a parse take, side by side with the whole: looking for traces of print, looking for the layouts' signs, reading the
/// page by its layout, its marks once more, resolution of pages just read, and writing the result.
/// </summary>
internal static class StageTable
{
    private static readonly Row[] Rows =
    [
        new("whole parse", ArchivePage.Parse),
        new("mending", static text => Mending.Of(text)),
        new("layout choice", static text => Choose(text)),
        new("blocks and marks", static text => Read(text)),
        new("marks again", static text => MarksAgain(text)),
    ];

    private static readonly Row Json = new("JSON", static text =>
    {
        PageJson.Write(ArchivePage.Parse(text), Stream.Null, indented: false);
        return null;
    });

    /// <summary>Writes the table, in Markdown.</summary>
    public static void Write(TextWriter output, TimeSpan perPage)
    {
        Interleaved.WarmUp(Texts().Select(static each => each.Text), [.. Rows, Json], WarmUpTime);
        output.WriteLine($"| page | µs | {string.Join(" | ", Rows.Skip(1).Select(static row => row.Name))} | resolution | JSON, all texts |");
        output.WriteLine("| --- | --: |" + string.Concat(Enumerable.Repeat(" --: |", Rows.Length + 1)));
        foreach (var (name, text) in Texts())
        {
            var measured = Interleaved.Measure(text, Rows, perPage);
            double whole = measured[0].Nanoseconds;
            output.Write(FormattableString.Invariant($"| {name} | {whole / 1000:N0} |"));
            double[] parts = [.. measured.Skip(1).Select(static row => 1 / row.TimesFaster), Resolving(text, whole), Writing(text, whole)];
            foreach (double part in parts)
            {
                output.Write(FormattableString.Invariant($" {100 * part:N1} % |"));
            }

            output.WriteLine();
        }
    }

    private static IEnumerable<(string Name, string Text)> Texts() =>
    [
        .. SamplePage.All.Select(static page => (page.ToString(), page.Text)),
        .. GrowingPages.All(SamplePage.Conversation.Text).Select(static page => (page.Name, page.OfLength(55_000))),
    ];

    private static PageLayout? Choose(string text)
    {
        Cursor page = new(text);
        return ArchiveGrammar.Default.Layouts.FirstOrDefault(layout => layout.Sign.Place(page).WasSuccessful);
    }

    private static ArchivePage Read(string text) =>
        Choose(text) is { } layout && layout.Page(new Cursor(text)) is { WasSuccessful: true } read
            ? read.Value
            : Grammar.Layouts.Plain.Layout.Page(new Cursor(text)).Value;

    private static int MarksAgain(string text)
    {
        var page = Pages.GetValue(text, ArchivePage.Parse);
        Cursor whole = new(text);
        return page.Body.OfType<MarkedBlock>().Sum(block => Editorial.MarksIn(whole.Slice(block.Span)).Count);
    }

    private static readonly ConditionalWeakTable<string, ArchivePage> Pages = [];

    /// <summary>Share of the whole that resolution takes; it changes the page, so that each run has one of its own.</summary>
    private static double Resolving(string text, double whole)
    {
        var mended = Mending.Of(text);
        return Median(() =>
        {
            var read = Enumerable.Range(0, Runs).Select(_ => Read(mended.Text)).ToList();
            var clock = Stopwatch.StartNew();
            read.ForEach(page => Resolver.Resolve(page, mended, ReadingHints.None));
            return clock.Elapsed.TotalNanoseconds / Runs;
        }) / whole;
    }

    /// <summary>Share of the whole that writing takes, of pages just read.</summary>
    private static double Writing(string text, double whole) => Median(() =>
    {
        var read = Enumerable.Range(0, Runs).Select(_ => ArchivePage.Parse(text)).ToList();
        var clock = Stopwatch.StartNew();
        read.ForEach(page => PageJson.Write(page, Stream.Null, indented: false));
        return clock.Elapsed.TotalNanoseconds / Runs;
    }) / whole;

    /// <summary>The first half of the rounds warms up.</summary>
    private static double Median(Func<double> run) => Interleaved.Median(Enumerable.Range(0, Rounds).Select(_ => run()).Skip(Rounds / 2));

    private static readonly TimeSpan WarmUpTime = TimeSpan.FromSeconds(20);

    private const int Runs = 20;
    private const int Rounds = 60;
}
