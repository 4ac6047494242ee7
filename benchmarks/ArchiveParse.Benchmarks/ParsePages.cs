using BenchmarkDotNet.Attributes;

namespace ArchiveParse.Benchmarks;

/// <summary>The whole parse of each sample page: raw text in, typed document out.</summary>
[MemoryDiagnoser]
public class ParsePages
{
    public static IEnumerable<SamplePage> Pages => SamplePage.All;

    [Benchmark]
    [ArgumentsSource(nameof(Pages))]
    public ArchivePage Parse(SamplePage page) => ArchivePage.Parse(page.Text);
}
