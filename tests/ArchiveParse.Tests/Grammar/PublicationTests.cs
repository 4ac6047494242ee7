namespace ArchiveParse.Tests.Grammar;

using ArchiveParse.Grammar;

public sealed class PublicationTests
{
    [Theory]
    [InlineData(
        "Milovan Djilas. Wartime. Translated by Michael B. Petrovich. (New York: Harcourt Brace Jovanovich, 1977), 385-387.",
        "Milovan Djilas. Wartime. Translated by Michael B. Petrovich. (New York: Harcourt Brace Jovanovich, 1977), 385-387")]
    [InlineData(
        "Source: Foreign Relations of the United States, 1952-1954, vol. XIV, p. 823.",
        "Foreign Relations of the United States, 1952-1954, vol. XIV, p. 823")]
    [InlineData(
        "Jan Kowal, Polskie dokumenty, Vol. 2 (Gdańsk: Wydawnictwo Morskie, 1998), p. 114-117. Translated by Adam Sikora.",
        "Jan Kowal, Polskie dokumenty, Vol. 2 (Gdańsk: Wydawnictwo Morskie, 1998), p. 114-117")]
    [InlineData(
        "Source: American Foreign Policy: Current Documents, 1961, p. 12. No classification marking.",
        "American Foreign Policy: Current Documents, 1961, p. 12")]
    [InlineData("FRUS, 1961–1963, vol. XIV, doc. 54.", "FRUS, 1961–1963, vol. XIV, doc. 54")]
    [InlineData("Foreign Relations, 1955–1957, Vol. XVIII, pp. 12-14.", "Foreign Relations, 1955–1957, Vol. XVIII, pp. 12-14")]
    [InlineData("Public Papers of the Presidents of the United States: John Rowe, 1961, pp. 4-7.", "Public Papers of the Presidents of the United States: John Rowe, 1961, pp. 4-7")]
    [InlineData("Jan Nowak kronika, 1949-1976, vol. 1, p. 363. Translated by Adam Sikora.", "Jan Nowak kronika, 1949-1976, vol. 1, p. 363")]
    [InlineData("Jan Nowak kronika, Volume 2, pp. 36-38", "Jan Nowak kronika, Volume 2, pp. 36-38")]
    public void A_book_stands_for_itself(string line, string publication)
    {
        var source = Sources.Read(new(line));
        Assert.Empty(source.References);
        Assert.Equal([publication], source.Publications);
    }

    [Theory]
    [InlineData(
        "National Archives of Ireland, Department of Foreign Affairs/5/313/3D, published in \"Documents on Irish Foreign Policy,\" Volume XI, Document No. 96",
        "\"Documents on Irish Foreign Policy,\" Volume XI, Document No. 96")]
    [InlineData("RGANI, f. 5, op. 30, d. 161, ll. 3-7. FRUS, 1955–1957, vol. XXIV, pp. 12-14.", "FRUS, 1955–1957, vol. XXIV, pp. 12-14")]
    [InlineData("National Archives, RG 59, Box 5; Foreign Relations, 1961–1963, vol. XIV, doc. 54.", "Foreign Relations, 1961–1963, vol. XIV, doc. 54")]
    [InlineData("Kennedy Library, Box 5, Foreign Relations of the United States, 1961–1963, vol. V, p. 3.", "Foreign Relations of the United States, 1961–1963, vol. V, p. 3")]
    [InlineData("SED Archives, J IV 2/202/13. CWIHP Working Paper No. 5, \"Orlov and the 'Rose.'\" Translated by Jan Nowak.", "CWIHP Working Paper No. 5, \"Orlov and the 'Rose.'\"")]
    [InlineData("APRF, f. 3, op. 1, d. 65. Originally published in Istochnik, no. 3 (1995), p. 12.", "Istochnik, no. 3 (1995), p. 12")]
    public void Behind_a_reference_a_word_leads_to_what_was_printed(string line, string publication)
    {
        var source = Sources.Read(new(line));
        Assert.Single(source.References);
        Assert.Equal([publication], source.Publications);
    }

    [Theory]
    [InlineData("Politburo protocol, vol. 1, p. 363.")]
    [InlineData("AJ, KPR, vol. 1, p. 363")]
    [InlineData("Jan Nowak kronika, vol. 1")]
    public void A_volume_of_papers_is_no_book(string line) => Assert.Empty(Sources.Read(new(line)).Publications);

    [Theory]
    [InlineData("National Archives, RG 59, Central Foreign Policy File, P840114–1808. Secret; Nodis.")]
    [InlineData("Kennedy Library, Foreign Relations, Box 6. Secret.")]
    [InlineData("Department of State, Public Affairs Files: Lot 61 D 53, American Foreign Policy. Secret.")]
    [InlineData("Department of State, Central Files, 611.61/2-361. Confidential. Drafted by McSweeney and approved in S on February 12.")]
    public void Remarks_are_neither_printed_sources_nor_credits(string line)
    {
        var source = Sources.Read(new(line));
        Assert.Single(source.References);
        Assert.Empty(source.Publications);
        Assert.Empty(source.Contributors);
    }
}
