using System.Buffers;
using ArchiveParse.Json;
using BenchmarkDotNet.Attributes;

namespace ArchiveParse.Benchmarks;

/// <summary>The conversation as JSON in UTF-8, into a buffer that is there, against its parse. No text of the page was read before.</summary>
[MemoryDiagnoser]
public class WriteJson
{
    private readonly string text = SamplePage.Conversation.Text;
    private readonly ArchivePage page = ArchivePage.Parse(SamplePage.Conversation.Text);
    private readonly ArrayBufferWriter<byte> buffer = new(250_000);

    [Benchmark(Baseline = true)]
    public ArchivePage Parse() => ArchivePage.Parse(text);

    [Benchmark]
    public int WriteUtf8() => Write(indented: false);

    [Benchmark]
    public int WriteUtf8Indented() => Write(indented: true);

    private int Write(bool indented)
    {
        buffer.ResetWrittenCount();
        PageJson.Write(page, buffer, indented);
        return buffer.WrittenCount;
    }
}
