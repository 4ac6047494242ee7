using ArchiveParse.Text;
using ArchiveParse.Tool.Output;

namespace ArchiveParse.Tool.Tests;

public sealed class LinePlacesTests
{
    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("\n")]
    [InlineData("ab\r\nc\n\nde\n")]
    public void Each_place_is_that_which_is_counted_alone(string text)
    {
        LinePlaces places = new(text);

        Assert.All(Enumerable.Range(0, text.Length + 1), offset => Assert.Equal(LinePosition.Of(text, offset), places.Of(offset)));
    }
}
