using ArchiveParse.Text;

namespace ArchiveParse.Tests.Text;

public sealed class TextSpanTests
{
    [Theory]
    [InlineData(0, 0, "0..0", true)]
    [InlineData(3, 0, "3..3", true)]
    [InlineData(3, 4, "3..7", false)]
    public void A_span_is_written_with_its_end_exclusive(int start, int length, string written, bool isEmpty)
    {
        TextSpan span = new(start, length);
        Assert.Equal(written, span.ToString());
        Assert.Equal(start + length, span.End);
        Assert.Equal(isEmpty, span.IsEmpty);
        Assert.Equal(span, TextSpan.FromBounds(span.Start, span.End));
    }

    [Theory]
    [InlineData(0, 2, 4, 6, "0..6")]
    [InlineData(4, 6, 0, 2, "0..6")]
    [InlineData(0, 6, 2, 4, "0..6")]
    [InlineData(1, 3, 2, 5, "1..5")]
    public void Two_spans_are_covered_by_the_smallest_that_holds_both(int start, int end, int otherStart, int otherEnd, string cover) =>
        Assert.Equal(cover, TextSpan.FromBounds(start, end).Cover(TextSpan.FromBounds(otherStart, otherEnd)).ToString());

    [Theory]
    [InlineData(2, 6, 2, 6, true)]
    [InlineData(2, 6, 3, 5, true)]
    [InlineData(2, 6, 6, 6, true)]
    [InlineData(2, 6, 1, 5, false)]
    [InlineData(2, 6, 3, 7, false)]
    public void A_span_contains_what_lies_wholly_inside_it(int start, int end, int otherStart, int otherEnd, bool contains) =>
        Assert.Equal(contains, TextSpan.FromBounds(start, end).Contains(TextSpan.FromBounds(otherStart, otherEnd)));

    [Theory]
    [InlineData("From the diary", 5, 8, "the")]
    [InlineData("From the diary", 0, 14, "From the diary")]
    [InlineData("From the diary", 14, 14, "")]
    public void A_span_gives_its_characters(string source, int start, int end, string characters) =>
        Assert.Equal(characters, TextSpan.FromBounds(start, end).In(source).ToString());

    [Fact]
    public void A_span_beyond_the_text_has_no_characters() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => TextSpan.FromBounds(3, 9).In("diary").ToString());
}
