namespace ArchiveParse.Tests.Hints;

/// <summary>Country and language decide the order of day and month where nothing on the page does.</summary>
public sealed class PlaceHintTests
{
    private const string Open = "Letter to the Minister\n\nMoscow, 10.11.55\n\nWe met, and we spoke of the harvest.";

    [Theory]
    [InlineData(null, null, "[1955-10-11,1955-11-10]")]
    [InlineData("US", null, "1955-10-11")]
    [InlineData("us", null, "1955-10-11")]
    [InlineData("DE", null, "1955-11-10")]
    [InlineData(null, "en-US", "1955-10-11")]
    [InlineData(null, "ru", "1955-11-10")]
    [InlineData(null, "en", "[1955-10-11,1955-11-10]")]
    [InlineData("US", "ru", "1955-10-11")]
    public void A_date_in_figures_is_read_so(string? country, string? language, string edtf)
    {
        var page = ArchivePage.Parse(Open, new ParseOptions { Country = country, Language = language });
        Assert.Equal(edtf, Assert.Single(page.Body.OfType<DatelineBlock>()).Date.Edtf?.ToString());
    }

    [Theory]
    [InlineData("US", null, "1955-10-11 and not as 1955-11-10, because the caller says that the archive is of US")]
    [InlineData("DE", null, "1955-11-10 and not as 1955-10-11, because the caller says that the archive is of DE")]
    [InlineData(null, "ru", "1955-11-10 and not as 1955-10-11, because the caller says that the language is ru")]
    public void What_decided_is_told(string? country, string? language, string message) => Assert.Contains(
        $"Line 3, column 9 (offset 32): “10.11.55” is read as {message}.",
        ArchivePage.Parse(Open, new ParseOptions { Country = country, Language = language }).Diagnostics.Select(static each => each.Message));

    [Fact]
    public void What_the_page_bears_out_goes_before() => Assert.Equal(
        "1955-11-10",
        ArchivePage.Parse(Open.Replace("We met", "25.11.55\n\nWe met", StringComparison.Ordinal), new ParseOptions { Country = "US" })
            .Body.OfType<DatelineBlock>().First().Date.Edtf?.ToString());

    [Fact]
    public void So_does_the_country_of_the_archive()
    {
        string text = $"Skip to content\n\n1955\n\n{Open}\n\nThe harvest is spoken of.\n\nDocument Information\n\nSource\n\nNARA, RG 59, box 1.\n";
        var page = ArchivePage.Parse(text, new ParseOptions { Country = "DE" });
        Assert.Equal("1955-10-11", Assert.Single(page.Body.OfType<DatelineBlock>()).Date.Edtf?.ToString());
    }
}
