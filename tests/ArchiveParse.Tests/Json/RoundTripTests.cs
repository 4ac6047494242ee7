using System.Buffers;
using System.Text;
using ArchiveParse.Json;

namespace ArchiveParse.Tests.Json;

public sealed class RoundTripTests
{
    [Fact]
    public void A_page_with_everything_comes_back_as_it_was()
    {
        foreach (var page in Specimens.All)
        {
            Assert.Equal(page, PageJson.Read(PageJson.Write(page)));
            Assert.Equal(page, PageJson.Read(PageJson.Write(page, indented: false)));
        }
    }

    [Fact]
    public void Any_page_comes_back_as_it_was() => Property.ForAll(
        AnyPage.Pages,
        static made => Assert.Equal(made.Value, PageJson.Read(PageJson.Write(made.Value, indented: made.Bytes.Length % 2 == 0))),
        maximumSize: 2_000);

    // Not InlineData: attributes are stored in UTF-8, which is exactly what cannot hold such a string.
    [Fact]
    public void An_unpaired_surrogate_comes_back_as_the_replacement_character_of_equal_length()
    {
        Assert.Equal("a\uFFFDb", Back("a\uD83Db"));
        Assert.Equal("\uFFFD", Back("\uDE00"));
        Assert.Equal("\uD83D\uDE00\uFFFD", Back("\uD83D\uDE00\uD83D"));

        static string? Back(string title) => ((DocumentPage)PageJson.Read(PageJson.Write(Specimens.Small with { Title = title }))).Title;
    }

    [Fact]
    public void A_stream_gets_the_same_text_without_a_byte_order_mark()
    {
        using MemoryStream stream = new();
        PageJson.Write(Specimens.Small, stream);
        Assert.Equal(PageJson.Write(Specimens.Small), Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public void A_buffer_gets_the_same_text_behind_what_it_holds()
    {
        ArrayBufferWriter<byte> buffer = new();
        buffer.Write("["u8);
        PageJson.Write(Specimens.Small, buffer, indented: false);
        PageJson.Write(Specimens.Small, buffer);
        Assert.Equal($"[{PageJson.Write(Specimens.Small, indented: false)}{PageJson.Write(Specimens.Small)}", Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    [Fact]
    public void Without_a_page_or_a_place_to_write_it_there_is_an_exception()
    {
        Assert.Throws<ArgumentNullException>(static () => PageJson.Write(null!));
        Assert.Throws<ArgumentNullException>(static () => PageJson.Write(null!, Stream.Null));
        Assert.Throws<ArgumentNullException>(static () => PageJson.Write(null!, new ArrayBufferWriter<byte>()));
        Assert.Throws<ArgumentNullException>(static () => PageJson.Write(Specimens.Small, (Stream)null!));
        Assert.Throws<ArgumentNullException>(static () => PageJson.Write(Specimens.Small, (IBufferWriter<byte>)null!));
    }
}
