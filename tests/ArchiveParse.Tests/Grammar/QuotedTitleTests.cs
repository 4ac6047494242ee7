using ArchiveParse.Grammar;

namespace ArchiveParse.Tests.Grammar;

public sealed class QuotedTitleTests
{
    private const string Behind = " April 01, 1949, History and Public Policy Program Digital Archive, AVPRF.";

    [Theory]
    [InlineData("\"Letter, Jawaharlal Nehru to All Provincial Premiers,\"", "Letter, Jawaharlal Nehru to All Provincial Premiers")]
    [InlineData("“Letter to Nehru,”", "Letter to Nehru")]
    [InlineData("\"Letter to Nehru\",", "Letter to Nehru")]
    [InlineData("\"Where is Nehru?\"", "Where is Nehru?")]
    [InlineData("\"Report, 'The Chinese Communist Problem',\"", "Report, 'The Chinese Communist Problem'")]
    [InlineData("\"Report, \"The Chinese Problem\",\"", "Report, \"The Chinese Problem\"")]
    [InlineData("\"Talks, 10 a.m. - 11.15 a.m.,\"", "Talks, 10 a.m. - 11.15 a.m.")]
    public void A_title_ends_at_the_last_quotation_mark_before_the_archives_name(string quoted, string title)
    {
        Assert.Equal(title, QuotedTitles.Title.Words(quoted + Behind));
        Assert.Equal(quoted + Behind, QuotedTitles.Line.Words(quoted + Behind));
    }

    [Theory]
    [InlineData("LETTER FROM PRAGUE (DVOŘáK)", "Letter from Prague (Dvořák)")]
    [InlineData("LETTER FROM PRAGUE (DVOŘÁK)", "Letter from Prague (Dvořák)")]
    [InlineData("Letter from PRAGUE (DVOŘÁK)", "Letter from PRAGUE (DVOŘÁK)")]
    public void In_capitals_it_is_as_the_citation_has_it(string printed, string title)
    {
        const string Citation = "\"Letter from Prague (Dvořák),\"" + Behind;
        Assert.Equal(title, QuotedTitles.Best(new(Citation), printed, new(0, Citation.Length)));
    }

    [Theory]
    [InlineData("Letter to Nehru, April 01, 1949, Wilson Center Digital Archive, AVPRF.")]
    [InlineData("\"Letter to Nehru,\" April 01, 1949, Nehru Memorial Museum.")]
    [InlineData("\"Letter to Nehru, April 01, 1949, Wilson Center Digital Archive, AVPRF.")]
    [InlineData("\"\" Digital Archive")]
    [InlineData("\"Digital Letter,\" he said.")]
    [InlineData("\"")]
    public void Other_lines_quote_no_title(string line) => Assert.Null(QuotedTitles.Title.Words(line));
}
