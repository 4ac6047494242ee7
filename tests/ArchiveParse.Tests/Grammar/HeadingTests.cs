namespace ArchiveParse.Tests.Grammar;

using ArchiveParse.Grammar;
using ArchiveParse.Text;

public sealed class HeadingTests
{
    [Theory]
    [InlineData("**The second day**", "The second day")]
    [InlineData("DECISION OF THE POLITBURO", "DECISION OF THE POLITBURO")]
    [InlineData("SESSION OF 24 OCTOBER 1956", "SESSION OF 24 OCTOBER 1956")]
    [InlineData("ИЗ ДНЕВНИКА", "ИЗ ДНЕВНИКА")]
    public void A_line_in_bold_type_or_in_capitals_is_a_heading(string line, string heading) =>
        Assert.Equal(heading, Told.Whole(Headings.Line, line)?.Text);

    [Theory]
    [InlineData("")]
    [InlineData("Decision of the Politburo")]
    [InlineData("**The** second **day**")]
    [InlineData("**The second day** was quiet.")]
    [InlineData("****")]
    [InlineData("MIKOYAN:")]
    [InlineData("USA")]
    [InlineData("1956")]
    [InlineData("* * *")]
    [InlineData("DECISION of the Politburo")]
    [InlineData("IN MOSCOW, ON THE WAY,")]
    [InlineData("THE END CAME AT NOON.")]
    public void Other_lines_are_none(string line) => Assert.Null(Told.Whole(Headings.Line, line));

    [Fact]
    public void A_heading_ends_with_its_line()
    {
        var result = Headings.Line(new Cursor("FIRST DAY\nThe talks began."));
        Assert.Equal(("FIRST DAY", 10), (result.Value.Text, result.Remainder.Position));
    }
}
