namespace ArchiveParse.Tests.Grammar.Archival;

/// <summary>References of German archives.</summary>
public sealed class BestandReferenceTests
{
    [Theory]
    [InlineData("BArch, B 136/59748, 403-410", "BArch | bestand B 136 | signature 59748 | pages 403-410")]
    [InlineData("[1] BArch, B 136/59748, 376-385.", "BArch | bestand B 136 | signature 59748 | pages 376-385")]
    [InlineData("SAPMO-BArch, NY 4090/437, Bl. 8", "SAPMO-BArch | bestand NY 4090 | signature 437 | pages 8")]
    [InlineData("BStU, ZA, HA X, 245, p. 50-51", "BStU | bestand ZA, HA X | signature 245 | pages 50-51")]
    [InlineData(
        "Political Archive of the Federal Foreign Office, Berlin (PolA AA), MfAA",
        "Political Archive of the Federal Foreign Office, Berlin (PolA AA) | bestand MfAA")]
    [InlineData("PA AA, MfAA, A 7120, Bl. 34", "PA AA | bestand MfAA | signature A 7120 | pages 34")]
    [InlineData("PolA AA, MfAA, C 1025/73, Bl. 5-9", "PolA AA | bestand MfAA | signature C 1025/73 | pages 5-9")]
    [InlineData("SAPMO-BArch, DY 30/J IV 2/202/123, Bl. 8", "SAPMO-BArch | bestand DY 30 | signature J IV 2/202/123 | pages 8")]
    [InlineData("SAPMO-BA, DY 30, IV 2/20/115, Bl. 12-4", "SAPMO-BA | bestand DY 30 | signature IV 2/20/115 | pages 12-14")]
    [InlineData("BStU, MfS ZAIG 3456, Bl. 4", "BStU | bestand MfS ZAIG | signature 3456 | pages 4")]
    [InlineData("BStU, MfS, HA II 27439, Bl. 12-18", "BStU | bestand MfS, HA II | signature 27439 | pages 12-18")]
    [InlineData("PA AA, B 130, Bd. 3456A", "PA AA | bestand B 130 | signature 3456A")]
    [InlineData(
        "BArch, DC 20/I/3/1234 and DC 20/I/3/1235, Bl. 5",
        "BArch | bestand DC 20 | signature I/3/1234",
        "BArch | bestand DC 20 | signature I/3/1235 | pages 5")]
    [InlineData("PA AA, B 130, Nr. 3456A", "PA AA | bestand B 130 | signature 3456A")]
    [InlineData("PA AA, B 130, Vol. 3456A", "PA AA | bestand B 130 | signature 3456A")]
    [InlineData("PA AA, B 130, No. 3456A", "PA AA | bestand B 130 | signature 3456A")]
    [InlineData("MfAA, C 1389/73", "MfAA | bestand MfAA | signature C 1389/73")]
    [InlineData("MfAA A 17330, Bl. 3-5", "MfAA | bestand MfAA | signature A 17330 | pages 3-5")]
    [InlineData(
        "SAPMO-BArch, DY 30, 3667; MfAA, C 1389/73",
        "SAPMO-BArch | bestand DY 30 | signature 3667",
        "MfAA | bestand MfAA | signature C 1389/73")]
    public void Bestand_and_signature_are_told_apart(string line, params string[] references)
    {
        Assert.Equal(references, Referring.Read(line));
        Assert.Equal("bestand", Referring.Systems(line)[0]);
    }
}
