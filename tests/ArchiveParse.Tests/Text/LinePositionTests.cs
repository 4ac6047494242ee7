using ArchiveParse.Text;

namespace ArchiveParse.Tests.Text;

public sealed class LinePositionTests
{
    [Theory]
    [InlineData("", 0, 1, 1)]
    [InlineData("ab", 0, 1, 1)]
    [InlineData("ab", 2, 1, 3)]
    [InlineData("ab\ncd", 2, 1, 3)]
    [InlineData("ab\ncd", 3, 2, 1)]
    [InlineData("ab\ncd", 5, 2, 3)]
    [InlineData("ab\n", 3, 2, 1)]
    [InlineData("\nab", 1, 2, 1)]
    [InlineData("ab\n\n\ncd", 5, 4, 1)]
    [InlineData("ab\r\ncd", 2, 1, 3)]
    [InlineData("ab\r\ncd", 3, 1, 4)]
    [InlineData("ab\r\ncd", 4, 2, 1)]
    [InlineData("a\rb", 2, 1, 3)]
    [InlineData("😀x", 2, 1, 3)]
    public void Line_and_column_count_from_one_and_columns_in_code_units(string source, int offset, int line, int column)
    {
        Assert.Equal(new LinePosition(line, column), LinePosition.Of(source, offset));
        Assert.Equal(new LinePosition(line, column), new LineMap(source)[offset]);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(3)]
    public void An_offset_outside_the_text_has_no_line(int offset)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => LinePosition.Of("ab", offset));
        Assert.Throws<ArgumentOutOfRangeException>(() => new LineMap("ab")[offset]);
    }

    [Fact]
    public void A_map_answers_any_number_of_times_in_any_order()
    {
        LineMap map = new("ab\n\ncd");
        Assert.Equal((3, 2), (map[5].Line, map[5].Column));
        Assert.Equal((1, 1), (map[0].Line, map[0].Column));
        Assert.Equal((2, 1), (map[3].Line, map[3].Column));
    }
}
