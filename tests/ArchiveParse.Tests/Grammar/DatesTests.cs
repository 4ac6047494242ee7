using ArchiveParse.Grammar;

namespace ArchiveParse.Tests.Grammar;

public sealed class DatesTests
{
    [Theory]
    [InlineData("November 22, 1956", "1956-11-22")]
    [InlineData("July 05, 1947", "1947-07-05")]
    [InlineData("January 28th, 1978", "1978-01-28")]
    [InlineData("SEPTEMBER 18, 1956", "1956-09-18")]
    [InlineData("Sept. 18, 1956", "1956-09-18")]
    [InlineData("22 November 1956", "1956-11-22")]
    [InlineData("1st April, 1949", "1949-04-01")]
    [InlineData("2nd May 1949", "1949-05-02")]
    [InlineData("3rd May 1949", "1949-05-03")]
    [InlineData("18th June 1954", "1954-06-18")]
    [InlineData("28 th September, 1955", "1955-09-28")]
    [InlineData("29 February 1956", "1956-02-29")]
    [InlineData("1956-11-22", "1956-11-22")]
    [InlineData("September 1991", "1991-09")]
    [InlineData("September, 1959", "1959-09")]
    [InlineData("1955", "1955")]
    public void A_date_is_as_precise_as_it_is_stated(string text, string edtf) => Assert.Equal(edtf, Dates.Expression.Whole(text)?.Edtf?.ToString());

    [Theory]
    [InlineData("3-10 March 1964", "1964-03-03/1964-03-10")]
    [InlineData("16 through 30 August 1957", "1957-08-16/1957-08-30")]
    [InlineData("11/12 September 1957", "1957-09-11/1957-09-12")]
    [InlineData("October 11–12, 1986", "1986-10-11/1986-10-12")]
    [InlineData("29 June through 8 August 1960", "1960-06-29/1960-08-08")]
    [InlineData("1 December to 31 December 1953", "1953-12-01/1953-12-31")]
    [InlineData("January 30 - February 8, 1949", "1949-01-30/1949-02-08")]
    [InlineData("January 30, 1949 – February 8, 1949", "1949-01-30/1949-02-08")]
    [InlineData("28 December 1955 - 3 January 1956", "1955-12-28/1956-01-03")]
    [InlineData("January to March 1956", "1956-01/1956-03")]
    [InlineData("December 1955 - January 1956", "1955-12/1956-01")]
    [InlineData("1955-1957", "1955/1957")]
    public void A_range_runs_from_its_first_day_to_its_last(string text, string edtf) => Assert.Equal(edtf, Dates.Expression.Whole(text)?.Edtf?.ToString());

    [Theory]
    [InlineData("September 18, 1956, 18:00 - 21:10", "1956-09-18T18:00/1956-09-18T21:10")]
    [InlineData("September 18, 1956 18:00-21:10 hours", "1956-09-18T18:00/1956-09-18T21:10")]
    [InlineData("18 September 1956, 9.30", "1956-09-18T09:30")]
    [InlineData("18 September 1956, 00:05", "1956-09-18T00:05")]
    [InlineData("11-12 October 1986, 20:00 - 04:00", "1986-10-11T20:00/1986-10-12T04:00")]
    public void Hours_are_told_as_times_of_the_first_and_of_the_last_day(string text, string edtf) => Assert.Equal(edtf, Dates.Expression.Whole(text)?.Edtf?.ToString());

    [Theory]
    [InlineData("February 30, 1956")]
    [InlineData("29 February 1957")]
    [InlineData("31 November 1956")]
    [InlineData("0 May 1956")]
    [InlineData("1956-13-01")]
    [InlineData("30 February to 2 March 1956")]
    [InlineData("28 August to 31 September 1956")]
    [InlineData("10-3 March 1964")]
    public void What_the_calendar_does_not_have_keeps_its_text_alone(string text)
    {
        var date = Dates.Expression.Whole(text);
        Assert.Equal((text, null), (date?.Text, date?.Edtf?.ToString()));
    }

    [Theory]
    [InlineData("November 22, 1956", "November 22, 1956")]
    [InlineData("November 22, 1956.", "November 22, 1956")]
    [InlineData("  November  22,\u00a01956 \r\n", "November 22, 1956")]
    [InlineData("1955,", "1955")]
    [InlineData("Date unknown", "Date unknown")]
    [InlineData("undated", "undated")]
    public void A_date_line_yields_the_words_of_the_date(string line, string text) => Assert.Equal(text, Dates.Line.Whole(line)?.Text);

    [Theory]
    [InlineData("On 29 June 1962")]
    [InlineData("22 November 1956 we met the ambassador.")]
    [InlineData("1956 was a hard year")]
    [InlineData("1950s")]
    [InlineData("March 5")]
    [InlineData("5 September")]
    [InlineData("May")]
    [InlineData("May I ask")]
    [InlineData("No. 1956")]
    [InlineData("12 persons")]
    [InlineData("122 November 1956")]
    [InlineData("118685")]
    [InlineData("865")]
    [InlineData("1956/57 budget")]
    [InlineData("18 September 1956, 25:10")]
    [InlineData("Memorandum of 22 November 1956")]
    [InlineData("")]
    public void Other_lines_are_no_date_lines(string line) => Assert.Null(Dates.Line.Whole(line));
}
