using System.Globalization;

namespace ArchiveParse.Tests.Dating;

/// <summary>Strings of each feature of the specification, level by level, and the days that they come to.</summary>
public sealed class EdtfTests
{
    [Theory]
    [InlineData("1985-04-12", "1985-04-12", "1985-04-12", EdtfPrecision.Day)]
    [InlineData("1985-04", "1985-04-01", "1985-04-30", EdtfPrecision.Month)]
    [InlineData("1985", "1985-01-01", "1985-12-31", EdtfPrecision.Year)]
    [InlineData("2000-02-29", "2000-02-29", "2000-02-29", EdtfPrecision.Day)]
    [InlineData("1985-04-12T23:20:30", "1985-04-12", "1985-04-12", EdtfPrecision.Second)]
    [InlineData("1985-04-12T23:20:30Z", "1985-04-12", "1985-04-12", EdtfPrecision.Second)]
    [InlineData("1985-04-12T23:20:30-04", "1985-04-12", "1985-04-12", EdtfPrecision.Second)]
    [InlineData("1985-04-12T23:20:30+04:30", "1985-04-12", "1985-04-12", EdtfPrecision.Second)]
    [InlineData("1964/2008", "1964-01-01", "2008-12-31", EdtfPrecision.Year)]
    [InlineData("2004-06/2006-08", "2004-06-01", "2006-08-31", EdtfPrecision.Month)]
    [InlineData("2004-02-01/2005-02-08", "2004-02-01", "2005-02-08", EdtfPrecision.Day)]
    [InlineData("2004-02-01/2005-02", "2004-02-01", "2005-02-28", EdtfPrecision.Month)]
    [InlineData("2004-02-01/2005", "2004-02-01", "2005-12-31", EdtfPrecision.Year)]
    [InlineData("2005/2006-02", "2005-01-01", "2006-02-28", EdtfPrecision.Year)]
    public void Level_0(string text, string? earliest, string? latest, EdtfPrecision precision) => Check(text, earliest, latest, precision);

    [Theory]
    [InlineData("Y170000002", null, null, EdtfPrecision.Year)]
    [InlineData("Y-170000002", null, null, EdtfPrecision.Year)]
    [InlineData("-1985", null, null, EdtfPrecision.Year)]
    [InlineData("2001-21", "2001-03-01", "2001-05-31", EdtfPrecision.Season)]
    [InlineData("2001-24", "2001-12-01", "2002-02-28", EdtfPrecision.Season)]
    [InlineData("1984?", "1984-01-01", "1984-12-31", EdtfPrecision.Year)]
    [InlineData("2004-06~", "2004-06-01", "2004-06-30", EdtfPrecision.Month)]
    [InlineData("2004-06-11%", "2004-06-11", "2004-06-11", EdtfPrecision.Day)]
    [InlineData("201X", "2010-01-01", "2019-12-31", EdtfPrecision.Decade)]
    [InlineData("20XX", "2000-01-01", "2099-12-31", EdtfPrecision.Century)]
    [InlineData("2004-XX", "2004-01-01", "2004-12-31", EdtfPrecision.Year)]
    [InlineData("1985-04-XX", "1985-04-01", "1985-04-30", EdtfPrecision.Month)]
    [InlineData("1985-XX-XX", "1985-01-01", "1985-12-31", EdtfPrecision.Year)]
    [InlineData("1985-04-12/..", "1985-04-12", null, EdtfPrecision.Day)]
    [InlineData("1985-04/..", "1985-04-01", null, EdtfPrecision.Month)]
    [InlineData("1985/..", "1985-01-01", null, EdtfPrecision.Year)]
    [InlineData("../1985-04-12", null, "1985-04-12", EdtfPrecision.Day)]
    [InlineData("../1985-04", null, "1985-04-30", EdtfPrecision.Month)]
    [InlineData("../1985", null, "1985-12-31", EdtfPrecision.Year)]
    [InlineData("1985-04-12/", "1985-04-12", null, EdtfPrecision.Day)]
    [InlineData("1985-04/", "1985-04-01", null, EdtfPrecision.Month)]
    [InlineData("1985/", "1985-01-01", null, EdtfPrecision.Year)]
    [InlineData("/1985-04-12", null, "1985-04-12", EdtfPrecision.Day)]
    [InlineData("/1985-04", null, "1985-04-30", EdtfPrecision.Month)]
    [InlineData("/1985", null, "1985-12-31", EdtfPrecision.Year)]
    [InlineData("1984~/2004-06", "1984-01-01", "2004-06-30", EdtfPrecision.Year)]
    public void Level_1(string text, string? earliest, string? latest, EdtfPrecision precision) => Check(text, earliest, latest, precision);

    [Theory]
    [InlineData("Y-17E7", null, null, EdtfPrecision.Year)]
    [InlineData("1950S2", "1900-01-01", "1999-12-31", EdtfPrecision.Century)]
    [InlineData("Y171010000S3", null, null, EdtfPrecision.Millennium)]
    [InlineData("Y3388E2S3", null, null, EdtfPrecision.Millennium)]
    [InlineData("2001-34", "2001-04-01", "2001-06-30", EdtfPrecision.Season)]
    [InlineData("2001-29", "2001-09-01", "2001-11-30", EdtfPrecision.Season)]
    [InlineData("2001-37", "2001-01-01", "2001-04-30", EdtfPrecision.Season)]
    [InlineData("2001-41", "2001-07-01", "2001-12-31", EdtfPrecision.Season)]
    [InlineData("[1667,1668,1670..1672]", "1667-01-01", "1672-12-31", EdtfPrecision.Year)]
    [InlineData("[..1760-12-03]", null, "1760-12-03", EdtfPrecision.Day)]
    [InlineData("[1760-12..]", "1760-12-01", null, EdtfPrecision.Month)]
    [InlineData("[1760-01,1760-02,1760-12..]", "1760-01-01", null, EdtfPrecision.Month)]
    [InlineData("[1667,1760-12]", "1667-01-01", "1760-12-31", EdtfPrecision.Year)]
    [InlineData("[..1984]", null, "1984-12-31", EdtfPrecision.Year)]
    [InlineData("{1667,1668,1670..1672}", "1667-01-01", "1672-12-31", EdtfPrecision.Year)]
    [InlineData("{1960,1961-12}", "1960-01-01", "1961-12-31", EdtfPrecision.Year)]
    [InlineData("{..1984}", null, "1984-12-31", EdtfPrecision.Year)]
    [InlineData("2004-06~-11", "2004-06-11", "2004-06-11", EdtfPrecision.Day)]
    [InlineData("2004?-06-11", "2004-06-11", "2004-06-11", EdtfPrecision.Day)]
    [InlineData("?2004-06-~11", "2004-06-11", "2004-06-11", EdtfPrecision.Day)]
    [InlineData("2004-%06-11", "2004-06-11", "2004-06-11", EdtfPrecision.Day)]
    [InlineData("156X-12-25", "1560-12-25", "1569-12-25", EdtfPrecision.Decade)]
    [InlineData("15XX-12-25", "1500-12-25", "1599-12-25", EdtfPrecision.Century)]
    [InlineData("XXXX-12-XX", null, "9999-12-31", EdtfPrecision.Millennium)]
    [InlineData("1XXX-XX", "1000-01-01", "1999-12-31", EdtfPrecision.Millennium)]
    [InlineData("1XXX-12", "1000-12-01", "1999-12-31", EdtfPrecision.Millennium)]
    [InlineData("1984-1X", "1984-10-01", "1984-12-31", EdtfPrecision.Year)]
    [InlineData("2004-06-~01/2004-06-~20", "2004-06-01", "2004-06-20", EdtfPrecision.Day)]
    [InlineData("2004-06-XX/2004-07-03", "2004-06-01", "2004-07-03", EdtfPrecision.Month)]
    public void Level_2(string text, string? earliest, string? latest, EdtfPrecision precision) => Check(text, earliest, latest, precision);

    [Theory]
    [InlineData("1956-09-18T18:00", "1956-09-18", "1956-09-18", EdtfPrecision.Minute)]
    [InlineData("1973-09-28T17:14Z", "1973-09-28", "1973-09-28", EdtfPrecision.Minute)]
    [InlineData("1962-10-26T07:00?", "1962-10-26", "1962-10-26", EdtfPrecision.Minute)]
    [InlineData("1956-09-18T18:00/1956-09-18T21:10", "1956-09-18", "1956-09-18", EdtfPrecision.Minute)]
    [InlineData("1986-10-11T20:00/1986-10-12T04:00", "1986-10-11", "1986-10-12", EdtfPrecision.Minute)]
    [InlineData("1956-09-18T24:00", "1956-09-18", "1956-09-18", EdtfPrecision.Second)]
    public void Times_beyond_the_standard(string text, string? earliest, string? latest, EdtfPrecision precision) => Check(text, earliest, latest, precision);

    [Theory]
    [InlineData("1956", EdtfQualification.None)]
    [InlineData("1956?", EdtfQualification.Uncertain)]
    [InlineData("1956-09~", EdtfQualification.Approximate)]
    [InlineData("1956%", EdtfQualification.UncertainAndApproximate)]
    [InlineData("?1956-09-~11", EdtfQualification.UncertainAndApproximate)]
    [InlineData("1956~/1957", EdtfQualification.Approximate)]
    [InlineData("[1956,1957?]", EdtfQualification.Uncertain)]
    public void What_is_said_against_a_part_is_said_against_the_whole(string text, EdtfQualification qualification) =>
        Assert.Equal(qualification, Edtf.Parse(text).Qualification);

    [Theory]
    [InlineData("1956", EdtfKind.Date, "[]")]
    [InlineData("1956-09/1956-10", EdtfKind.Interval, "[1956-09, 1956-10]")]
    [InlineData("1956/..", EdtfKind.Interval, "[1956]")]
    [InlineData("[1667,1670..1672]", EdtfKind.OneOf, "[1667, 1670/1672]")]
    [InlineData("{..1984}", EdtfKind.AllOf, "[../1984]")]
    public void Intervals_and_sets_have_members(string text, EdtfKind kind, string members)
    {
        var edtf = Edtf.Parse(text);
        Assert.Equal((kind, members), (edtf.Kind, edtf.Members.ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("1985-13")]
    [InlineData("1985-00")]
    [InlineData("1985-42")]
    [InlineData("1985-20")]
    [InlineData("1985-02-30")]
    [InlineData("1900-02-29")]
    [InlineData("1985-04-00")]
    [InlineData("1985-21-01")]
    [InlineData("1985-4")]
    [InlineData("1985-04-1")]
    [InlineData("85")]
    [InlineData("19850412")]
    [InlineData("12345")]
    [InlineData("1985-")]
    [InlineData("1985-04-")]
    [InlineData("1985-04-12-")]
    [InlineData("1985 ")]
    [InlineData("1985/04/12")]
    [InlineData("/")]
    [InlineData("..")]
    [InlineData("../..")]
    [InlineData("2005/2004")]
    [InlineData("unknown/2006")]
    [InlineData("2004-01-01/open")]
    [InlineData("2004-06-uu")]
    [InlineData("y170000002")]
    [InlineData("Y1985")]
    [InlineData("Y17E")]
    [InlineData("Y17E99")]
    [InlineData("Y170000002-01")]
    [InlineData("1950S5")]
    [InlineData("1950S0")]
    [InlineData("195XS2")]
    [InlineData("(2011)-06-04~")]
    [InlineData("1984??")]
    [InlineData("1984!")]
    [InlineData("198x")]
    [InlineData("1985-X5-40")]
    [InlineData("1985-9X")]
    [InlineData("1985-04T10:00")]
    [InlineData("1985-04-XXT10:00")]
    [InlineData("1985-04-12T10")]
    [InlineData("1985-04-12T25:00")]
    [InlineData("1985-04-12T24:01")]
    [InlineData("1985-04-12T10:60")]
    [InlineData("1985-04-12T10:00+25")]
    [InlineData("1985-04-12T")]
    [InlineData("[]")]
    [InlineData("[1985")]
    [InlineData("[1985}")]
    [InlineData("[1985,]")]
    [InlineData("[1985, 1986]")]
    [InlineData("[1985..,1987]")]
    [InlineData("[1985,..1987]")]
    [InlineData("[1984/1986]")]
    [InlineData("[..]")]
    [InlineData("1985..1987")]
    [InlineData("September 1985")]
    public void What_is_not_EDTF(string text)
    {
        Assert.False(Edtf.TryParse(text, out var edtf));
        Assert.Null(edtf);
        Assert.Equal($"“{text}” is not EDTF.", Assert.Throws<FormatException>(() => Edtf.Parse(text)).Message);
    }

    [Fact]
    public void No_string_is_no_date()
    {
        Assert.False(Edtf.TryParse(null, out _));
        Assert.Throws<ArgumentNullException>(() => Edtf.Parse(null!));
    }

    /// <summary>Years around leap days, figures that no month or day has, and years that a date of four figures does not reach.</summary>
    [Fact]
    public void A_day_is_made_as_its_string_is_read()
    {
        foreach (int year in new[] { 1, 4, 100, 1900, 1956, 1957, 2000, 9999, 10_000 })
        {
            foreach (var (month, day) in Enumerable.Range(0, 14).SelectMany(static month => Enumerable.Range(0, 33).Select(day => (month, day))))
            {
                Assert.Equal(Told(Read($"{year:D4}-{month:D2}-{day:D2}")), Told(Edtf.OfDay(year, month, day)));
            }
        }
    }

    /// <summary>Times around both midnights, and figures that no clock shows; alone, and from one to another on the same day or the next.</summary>
    [Fact]
    public void A_time_of_a_day_is_made_as_its_string_is_read()
    {
        int[] hours = [0, 1, 9, 23, 24, 25], minutes = [0, 1, 59, 60];
        var times = (
            from hour in hours
            from minute in minutes
            from day in Enumerable.Range(28, 2)
            let isGreenwich = (hour + minute) % 2 == 0
            select (Text: $"1956-02-{day}T{hour:D2}:{minute:D2}{(isGreenwich ? "Z" : "")}", Made: Edtf.OfDay(1956, 2, day)!.At(hour, minute, isGreenwich))).ToList();
        foreach (var first in times)
        {
            Assert.Equal(Told(Read(first.Text)), Told(first.Made));
            Assert.All(times, last => Assert.Equal(
                Told(Read($"{first.Text}/{last.Text}")), Told(first.Made is null || last.Made is null ? null : first.Made.To(last.Made))));
        }
    }

    private static Edtf? Read(string text) => Edtf.TryParse(text, out var edtf) ? edtf : null;

    private static (string? Text, EdtfKind? Kind, EdtfExtent? Extent, ValueList<Edtf>? Members) Told(Edtf? edtf) =>
        (edtf?.ToString(), edtf?.Kind, edtf?.Extent, edtf?.Members);

    private static void Check(string text, string? earliest, string? latest, EdtfPrecision precision)
    {
        var edtf = Edtf.Parse(text);
        Assert.Equal(text, edtf.ToString());
        Assert.Equal((earliest, latest, precision), (Iso(edtf.Earliest), Iso(edtf.Latest), edtf.Precision));
    }

    private static string? Iso(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture);
}
