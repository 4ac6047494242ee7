using System.Buffers;
using ArchiveParse.Json;

namespace ArchiveParse.Tests.Json;

/// <summary>What writing allocates beyond the buffer that is written to: nothing in proportion to the text or to its turns.</summary>
public sealed class WritingAllocationTests
{
    /// <summary>For the fields around the body, and a little over. One object for each turn of the long page would be four times that.</summary>
    private const int Bytes = 12_000;

    [Theory]
    [InlineData(1)]
    [InlineData(10)]
    public void A_conversation_of_any_length_is_written_with_few_bytes(int times)
    {
        string text = Conversation(times);
        ArrayBufferWriter<byte> buffer = new(times * 250_000);
        foreach (bool indented in new[] { true, false })
        {
            // A page for each run: none has had its text read before it is written.
            Queue<ArchivePage> unread = new(Enumerable.Range(0, Allocation.Runs).Select(_ => ArchivePage.Parse(text)));
            var page = unread.Peek();
            Assert.InRange(Allocation.Of(() => Write(unread.Dequeue(), buffer, indented)), 1, Bytes);
            Assert.Equal(times * 197, page.Body.OfType<SpeechBlock>().Count(static turn => turn.Text.Length > 0));
            Assert.InRange(Allocation.Of(() => Write(page, buffer, indented)), 1, Bytes);
        }
    }

    /// <summary>The sample page of 197 turns with all of them said again and again.</summary>
    private static string Conversation(int times)
    {
        string text = Repository.SamplePage("001_57657cbb5328cebf");
        var turns = ArchivePage.Parse(text).Body.OfType<SpeechBlock>().Select(static turn => turn.Span).Aggregate(static (one, other) => one.Cover(other));
        return text[..turns.Start] + string.Concat(Enumerable.Repeat(text[turns.Start..turns.End] + "\n\n", times)) + text[turns.End..];
    }

    private static void Write(ArchivePage page, ArrayBufferWriter<byte> buffer, bool indented)
    {
        buffer.ResetWrittenCount();
        PageJson.Write(page, buffer, indented);
    }
}
