using ArchiveParse.Benchmarks.Splitting;
using BenchmarkDotNet.Attributes;
using Markdig;
using Markdig.Syntax;

namespace ArchiveParse.Benchmarks;

/// <summary>
/// One task, six ways: split a conversation into its turns. The full parse reads the whole page and yields far more;
/// the others do just the task, on the stretch that holds the turns. Nothing is timed before all agree.
/// </summary>
[Config(typeof(TimesFaster)), MemoryDiagnoser]
public class SplitSpeeches
{
    private readonly string page = SamplePage.Conversation.Text;
    private readonly string turns = Conversation.TurnsOf(SamplePage.Conversation.Text);

    [GlobalSetup]
    public void Check()
    {
        var expected = IdiomaticSprache();
        Agreement.OnCount(expected, 197);
        Agreement.OnTurns(expected, nameof(Grammar), Grammar());
        Agreement.OnTurns(expected, nameof(GeneratedRegex), GeneratedRegex());
        Agreement.OnTurns(expected, nameof(FParsec), FParsec());
        Agreement.OnTurns(expected, nameof(StringSplit), StringSplit());
        Agreement.OnLabels(expected, FullParse());
    }

    [Benchmark(Baseline = true)]
    public IReadOnlyList<Turn> IdiomaticSprache() => IdiomaticSpracheSplitter.Split(turns);

    [Benchmark]
    public IReadOnlyList<SpeechBlock> FullParse() => [.. ArchivePage.Parse(page).Body.OfType<SpeechBlock>()];

    /// <summary>The same with every text read: running text is made when it is asked for.</summary>
    [Benchmark]
    public int FullParseAllRead() => ArchivePage.Parse(page).Body.Sum(static block => block.Text.Length);

    [Benchmark]
    public IReadOnlyList<Turn> Grammar() => GrammarSplitter.Split(turns);

    [Benchmark]
    public IReadOnlyList<Turn> GeneratedRegex() => GeneratedRegexSplitter.Split(turns);

    [Benchmark]
    public IReadOnlyList<Turn> FParsec() => FParsecSplitter.Split(turns);

    /// <summary>No competitor, a yardstick: a mature parser of Markdown makes its document of the same text.</summary>
    [Benchmark]
    public MarkdownDocument Markdig() => Markdown.Parse(turns);

    [Benchmark]
    public IReadOnlyList<Turn> StringSplit() => StringSplitter.Split(turns);

    /// <summary>The limit: nothing but the ends of lines is looked for.</summary>
    [Benchmark]
    public int LineEnds() => LineCounter.Count(turns);
}
