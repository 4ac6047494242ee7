using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ArchiveParse.Json;

namespace ArchiveParse.Tests.Json;

/// <summary>Running text is written by hand; byte for byte it must be what the serializer would write.</summary>
public sealed class BodyWriterTests
{
    private static readonly JsonTypeInfo<ArchivePage> Indented = PageJson.Contract<ArchivePage>(indented: true);
    private static readonly JsonTypeInfo<ArchivePage> OneLine = PageJson.Contract<ArchivePage>(indented: false);

    public static TheoryData<string> Pages => [.. Repository.SamplePages];

    [Fact]
    public void A_page_with_everything_is_written_as_the_serializer_would() => Assert.All(Specimens.All, IsWrittenAlike);

    [Fact]
    public void Any_page_is_written_as_the_serializer_would() =>
        Property.ForAll(AnyPage.Pages, static made => IsWrittenAlike(made.Value), maximumSize: 2_000);

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_sample_page_is_written_as_the_serializer_would(string page) => IsWrittenAlike(ArchivePage.Parse(Repository.SamplePage(page)));

    /// <summary>The serializer comes second: it makes the texts that the writer has to do without.</summary>
    private static void IsWrittenAlike(ArchivePage page)
    {
        string written = PageJson.Write(page), onOneLine = PageJson.Write(page, indented: false);
        Assert.Equal(JsonSerializer.Serialize(page, Indented), written);
        Assert.Equal(JsonSerializer.Serialize(page, OneLine), onOneLine);
        Assert.Equal(written, PageJson.Write(page));
    }
}
