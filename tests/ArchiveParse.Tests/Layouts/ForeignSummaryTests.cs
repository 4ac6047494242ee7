namespace ArchiveParse.Tests.Layouts;

/// <summary>Captures that begin with the summary of the record before.</summary>
public sealed class ForeignSummaryTests
{
    private const string Foreign = "Zhou Enlai asks the envoy for the text of the treaty and is told to wait.";

    [Theory]
    [InlineData(Foreign + "\n" + MadePages.Dense)]
    [InlineData(Foreign + "\n" + Foreign + "\n" + MadePages.Dense)]
    [InlineData(Foreign + "\nThe record is incomplete.\n" + MadePages.Dense)]
    [InlineData(Foreign + Foreign + Foreign + Foreign + " No full stop ends it\n" + MadePages.Dense)]
    [InlineData("Skip to content\n\n" + Foreign + "\n\n" + MadePages.Dense)]
    public void Another_records_summary_is_kept_and_told_and_no_field_holds_it(string text)
    {
        var page = MadePages.Read<DocumentPage>(text);
        Assert.Equal(("Diary of Ambassador P.F. Yudin", "1956-11-22"), (page.Title, page.Date?.Edtf?.ToString()));
        Assert.Equal("Yudin and Liu Shaoqi speak of the harvest.", page.Summary);
        var told = Assert.Single(page.Diagnostics, static each => each.Code == "AP1401");
        var leaf = Assert.Single(page.Leaves, static each => each.Leaf == "foreign");
        Assert.Equal(leaf.Span, told.Span);
        Assert.StartsWith(Foreign, leaf.Span.In(text).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Talks of the envoys, 10 a.m. - 11.15 a.m.")]
    [InlineData("Letter to P.")]
    public void A_title_that_ends_in_an_abbreviation_is_a_title_still(string title) => Assert.Equal(
        title, MadePages.Read<DocumentPage>($"{Foreign}\nMay 1956\n{title}\nWe met.\nThey meet.\nDocument Information\nRecord ID\n").Title);

    [Theory]
    [InlineData("Memorandum of Conversation between Anastas Mikoyan and Mao Zedong\nFebruary 3, 1949\nMao Zedong spoke.")]
    [InlineData("Letter of the Ambassador to the Ministry on what he was told of the harvest.\n22 November 1956\nFrom the diary")]
    [InlineData("Letter of the Ambassador to the Ministry on what he was told of the harvest.\nNovember 22, 1956\nComrade Minister, I was told of it.")]
    [InlineData("Letter on the harvest.\nNovember 22, 1956\nFrom the diary")]
    public void A_title_above_the_documents_own_dateline_is_the_title(string head)
    {
        var page = MadePages.Read<DocumentPage>($"{head}\nThey speak of it.\nDocument Information\nRecord ID\n12\n");
        Assert.Equal((head.Split('\n')[0], null), (page.Title, page.Date));
        Assert.Empty(page.Diagnostics);
    }
}
