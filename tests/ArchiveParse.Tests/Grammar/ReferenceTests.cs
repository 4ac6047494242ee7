namespace ArchiveParse.Tests.Grammar;

using ArchiveParse.Grammar;

public sealed class ReferenceTests
{
    [Theory]
    [InlineData("Chinese Communist Party Central Archives", "Chinese Communist Party Central Archives", null, null)]
    [InlineData("Polish Foreign Ministry Archive", "Polish Foreign Ministry Archive", null, null)]
    [InlineData(
        "National Archives of Ireland, Department of Foreign Affairs/6/440/8/1",
        "National Archives of Ireland",
        "Department of Foreign Affairs/6/440/8/1",
        null)]
    [InlineData(
        "National Archives of Albania (AQSH), V. 1966, D. 4",
        "National Archives of Albania (AQSH)",
        "V. 1966, D. 4",
        "National Archives of Albania")]
    public void A_scheme_that_is_not_known_gives_the_archive_and_the_rest(string line, string archive, string? locator, string? name)
    {
        var reference = Assert.IsType<OtherReference>(Assert.Single(References.In(new(line))));
        Assert.Equal((line, archive, locator, name), (reference.Text, reference.Archive, reference.Locator, reference.ArchiveName));
    }

    [Theory]
    [InlineData(
        "Foreign Policy Archive of the Russian Federation (AVP RF), f. 0100, op. 49",
        "Foreign Policy Archive of the Russian Federation (AVP RF)",
        "Foreign Policy Archive of the Russian Federation")]
    [InlineData("AVP RF, f. 0100, op. 49", "AVP RF", null)]
    public void A_name_with_its_abbreviation_in_brackets_is_told_with_it_and_without(string line, string archive, string? name)
    {
        var reference = Assert.IsType<FondReference>(Assert.Single(References.In(new(line))));
        Assert.Equal((archive, name), (reference.Archive, reference.ArchiveName));
    }

    [Theory]
    [InlineData("TsKhSD, F. 89, D. 83 and D. 84", "0..20", "25..30")]
    [InlineData("  APRF, f. 3, d. 65  ", "2..19")]
    [InlineData("  Polish Foreign Ministry Archive  ", "2..33")]
    public void Each_reference_knows_its_place(string line, params string[] spans)
    {
        var references = References.In(new(line));
        Assert.Equal(spans, references.Select(static each => each.Span.ToString()));
        Assert.All(references, each => Assert.Equal(each.Text, each.Span.In(line).ToString()));
    }
}
