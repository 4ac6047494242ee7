using System.Diagnostics;
using System.Text;
using ArchiveParse.Json;
using Xunit.Abstractions;

namespace ArchiveParse.Tests.Parsing;

/// <summary>No text makes Parse throw, and whatever it gives back can be written and read.</summary>
public sealed class TotalTests(ITestOutputHelper output)
{
    public static TheoryData<string> Hostile => HostileTexts.Names;

    [Fact]
    public void No_string_makes_it_throw() =>
        Property.ForAll(AnyText.OfCharacters, ParsesAndComesBack, 1_000);

    [Fact]
    public void No_row_of_fragments_makes_it_throw() =>
        Property.ForAll(AnyText.OfFragments, static made => ParsesAndComesBack(made.Value), 2_000);

    [Fact]
    public void No_shuffled_page_makes_it_throw() =>
        Property.ForAll(AnyText.OfSamplePages, static made => ParsesAndComesBack(made.Value), 300, maximumSize: 60);

    [Theory]
    [MemberData(nameof(Hostile))]
    public void No_hostile_text_makes_it_throw_or_wait(string name)
    {
        string text = HostileTexts.Named(name);
        var watch = Stopwatch.StartNew();
        ParsesAndComesBack(text);
        output.WriteLine($"{text.Length} characters in {watch.ElapsedMilliseconds} ms");

        // Far above what a linear parser needs, far below what a quadratic one does.
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"{name}: {watch.Elapsed}");
    }

    [Fact]
    public void There_must_be_a_text() => Assert.Throws<ArgumentNullException>("text", static () => ArchivePage.Parse(null!));

    private static void ParsesAndComesBack(string text)
    {
        var page = ArchivePage.Parse(text);
        Assert.Equal(new(0, text.Length), page.Span);
        Assert.All(Coverage.Spans(page), span => Assert.True(page.Span.Contains(span), $"{span} lies outside {page.Span}"));

        // Only an unpaired surrogate does not come back as it was, but as U+FFFD.
        var back = PageJson.Read(PageJson.Write(page));
        Assert.Equal(IsUnicode(text) ? page : PageJson.Read(PageJson.Write(back)), back);
    }

    private static bool IsUnicode(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) == text;
}
