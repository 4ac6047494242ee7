using ArchiveParse.Text;

namespace ArchiveParse.Tests.Parsing;

/// <summary>The check that nothing is lost can fail.</summary>
public sealed class CoverageTests
{
    private const string Text = "Title\n\nSome text\n1 note";

    [Theory]
    [InlineData(0, 5, 7, 16, 17, 23, null)]
    [InlineData(0, 23, 0, 0, 0, 0, null)]
    [InlineData(0, 5, 7, 11, 17, 23, "line 3, column 6: 'text'")]
    [InlineData(0, 4, 7, 16, 17, 23, "line 1, column 5: 'e'")]
    [InlineData(1, 5, 7, 16, 17, 23, "line 1, column 1: 'T'")]
    [InlineData(0, 5, 7, 16, 17, 22, "line 4, column 6: 'e'")]
    [InlineData(0, 0, 0, 0, 0, 0, "line 1, column 1: 'Title'")]
    public void What_lies_in_no_leaf_block_or_note_is_lost(
        int leaf, int leafEnd, int block, int blockEnd, int note, int noteEnd, string? lost)
    {
        UnrecognizedPage page = new()
        {
            Layout = "plain",
            Span = new(0, Text.Length),
            Leaves = [new() { Leaf = "title", Span = TextSpan.FromBounds(leaf, leafEnd) }],
            Body = [new ParagraphBlock { Text = "", Span = TextSpan.FromBounds(block, blockEnd) }],
            Notes = [new() { Marker = "1", Text = "", Span = TextSpan.FromBounds(note, noteEnd) }],
        };
        Assert.Equal(lost, Coverage.FirstLost(Text, page));
    }
}
