using ArchiveParse.Grammar;
using ArchiveParse.Grammar.Layouts;
using ArchiveParse.Text;

namespace ArchiveParse.Tests.Layouts;

public sealed class LayoutSignTests
{
    private static readonly LayoutSign Sign = LayoutSign.Line("Record");

    [Theory]
    [InlineData("Record", 0)]
    [InlineData("Record\n", 0)]
    [InlineData("One\n\n Record\t\r\nTwo", 6)]
    [InlineData("One\nRECORD\nTwo", 4)]
    [InlineData("The Record\nRecord of a talk\nRecordRecord\nRecord", 41)]
    public void A_line_of_just_these_words_is_found(string page, int start) =>
        Assert.Equal(new TextSpan(start, 6), Sign.Place(new Cursor(page)).Value);

    [Theory]
    [InlineData("One\n\n## Record\nTwo", "## Record")]
    [InlineData("One\n**Record:**\nTwo", "**Record:**")]
    [InlineData("__Record__", "__Record__")]
    [InlineData("Record :\n", "Record :")]
    public void Its_marks_and_its_colon_belong_to_the_line(string page, string line) =>
        Assert.Equal(line, Sign.Place(new Cursor(page)).Value.In(page).ToString());

    [Theory]
    [InlineData("* Record")]
    [InlineData("Records")]
    [InlineData("Record: a talk")]
    [InlineData("")]
    [InlineData("Recor")]
    [InlineData("record")]
    [InlineData("Record of a talk")]
    [InlineData("The Record")]
    [InlineData("RecordRecord")]
    public void Other_lines_are_left_alone(string page) => Assert.False(Sign.Place(new Cursor(page)).WasSuccessful);

    [Fact]
    public void A_sign_says_in_words_what_stands_there() => Assert.Equal(
        [
            "the number and title of a document", "what parts an abstract from the text", "the first entry", "the masthead",
            "the date of a record at the head",
        ],
        new[] { FrusDocument.Layout, LegacyBareDocument.Layout, LegacyListing.Layout, LegacyPrint.Layout, WebShortDocument.Layout }
            .Select(static layout => layout.Sign.Words));

    [Theory]
    [InlineData("Record")]
    [InlineData("Record ")]
    [InlineData("\u00A0")]
    public void A_page_that_is_one_line_is_looked_through_once(string part) =>
        Assert.False(Sign.Place(new Cursor(string.Concat(Enumerable.Repeat(part, 500_000)))).WasSuccessful);
}
