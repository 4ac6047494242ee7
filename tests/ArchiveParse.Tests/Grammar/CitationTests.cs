namespace ArchiveParse.Tests.Grammar;

using ArchiveParse.Grammar;

public sealed class CitationTests
{
    private const string Head = "\"Talks in Moscow\", September 18, 1956, Wilson Center Digital Archive, ";

    [Theory]
    [InlineData(
        "Chinese Communist Party Central Archives. Translated by Sergey Radchenko and Jeffrey Wang. "
        + "<https://digital.example/document/117838>",
        "repository Chinese Communist Party Central Archives | translators Sergey Radchenko, Jeffrey Wang | url "
        + "https://digital.example/document/117838")]
    [InlineData(
        "RGASPI, f. 558, op. 11, d. 97, ll. 67-70. Translated by Gary Goldberg. https://digital.example/document/1",
        "repository RGASPI, f. 558, op. 11, d. 97, ll. 67-70 | translators Gary Goldberg | url https://digital.example/document/1")]
    [InlineData(
        "AVPRF f. 0100, op. 49. <https://digital.example/document/1>",
        "repository AVPRF f. 0100, op. 49 | url https://digital.example/document/1")]
    [InlineData("Obtained by Béla Révész. <https://digital.example/1>", "url https://digital.example/1")]
    [InlineData("Chinese Communist Party Central Archives.", "repository Chinese Communist Party Central Archives")]
    [InlineData("AVPRF f. 0100, op. 49. https://digital.example/document/1,", "repository AVPRF f. 0100, op. 49 | url https://digital.example/document/1")]
    public void What_follows_the_name_of_the_digital_archive_is_the_source_up_to_the_address(string source, string parts)
    {
        var citation = Citations.Read(new(Head + source)).Citation;
        string? translators = citation.Translators.Count == 0 ? null : string.Join(", ", citation.Translators);
        Assert.Equal(parts, Told.Parts(("repository", citation.Repository), ("translators", translators), ("url", citation.Url)));
        Assert.Equal(Head + source, citation.Text);
    }

    [Theory]
    [InlineData("Archives of A. Translated by Jan Nowak. <https://digital.example/1>", "Archives of A. Translated by Jan Nowak.")]
    [InlineData("Archives of A. <https://digital.example/1>", "Archives of A.")]
    [InlineData("Archives of A.", "Archives of A.")]
    public void The_source_line_leaves_the_address_out(string line, string source) =>
        Assert.Equal(source, Citations.Read(new(Head + line)).Source?.Text);

    [Theory]
    [InlineData("“Talks,” May 5, 1956, History and Public Policy Program Digital\nArchive, RGASPI. http://digital.example/1", "RGASPI.")]
    [InlineData(
        "“Talks,” May 5, 1956, History and Public Policy Program Digital Archive,\n  RGASPI, f. 558.\nhttp://digital.example/1",
        "RGASPI, f. 558.")]
    public void A_hard_wrap_may_cut_the_archives_name(string citation, string source) =>
        Assert.Equal(source, Citations.Read(new(citation)).Source?.Text);

    [Theory]
    [InlineData("\"Talks in Moscow\", September 18, 1956")]
    [InlineData("\"Talks in Moscow\", September 18, 1956, Wilson Center Digital Archive, ")]
    [InlineData("<https://digital.example/1> Talks in Moscow, Wilson Center Digital Archive, RGASPI")]
    public void A_citation_may_name_no_source(string line)
    {
        var (citation, source) = Citations.Read(new(line));
        Assert.Null(source);
        Assert.Equal((line.TrimEnd(), (string?)null), (citation.Text, citation.Repository));
    }
}
