namespace ArchiveParse.Tests.Grammar.Archival;

/// <summary>Strings that must not be read as a reference: part markers, broken references, words.</summary>
public sealed class NoReferenceTests
{
    [Theory]
    [InlineData("FO/371")]
    [InlineData("AHL/123/456/789/1")]
    [InlineData("YHL123/456/789/1")]
    [InlineData("CP 24")]
    [InlineData("FO 371")]
    [InlineData("B 136/59748, 403-410")]
    [InlineData("[Extract.]")]
    [InlineData("[Enclosure]")]
    [InlineData("Annex 1")]
    [InlineData("Enclosure 2")]
    [InlineData("Page 3")]
    [InlineData("l. 202-03")]
    [InlineData("op. 49, d. 9")]
    [InlineData("Top Secret")]
    [InlineData("18 September 1956")]
    [InlineData("p. 410")]
    [InlineData("Mao Zedong: You could live to the 21st century.")]
    [InlineData("The delegation left Moscow on 3 May.")]
    [InlineData("Obtained by Béla Révész; translated and edited by Barnabás Vajd, Laura Deal, and Karl P. Benziger.")]
    [InlineData("Milovan Djilas. Wartime. Translated by Michael B. Petrovich. (New York: Harcourt Brace Jovanovich, 1977), 385-387.")]
    [InlineData("Source: Foreign Relations of the United States, 1952-1954, vol. XIV, p. 823.")]
    [InlineData("Letter to Jan Nowak, f. 2")]
    [InlineData("Notes taken by Jan Nowak.")]
    [InlineData("MEMORANDUM, Moscow")]
    [InlineData("")]
    [InlineData(" \n ")]
    [InlineData(",;:.")]
    public void No_archive_is_read_into_it(string text)
    {
        var reading = ArchiveParser.Default.ReadReferences(text);
        Assert.Empty(reading.References);
        Assert.Equal("AP1303", Assert.Single(reading.Diagnostics).Code);
    }
}
