using ArchiveParse.Grammar;
using ArchiveParse.Tests.Grammar.Brackets;
using ArchiveParse.Tests.Parsing;
using ArchiveParse.Text;

namespace ArchiveParse.Tests.Readings;

/// <summary>How the readings of a block make each other up.</summary>
public sealed class ReadingPartsTests
{
    public static TheoryData<string> Files => [.. BracketCase.Files];

    [Theory]
    [MemberData(nameof(Files))]
    public void The_laws_hold_for_every_made_sentence(string file) => Assert.All(BracketCase.In(file), static each => Hold(each.Text));

    [Theory]
    [InlineData("Mikoyan [to Mukhitdinov]: \nMikoyan [to Mukhitdinov]: \n-\nDigital Archive 3\n")]
    [InlineData("* * ** * * ")]
    [InlineData("confer-\nence[…]confer-\nence\n-\nMarch 05, 1949\n")]
    public void They_hold_for_texts_that_once_broke_them(string text) => Hold(text);

    [Fact]
    public void They_hold_for_fragments_in_any_order() => Property.ForAll(AnyText.OfFragments, static made => Hold(made.Value), count: 200);

    [Fact]
    public void They_hold_for_the_sample_pages() => Assert.All(Repository.SamplePages, static name => Hold(Repository.SamplePage(name)));

    private static void Hold(string text)
    {
        var page = ArchivePage.Parse(text);
        foreach (var block in page.Body)
        {
            HoldFor(block, kind => block.Reading(text, kind, page.Leaves), text);
        }
    }

    /// <summary>
    /// No character is both the document's and the editor's; the clean reading has those of both, and what it shares with neither
    /// stands in a gap or a stage direction.
    /// </summary>
    private static void HoldFor(Block block, Func<ReadingKind, BlockReading> read, string text)
    {
        var (clean, diplomatic, supplied) = (Places(read(ReadingKind.Clean)), Places(read(ReadingKind.Diplomatic)), Places(read(ReadingKind.Supplied)));
        Assert.False(diplomatic.Overlaps(supplied), block.Text);
        Assert.True(diplomatic.IsSubsetOf(clean), block.Text);
        Assert.True(supplied.IsSubsetOf(clean), block.Text);
        var marks = block is MarkedBlock marked ? marked.Marks : Editorial.MarksIn(new Cursor(text, block.Span));
        var asPrinted = marks.Where(static mark => mark is GapMark or StageMark).ToArray();
        bool isAllEditors = block is StageBlock or CommentBlock;
        Assert.All(clean.Except(diplomatic).Except(supplied), place => Assert.True(
            isAllEditors || asPrinted.Any(mark => mark.Span.Start <= place && place < mark.Span.End), $"{text[place]} of “{block.Text}”"));
        Assert.All(Enum.GetValues<ReadingKind>(), kind => ComesBack(read(kind)));
    }

    /// <summary>From a character to the page and back is the same character.</summary>
    private static void ComesBack(BlockReading reading)
    {
        for (int at = 0; at < reading.Text.Length; at++)
        {
            int back = reading.ReadingOffset(reading.PageOffset(at));
            Assert.True(back == at || (char.IsWhiteSpace(reading.Text[at]) && reading.PageOffset(back) == reading.PageOffset(at)), $"{at} of “{reading.Text}”");
        }
    }

    /// <summary>Where the words of a reading stand; an ellipsis may stand for a gap.</summary>
    private static HashSet<int> Places(BlockReading reading) =>
        [.. Enumerable.Range(0, reading.Text.Length).Where(at => !char.IsWhiteSpace(reading.Text[at]) && reading.Text[at] != '…').Select(reading.PageOffset)];
}
