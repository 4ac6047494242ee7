namespace ArchiveParse.Tests.Resolution;

/// <summary>Days over the entries of a diary.</summary>
public sealed class EntryYearTests
{
    [Theory]
    [InlineData("11 April 1962 | 15 April | Saturday, 21 April", "1962-04-11 1962-04-15 1962-04-21")]
    [InlineData("15 April. | April 21", "1962-04-15 1962-04-21")]
    [InlineData("29 December 1963 | 31 December | 1 January | 2 January", "1963-12-29 1963-12-31 1964-01-01 1964-01-02")]
    [InlineData("30 January 1963 | 29 February", "1963-01-30 XXXX-02-29")]
    [InlineData("11 April 1962 | 2-3 August", "1962-04-11 1962-08-02/1962-08-03")]
    public void A_day_is_of_the_year_of_the_dateline_above_it(string days, string edtf) => Assert.Equal(edtf, Read(days));

    [Theory]
    [InlineData("15 April was a Sunday")]
    [InlineData("On 15 April")]
    [InlineData("15 April - the harvest")]
    [InlineData("15")]
    public void A_sentence_is_no_day(string line) => Assert.Equal("", Read(line));

    private static string Read(string days)
    {
        string entries = string.Join("\n\n", days.Split(" | ").Select(static day => $"{day}\n\nI met the ambassador."));
        var page = ArchivePage.Parse(
            $"Skip to content\n\nApril 11, 1962\n\nDiary\n\nI came back.\n\n{entries}\n\nThe ambassador is met.\n\nDocument Information\n\nSource\n\nAPRF.\n");
        return string.Join(' ', page.Body.OfType<DatelineBlock>().Select(static block => block.Date.Edtf?.ToString()));
    }
}
