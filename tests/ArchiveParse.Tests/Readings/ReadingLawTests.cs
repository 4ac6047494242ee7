using ArchiveParse.Tests.Layouts;
using ArchiveParse.Tests.Parsing;

namespace ArchiveParse.Tests.Readings;

/// <summary>The laws of readings hold for any page; <see cref="Laws.Hold(string)"/> asks for them wherever laws are asked for.</summary>
public sealed class ReadingLawTests
{
    [Fact]
    public void They_hold_for_fragments_in_any_order() => Property.ForAll(AnyText.OfFragments, static made => Hold(made.Value), count: 300);

    [Fact]
    public void They_hold_for_stretches_of_the_sample_pages() => Property.ForAll(AnyText.OfSamplePages, static made => Hold(made.Value), count: 40);

    [Fact]
    public void They_hold_for_the_sample_pages() => Assert.All(Repository.SamplePages, static name => Hold(Repository.SamplePage(name)));

    /// <summary>A title of several lines is one block, however much space lies between them.</summary>
    [Fact]
    public void A_reading_finds_its_place_over_any_gap() => Hold($"The Talks\n{new string(' ', 2_500)}\nin Moscow\n\nThey met.");

    /// <summary>Each block looks for its own leaves alone: 200,000 blocks among 400,000 leaves.</summary>
    [Fact]
    public void Readings_of_many_blocks_do_not_wait_for_many_leaves() => Patience.Within(static () =>
    {
        string text = MadePages.Labelled + string.Concat(Enumerable.Repeat("\n\nType\n\nLetter\n\nNote", 200_000));
        var page = ArchivePage.Parse(text);
        int length = page.Body.Sum(block => block.Reading(text, ReadingKind.AsPrinted, page.Leaves).Text.Length);
        Assert.True(length > 200_000 && page.Leaves.Count > 400_000, $"{length}, {page.Leaves.Count}");
    });

    private static void Hold(string text) => ReadingLaws.Hold(text, ArchivePage.Parse(text));
}
