namespace ArchiveParse.Tests.Layouts;

/// <summary>What a capture has above a document of Foreign Relations, and the forms of the number and the mark at its title.</summary>
public sealed class FrusAboveTests
{
    private const string Volume = "Foreign Relations of the United States, 1961–1963, Volume V, Soviet Union";

    private const string Foot = "\n\n1. Source: Kennedy Library. Secret.\n2. Not printed.\n";

    [Theory]
    [InlineData(Volume + "\n\n26. Memorandum of Conversation1")]
    [InlineData("Skip to content\nHome\n\nFOREIGN RELATIONS OF THE UNITED STATES, 1961–1963, VOLUME V, SOVIET UNION\n\nDocument 26\n\n26. Memorandum of Conversation1")]
    [InlineData("Skip to content\n26. Memorandum of Conversation1")]
    [InlineData("Document 26\n\nMemorandum of Conversation1")]
    [InlineData("No. 26\nMemorandum of Conversation1")]
    [InlineData("[26] Memorandum of Conversation1")]
    [InlineData("[26]\n\nMemorandum of Conversation1")]
    [InlineData("26.\n\nMemorandum of Conversation1")]
    [InlineData("26. Memorandum of Conversation¹")]
    [InlineData("26. Memorandum of Conversation[1]")]
    [InlineData("26. Memorandum of Conversation^[1]^")]
    public void A_document_is_known_below_words_of_the_site_and_by_its_number_in_each_form(string head)
    {
        var page = MadePages.Read<DocumentPage>($"{head}\n\nVienna, May 3, 1962.\n\nWe met.2{Foot}");
        Assert.Equal(("frus", "26", "Memorandum of Conversation", "Secret"), (page.Layout, page.Number, page.Title, page.Classification));
        Assert.Equal(["dateline: Vienna, May 3, 1962.", "paragraph: We met.2"], Told.Blocks(page.Body));
        Assert.Equal(["1", "2"], page.Notes.Select(static note => note.Marker));
        Assert.Empty(page.Diagnostics);
    }

    [Fact]
    public void Lines_of_the_site_are_furniture()
    {
        var page = MadePages.Read<DocumentPage>($"Home\n{Volume}\nDocument 26\n\nEditorial Note\n\nThey met.");
        Assert.Equal(["furniture 0..4", "furniture 5..78", "number 79..90", "title 92..106"], page.Leaves.Select(static leaf => $"{leaf.Leaf} {leaf.Span}"));
    }

    [Theory]
    [InlineData("Skip to content\n26. The harvest of the year", "We met.")]
    [InlineData("Document 26\n\nReport on the Harvest", "We met.")]
    [InlineData("26\n\nReport on the Harvest", "We met.")]
    [InlineData("[26] We met.[1]", "We met.")]
    [InlineData("26. Memorandum of Conversation", "We met.")]
    [InlineData("26. Memorandum of Conversation", "The Source: Kennedy Library.")]
    [InlineData("This is from Foreign Relations of the United States.\n\n26. The Harvest", "We met.")]
    public void Other_pages_are_none(string head, string text) => Assert.NotEqual("frus", ArchivePage.Parse($"{head}\n\n{text}\n").Layout);

    [Theory]
    [InlineData("861.00/2–2246: Telegram\n\n[475] The Consul at Odessa (Rowe) to the Secretary of State", "475")]
    [InlineData("861.00/2–2246: Telegram\n\n[475]\n\nThe Consul at Odessa (Rowe) to the Secretary of State", "475")]
    [InlineData("861.00/2–2246: Telegram\n\nNo.475\n\nThe Consul at Odessa (Rowe) to the Secretary of State", "475")]
    [InlineData("No. 475\n\n861.00/2–2246: Telegram\n\nThe Consul at Odessa (Rowe) to the Secretary of State1", "475")]
    public void Above_a_title_below_its_file_the_number_stands_too(string head, string number)
    {
        var page = MadePages.Read<DocumentPage>($"{head}\n\n57. We met Orlov.2\n\nRowe\n\n1. Repeated to Paris.\n2. Not printed.\n");
        Assert.Equal((number, "861.00/2–2246", "Telegram"), (page.Number, page.Source?.Text, page.Type));
        Assert.Equal("The Consul at Odessa (Rowe) to the Secretary of State", page.Title);
    }

    [Theory]
    [InlineData("Minutes, Washington, July 12, 19561", "Minutes, Washington, July 12, 1956", "1956-07-12")]
    [InlineData("Memorandum of a Conversation, Department of State, Washington, October 5, 1957, 3 p.m.1", "Memorandum of a Conversation, Department of State, Washington, October 5, 1957, 3 p.m.", "1957-10-05T15:00")]
    [InlineData("Minutes of the Talk, Vienna1", "Minutes of the Talk, Vienna", null)]
    [InlineData("Minutes of a Meeting of July 12, 1956, in Vienna1", "Minutes of a Meeting of July 12, 1956, in Vienna", null)]
    public void A_title_may_end_with_the_date_and_the_mark_behind_it(string line, string title, string? date)
    {
        var page = MadePages.Read<DocumentPage>($"26. {line}\n\nWe met.2{Foot}");
        Assert.Equal((title, date), (page.Title, page.Date?.Edtf?.ToString()));
    }

    [Fact]
    public void A_dateline_tells_more_than_the_title() => Assert.Equal(
        "1956-07-13", MadePages.Read<DocumentPage>($"26. Minutes, Washington, July 12, 19561\n\nWashington, July 13, 1956.\n\nWe met.2{Foot}").Date?.Edtf?.ToString());
}
