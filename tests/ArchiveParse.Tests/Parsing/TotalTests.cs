using System.Diagnostics;
using Xunit.Abstractions;

namespace ArchiveParse.Tests.Parsing;

/// <summary>No text makes Parse throw, and whatever it gives back keeps every law.</summary>
public sealed class TotalTests(ITestOutputHelper output)
{
    public static TheoryData<string> Hostile => HostileTexts.Names;

    [Fact]
    public void No_string_breaks_a_law() => Property.ForAll(AnyText.OfCharacters, Laws.Hold, 1_000);

    [Fact]
    public void No_row_of_fragments_breaks_a_law() => Property.ForAll(AnyText.OfFragments, static made => Laws.Hold(made.Value), 2_000);

    [Fact]
    public void No_shuffled_page_breaks_a_law() =>
        Property.ForAll(AnyText.OfSamplePages, static made => Laws.Hold(made.Value), 300, maximumSize: 60);

    [Theory]
    [MemberData(nameof(Hostile))]
    public void No_hostile_text_breaks_a_law_or_makes_it_wait(string name)
    {
        string text = HostileTexts.Named(name);
        var start = ProcessorTime();
        var page = ArchivePage.Parse(text);
        var parsed = ProcessorTime() - start;
        Laws.Hold(text, page);
        var held = ProcessorTime() - start;
        output.WriteLine($"{text.Length} characters in {parsed.TotalMilliseconds} ms, with the laws in {held.TotalMilliseconds} ms");

        // Far above what a linear parser needs, far below what a quadratic one does; the laws take every reading of every block.
        Assert.True(parsed < TimeSpan.FromSeconds(10), $"{name}: {parsed}");
        Assert.True(held < TimeSpan.FromSeconds(20), $"{name}: {held}");
    }

    [Fact]
    public void There_must_be_a_text() => Assert.Throws<ArgumentNullException>("text", static () => ArchivePage.Parse(null!));

    /// <summary>Other tests of this process count too, what else the machine does not.</summary>
    private static TimeSpan ProcessorTime()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime;
    }
}
