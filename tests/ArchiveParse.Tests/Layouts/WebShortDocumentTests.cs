namespace ArchiveParse.Tests.Layouts;

/// <summary>A document's page whose information block is gone.</summary>
public sealed class WebShortDocumentTests
{
    private const string Head = "Skip to content\n\nMay 5, 1956\n\nThe Harvest\n\n";

    [Theory]
    [InlineData("We met.\n\nWe parted.\n\n\n\nThey meet.\n\nTop Secret\n", "We met.¶We parted.", "They meet.", "Top Secret")]
    [InlineData("We met.\n\n\nWe parted.\n\n\n\nThey meet.\n\nThey part.\n\nSecret\n", "We met.¶We parted.", "They meet.¶They part.", "Secret")]
    [InlineData("We met.\n\u00A0\nWe parted.\n\n\n\n\nThey meet.\n\nSecret.\n", "We met.¶We parted.", "They meet.", "Secret.")]
    [InlineData("We met.\n\n\n\nThey meet.\n", "We met.", "They meet.", null)]
    [InlineData("We met.\n\nWe parted.\n\nSecret\n", "We met.¶We parted.¶Secret", null, null)]
    [InlineData("We met.\n", "We met.", null, null)]
    [InlineData("", "", null, null)]
    [InlineData("We met.\n\n\u00A0\n\nWe ate.\n\n\u00A0\n\nWe parted.\n", "We met.¶We ate.¶We parted.", null, null)]
    [InlineData("We met.\n\n\u00A0\n\nWe parted.\n\n\n\n\n\nThey meet.\n", "We met.¶We parted.", "They meet.", null)]
    [InlineData("Dear Ivan:\n\n\u00A0\n\nWe met.\n", "Dear Ivan:¶We met.", null, null)]
    [InlineData("We met.\n\n\u00A0\n\n\n\nThey meet.\n", "We met.", "They meet.", null)]
    public void Summary_and_classification_stand_apart_at_the_end(string rest, string text, string? summary, string? classification)
    {
        var page = MadePages.Read<DocumentPage>(Head + rest);
        Assert.Equal(("web-short", "The Harvest", "1956-05-05"), (page.Layout, page.Title, page.Date?.Edtf?.ToString()));
        Assert.Equal(text, string.Join('¶', page.Body.Select(static block => block.Text)));
        Assert.Equal((summary, classification), (page.Summary?.Replace("\n\n", "¶", StringComparison.Ordinal), page.Classification));
        Assert.Empty(page.EmptyFields);
        Assert.Empty(page.Diagnostics);
    }

    [Fact]
    public void Without_the_sites_first_line_its_end_is_the_sign() =>
        Assert.Equal("web-short", ArchivePage.Parse("May 5, 1956\n\nThe Harvest\n\nWe met.\n\n\n\nThey meet.\n\nSecret\n").Layout);

    [Theory]
    [InlineData("May 5, 1956\nThe Harvest\nThis document was made possible with support from the Leon Levy Foundation\nWe met.\nWe parted.\n")]
    [InlineData("May 5, 1956\n\nThe Harvest\n\nThis document was made possible with support from Leon Levy Foundation\n\nWe met.\n\nWe parted.\n")]
    public void Without_it_the_line_of_thanks_is_the_sign(string text)
    {
        var page = MadePages.Read<DocumentPage>(text);
        Assert.Equal(("web-short", "The Harvest", "1956-05-05", "Leon Levy Foundation"), (page.Layout, page.Title, page.Date?.Edtf?.ToString(), page.Support.Single()));
        Assert.Equal(["We met.", "We parted."], page.Body.Select(static block => block.Text));
        Assert.Null(page.Summary);
    }

    [Theory]
    [InlineData("[Source: RGANI, F. 3, Op. 12, D. 106, l. 2. Obtained by Jan Nowak.]", "RGANI, F. 3, Op. 12, D. 106, l. 2", "Jan Nowak")]
    [InlineData("[Source: a table in the hall.]", null, null)]
    [InlineData("[Sources of the rivers are far.]", null, null)]
    [InlineData("[Source illegible.]", null, null)]
    public void An_editor_names_the_source_in_brackets_below_the_text(string line, string? reference, string? contributor)
    {
        var page = MadePages.Read<DocumentPage>($"{Head}We met.\n\nWe parted.\n\n{line}\n");
        Assert.Equal((reference, contributor), (page.Source?.References.Single().Text, page.Source?.Contributors.Single().Name));
        Assert.Equal(line, page.Body[^1].Text);
    }

    [Theory]
    [InlineData("May 5, 1956\n\nThe Harvest of the Year\n\nThe Harvest of the Year\n\nWe met.\n", "The Harvest of the Year")]
    [InlineData("May 5, 1956\n\nThe Harvest of the Year\n\nTHE HARVEST OF THE YEAR\n\nWe met.\n", "The Harvest of the Year")]
    [InlineData("May 5, 1956\nStenographic transcript of the session of the Committee of Trade\nWe met.\n", "Stenographic transcript of the session of the Committee of Trade")]
    [InlineData("May 5, 1956\n\nTelegram, Orlov to Nowak on the Harvest in the South\n\nWe met.\n", "Telegram, Orlov to Nowak on the Harvest in the South")]
    public void Without_both_a_title_said_twice_or_that_names_a_record_is_the_sign(string text, string title)
    {
        var page = MadePages.Read<DocumentPage>(text);
        Assert.Equal(("web-short", title, "1956-05-05"), (page.Layout, page.Title, page.Date?.Edtf?.ToString()));
        Assert.Equal("We met.", page.Body[^1].Text);
    }

    /// <summary>A note is the document's, how far it may stand apart.</summary>
    [Fact]
    public void A_note_is_no_summary()
    {
        var page = MadePages.Read<DocumentPage>(Head + "We met Zorin.[1]\n\n\n\n[1] Deputy foreign minister at that time.\n");
        Assert.Equal((null, "1"), (page.Summary, page.Notes.Single().Marker));
    }

    [Theory]
    [InlineData("May 5, 1956\n\nThe Harvest\n\nWe met.\n\n\n\nThey meet.\n")]
    [InlineData("May 5, 1956\n\nThe Harvest\n\nWe met.\n\nThey meet.\n\nSecret\n")]
    [InlineData("Skip to content\n\nThe Harvest\n\nWe met.\n\n\n\nThey meet.\n\nSecret\n")]
    [InlineData("Skip to content\n\nMay 5, 1956\n")]
    [InlineData("May 5, 1956\n\nMinutes\n\nWe met.\n")]
    [InlineData("May 5, 1956\n\nTelegram, Orlov to Nowak on the Harvest\n\nThey meet.\n\nMay 6, 1956\n\nTelegram, Nowak to Orlov\n\nThey part.\n")]
    [InlineData("May 5, 1956\n\nMinutes of talks went by before anybody spoke of the harvest.\n\nWe met.\n")]
    [InlineData("5 May 1956\n\nRecord of a Conversation with the Ambassador of Norway in Oslo\n\nWe met.\n")]
    [InlineData("Oslo\n\nMay 5, 1956\n\nRecord of a Conversation with the Ambassador of Norway\n\nWe met.\n")]
    [InlineData("May 5, 1956\n\nThe Harvest of the Year\n\nThe Harvest of the Year was good.\n")]
    [InlineData("May 5, 1956\n\nDear Ivan\n\nDear Ivan\n\nWe met.\n")]
    public void Pages_with_half_a_sign_are_none(string page) => Assert.Equal("plain", ArchivePage.Parse(page).Layout);
}
