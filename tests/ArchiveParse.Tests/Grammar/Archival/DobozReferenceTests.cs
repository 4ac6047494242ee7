namespace ArchiveParse.Tests.Grammar.Archival;

/// <summary>References of Hungarian archives.</summary>
public sealed class DobozReferenceTests
{
    [Theory]
    [InlineData(
        "MOL, XIX-J-1-j Korea, 4. doboz, 5/a, 004076/ 1955",
        "MOL | fonds XIX-J-1-j Korea | box 4 | folder 5/a | item 004076/1955")]
    [InlineData(
        "MNL OL XIX-J-1-j É-Korea, 1972, 60. doboz, 81-146, 00394",
        "MNL OL | fonds XIX-J-1-j É-Korea | year 1972 | box 60 | folder 81-146 | item 00394")]
    [InlineData("288. f. 5/358. ő. e.", "- | fonds 288 | folder 5/358")]
    [InlineData("HU BFL XXXV.25.a/4", "HU BFL | fonds XXXV.25.a | folder 4")]
    [InlineData("M-KS 288 f. 32/b. 1962/2. ő. e.", "- | fonds M-KS 288 | folder 32/b | item 1962/2")]
    [InlineData("MOL, M-KS 288 f. 5/358. ő. e.", "MOL | fonds M-KS 288 | folder 5/358")]
    [InlineData(
        "MOL, KUM, XIX-J-1-j-Korea, 11. doboz, 24/b, 001822/1956",
        "MOL | fonds KUM, XIX-J-1-j-Korea | box 11 | folder 24/b | item 001822/1956")]
    [InlineData("MOL, M-Bp-1. fond 5/358. ő. e.", "MOL | fonds M-Bp-1 | folder 5/358")]
    [InlineData("MOL, M-BP-1 fond 5/358. ő. e.", "MOL | fonds M-BP-1 | folder 5/358")]
    [InlineData("MOL, M-KS-288.f. 5/358. ő. e.", "MOL | fonds M-KS-288 | folder 5/358")]
    public void The_number_stands_before_its_label(string line, params string[] references)
    {
        Assert.Equal(references, Referring.Read(line));
        Assert.Equal("doboz", Referring.Systems(line)[0]);
    }
}
