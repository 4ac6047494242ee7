namespace ArchiveParse.Tests.Grammar;

/// <summary>Days of a diary stand on lines of their own among its text, and are datelines there too.</summary>
public sealed class DaysTests
{
    private const string Lead = "I write down here what the captain and his men told me on the long way to the north.";

    [Theory]
    [InlineData("6 March 1953", "1953-03-06", null)]
    [InlineData("Oslo, 7 March 1953", "1953-03-07", "Oslo")]
    [InlineData("Tuesday, 3 March 1953", "1953-03-03", null)]
    [InlineData("6.III.53", "1953-03-06", null)]
    public void A_day_alone_on_its_line_is_a_dateline(string line, string date, string? place)
    {
        var blocks = ArchivePage.Parse($"{Lead}\n\n{line}\n\nThe ship came late in the evening.\n").Body;
        var dateline = Assert.IsType<DatelineBlock>(blocks[1]);
        Assert.Equal((date, place), (dateline.Date?.Edtf?.ToString(), dateline.Place));
    }

    [Theory]
    [InlineData("1953")]
    [InlineData("March 1953")]
    [InlineData("On 6 March 1953 the ship came.")]
    public void Other_lines_with_a_date_are_of_the_text(string line) =>
        Assert.IsNotType<DatelineBlock>(ArchivePage.Parse($"{Lead}\n\n{line}\n\nThe ship came late in the evening.\n").Body[1]);
}
