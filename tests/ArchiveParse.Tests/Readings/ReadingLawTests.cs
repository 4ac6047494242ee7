using ArchiveParse.Tests.Parsing;

namespace ArchiveParse.Tests.Readings;

/// <summary>What holds for the readings of every block of any page.</summary>
public sealed class ReadingLawTests
{
    [Fact]
    public void The_laws_hold_for_fragments_in_any_order() => Property.ForAll(AnyText.OfFragments, static made => Hold(made.Value), count: 300);

    [Fact]
    public void They_hold_for_stretches_of_the_sample_pages() => Property.ForAll(AnyText.OfSamplePages, static made => Hold(made.Value), count: 40);

    [Fact]
    public void They_hold_for_the_sample_pages() => Assert.All(Repository.SamplePages, static name => Hold(Repository.SamplePage(name)));

    private static void Hold(string text)
    {
        var page = ArchivePage.Parse(text);
        foreach (var block in page.Body)
        {
            Assert.Equal(block.Text, block.Reading(text, ReadingKind.AsPrinted, page.Leaves).Text);
            foreach (var kind in Enum.GetValues<ReadingKind>())
            {
                Holds(block, block.Reading(text, kind, page.Leaves), text);
            }
        }
    }

    private static void Holds(Block block, BlockReading reading, string text)
    {
        int before = block.Span.Start;
        for (int at = 0; at < reading.Text.Length; at++)
        {
            int place = reading.PageOffset(at);
            Assert.InRange(place, before, block.Span.End);
            Assert.True(char.IsWhiteSpace(reading.Text[at]) || reading.Text[at] == '…' || text[place] == reading.Text[at], $"“{reading.Text}” of “{block.Text}” at {at}");
            Assert.InRange(reading.ReadingOffset(place), 0, at);
            before = place;
        }

        Assert.True(reading.Kind is ReadingKind.AsPrinted || reading.Text.Length <= block.Text.Length);
    }
}
