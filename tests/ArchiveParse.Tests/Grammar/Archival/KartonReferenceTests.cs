namespace ArchiveParse.Tests.Grammar.Archival;

/// <summary>References of Czech and Slovak archives.</summary>
public sealed class KartonReferenceTests
{
    [Theory]
    [InlineData(
        "UV KSC, F. 02/2-Politicke byro UV KSC 19541962, Sv. 120, A.j. 151",
        "UV KSC | fond 02/2-Politicke byro UV KSC 19541962 | volume 120 | unit 151")]
    [InlineData("NA, KSČ-ÚV, SÚV, a. j. 170/14, sv. 68", "NA | fonds KSČ-ÚV, SÚV | volume 68 | unit 170/14")]
    [InlineData("NA, KSČ-ÚV-GH, nezpracováno", "NA | fonds KSČ-ÚV-GH")]
    [InlineData("NA, KSČ-ÚV – politicko-organizační oddělení, nezpracováno", "NA | fonds KSČ-ÚV – politicko-organizační oddělení")]
    [InlineData("NA, A ÚV KSČ, f. 02/1, sv. 5, ar. j. 7, b. 3", "NA | fonds A ÚV KSČ | fond 02/1 | volume 5 | unit 7 | point 3")]
    [InlineData(
        "NA, KSČ-ÚV, AN II, sv. 112, a. j. 140, b. 7 and b. 9",
        "NA | fonds KSČ-ÚV, AN II | volume 112 | unit 140 | point 7",
        "NA | fonds KSČ-ÚV, AN II | volume 112 | unit 140 | point 9")]
    [InlineData(
        "National Archives, Archive of the CC CPCz, Prague, f. 02/1, sv. 12, a.j. 13",
        "National Archives | fonds Archive of the CC CPCz, Prague | fond 02/1 | volume 12 | unit 13")]
    [InlineData("NA, KSČ-ÚV-GH, nezpracovano", "NA | fonds KSČ-ÚV-GH")]
    [InlineData("NA, KSČ-ÚV-GH, unprocessed", "NA | fonds KSČ-ÚV-GH")]
    public void The_party_s_papers_are_told_by_volume_unit_and_point(string line, params string[] references)
    {
        Assert.Equal(references, Referring.Read(line));
        Assert.Equal("karton", Referring.Systems(line)[0]);
    }
}
