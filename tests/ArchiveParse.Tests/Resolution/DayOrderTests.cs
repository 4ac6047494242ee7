namespace ArchiveParse.Tests.Resolution;

public sealed class DayOrderTests
{
    [Theory]
    [InlineData("November 4, 1962", "11.03.1962", "1962-11-03", "the page also has “November 4, 1962”")]
    [InlineData("March 11, 1962", "11.03.1962", "1962-03-11", "the page also has “March 11, 1962”")]
    [InlineData("October 1955", "10.11.55", "1955-10-11", "the page also has “October 1955”")]
    [InlineData("November 10, 1955", "10.11.55", "1955-11-10", "the page also has “November 10, 1955”")]
    [InlineData("October 11, 1955", "10.11.55", "1955-10-11", "the page also has “October 11, 1955”")]
    [InlineData("1955", "10.11.55", "[1955-10-11,1955-11-10]", null)]
    [InlineData("1955", "12.01.1956", "[1956-01-12,1956-12-01]", null)]
    public void A_date_near_one_reading_decides(string pageDate, string line, string edtf, string? because) =>
        Assert.Equal((edtf, because), Read(pageDate, line, ""));

    [Theory]
    [InlineData("13.1.1955 10.11.55", "1955-11-10", "“13.1.1955” on the page has that order")]
    [InlineData("1/13/1955 10/11/55", "1955-10-11", "“1/13/1955” on the page has that order")]
    [InlineData("[13.1.1955] 10.11.55", "1955-11-10", "“[13.1.1955]” on the page has that order")]
    [InlineData("5.5.1955 10.11.55", "[1955-10-11,1955-11-10]", null)]
    public void So_do_other_dates_in_figures(string lines, string edtf, string? because) => Assert.Equal((edtf, because), Read("1955", lines, ""));

    [Theory]
    [InlineData("AVPRF f. 0100, op. 49, d. 9, l. 2.", "1955-11-10", "AVPRF is an archive outside the United States")]
    [InlineData("NARA, RG 59, box 1.", "1955-10-11", "NARA is an archive of the United States")]
    [InlineData("f. 0100, op. 49, d. 9, l. 2.", "[1955-10-11,1955-11-10]", null)]
    public void Then_the_country_of_the_archive(string source, string edtf, string? because) =>
        Assert.Equal((edtf, because), Read("1955", "10.11.55", source));

    [Theory]
    [InlineData("November 4, 1962", "11.03.1962", "AVPRF, f. 3, d. 65.", "1962-11-03", "the page also has “November 4, 1962”")]
    [InlineData("November 4, 1962", "13.1.1962 11.03.1962", "", "1962-11-03", "the page also has “November 4, 1962”")]
    [InlineData("1955", "13.1.1955 10.11.55", "NARA, RG 59, box 1.", "1955-11-10", "“13.1.1955” on the page has that order")]
    public void Where_two_speak_the_nearer_is_believed(string pageDate, string lines, string source, string edtf, string because) =>
        Assert.Equal((edtf, because), Read(pageDate, lines, source));

    [Fact]
    public void An_edition_of_the_United_States_has_the_month_first() => Assert.Contains(
        ArchivePage.Parse(Layouts.MadePages.Frus.Replace("May 3, 1962, 4:30-5:10 p.m.", "10/11/55", StringComparison.Ordinal)).Diagnostics,
        static each => each.Message.EndsWith(
            "“10/11/55” is read as 1955-10-11 and not as 1955-11-10, because the edition is of the United States.", StringComparison.Ordinal));

    [Fact]
    public void Where_nothing_speaks_both_stay_and_are_told() => Assert.Equal(
        "Line 7, column 9 (offset 39): “10.11.55” may be 1955-11-10 or 1955-10-11: nothing tells whether its day or its month stands first.",
        Assert.Single(Page("1955", "10.11.55", "").Diagnostics).Message);

    private static (string? Edtf, string? Because) Read(string pageDate, string lines, string source)
    {
        var page = Page(pageDate, lines, source);
        var told = page.Diagnostics.Where(static each => each.Code == "AP1005").Select(static each => each.Message).SingleOrDefault();
        return (page.Body.OfType<DatelineBlock>().Last().Date.Edtf?.ToString(), told?.Split(", because ")[1].TrimEnd('.'));
    }

    private static ArchivePage Page(string pageDate, string lines, string source) =>
        ArchivePage.Parse($"Skip to content\n\n{pageDate}\n\nReport\n\n{Datelines(lines)}\n\nWe met the ambassador.\n\nThe ambassador is met.\n\nDocument Information\n\nSource\n\n{source}\n");

    private static string Datelines(string dates) => string.Join("\n\n", dates.Split(' ').Select(static date => $"Warsaw, {date}"));
}
