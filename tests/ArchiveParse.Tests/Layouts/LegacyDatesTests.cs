using ArchiveParse.Grammar.Layouts;
using ArchiveParse.Tests.Grammar;

namespace ArchiveParse.Tests.Layouts;

public sealed class LegacyDatesTests
{
    [Theory]
    [InlineData("March 05, 1949", "1949-03-05", true)]
    [InlineData("July 05, 1947", "1947-07-05", true)]
    [InlineData("November 24, 1967", "1967-11-24", true)]
    [InlineData("August, 1962", "1962-08", true)]
    [InlineData("September, 1959", "1959-09", true)]
    [InlineData("1955", "1955", false)]
    [InlineData("February 14 - 16, 1950", "1950-02-14/1950-02-16", false)]
    [InlineData("March 30 - April 02, 1950", "1950-03-30/1950-04-02", false)]
    [InlineData("Date unknown", null, false)]
    public void The_site_pads_its_days_and_puts_a_comma_behind_a_month(string line, string? edtf, bool isItsOwn)
    {
        var date = LegacyDates.Line.Whole(line);
        Assert.Equal((edtf, isItsOwn), (date?.Edtf?.ToString(), LegacyDates.IsOwn(date)));
        Assert.NotNull(date);
    }

    [Theory]
    [InlineData("March 5, 1949")]
    [InlineData("05 March 1949")]
    [InlineData("September 1991")]
    [InlineData("March 05, 1949 - March 07, 1949")]
    [InlineData("March 05, 1949, Moscow")]
    public void Dates_in_other_forms_are_not_the_sites(string line) => Assert.Null(LegacyDates.Line.Whole(line));
}
