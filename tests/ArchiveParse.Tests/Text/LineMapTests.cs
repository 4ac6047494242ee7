using ArchiveParse.Text;

namespace ArchiveParse.Tests.Text;

public sealed class LineMapTests
{
    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("\n")]
    [InlineData("ab\r\nc\n\nde\n")]
    public void Each_place_is_that_which_is_counted_alone(string text)
    {
        LineMap lines = new(text);

        Assert.All(Enumerable.Range(0, text.Length + 1), offset => Assert.Equal(LinePosition.Of(text, offset), lines[offset]));
    }
}
