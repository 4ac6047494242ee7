using ArchiveParse.Benchmarks.Labelling;
using ArchiveParse.Tests.Growth;
using BenchmarkDotNet.Attributes;
using Markdig;
using Markdig.Syntax;

namespace ArchiveParse.Benchmarks;

/// <summary>
/// The task of the table <c>pages</c> on printed lines and on lists, a row at a time: part the labels off a page's lines. The full parse
/// reads the whole page.
/// </summary>
[Config(typeof(TimesFaster)), MemoryDiagnoser]
public class PartLabels
{
    private const int Length = 55_000;

    private string text = "";

    [Params("print, cut to 70", "web-listing", "legacy-web-listing")]
    public string Page { get; set; } = "";

    [GlobalSetup]
    public void Make() => text = GrowingPages.All(SamplePage.Conversation.Text).First(page => page.Name == Page).OfLength(Length);

    [Benchmark(Baseline = true)]
    public IReadOnlyList<LabelledLine> IdiomaticSprache() => IdiomaticSpracheLines.Read(text);

    [Benchmark]
    public ArchivePage FullParse() => ArchivePage.Parse(text);

    [Benchmark]
    public IReadOnlyList<LabelledLine> GeneratedRegex() => GeneratedRegexLines.Read(text);

    [Benchmark]
    public MarkdownDocument Markdig() => Markdown.Parse(text);
}
