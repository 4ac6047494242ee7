namespace ArchiveParse.Tests.Layouts;

/// <summary>
/// Documents of Foreign Relations of the United States as captures of their site print them: their notes are a list at the foot, the pages
/// of the edition stand in brackets, and older volumes have a file above the title in place of a number.
/// </summary>
public sealed class FrusCaptureTests
{
    private const string Source = "Source: Department of State, Central Files, POL US-USSR. Secret; Priority. Drafted by Harlan.";

    [Fact]
    public void Its_notes_are_a_list_and_the_first_tells_the_source()
    {
        var page = Read($"26. Telegram From the Embassy in Poland to the Department of State1\n\n124569. Eyes only Secretary. I met Orlov.2\n\nRowe\n\n  1. {Source}\n  2. See Document 25.\n");
        Assert.Equal(("frus", "26", "Telegram From the Embassy in Poland to the Department of State"), (page.Layout, page.Number, page.Title));
        Assert.Equal((Source["Source: ".Length..], "Secret; Priority"), (page.Source?.Text, page.Classification));
        Assert.Equal(["paragraph: 124569. Eyes only Secretary. I met Orlov.2", "signature: Rowe"], Told.Blocks(page.Body));
        Assert.Equal([$"1 {Source}", "2 See Document 25."], Notes(page));
        Assert.Empty(page.Diagnostics);
    }

    [Theory]
    [InlineData("We met.1 They parted.2", "  1. {0}\n  2. See Document 25.\n  3. Not printed.", "0 {0} // 1 See Document 25. // 2 Not printed.")]
    [InlineData("We met in 1961.1 They parted.", "  1. {0}\n  2. See Document 25.", "0 {0} // 1 See Document 25.")]
    [InlineData("We met.", "  1. {0}", "0 {0}")]
    [InlineData("We met.1 They parted.2", "  1. {0}\n  2. See Document 25.", "1 {0} // 2 See Document 25.")]
    [InlineData("We met.1 They parted.", "  1. {0}\n  2. See Document 25.\n  3. Not printed.", "1 {0} // 2 See Document 25. // 3 Not printed.")]
    [InlineData("We met.1 They parted.2", "0 {0}\n\n1 See Document 25.\n\n2 Not printed.", "0 {0} // 1 See Document 25. // 2 Not printed.")]
    public void A_list_that_counts_the_note_0_as_1_is_numbered_as_the_marks_are(string text, string notes, string told)
    {
        var page = Read($"26. Memorandum of Conversation0\n\n{text}\n\n{notes.Replace("{0}", Source, StringComparison.Ordinal)}\n");
        Assert.Equal(told.Replace("{0}", Source, StringComparison.Ordinal), string.Join(" // ", Notes(page)));
        Assert.Equal("Memorandum of Conversation", page.Title);
    }

    [Fact]
    public void A_second_mark_behind_the_first_is_of_the_note_that_sums_up()
    {
        var page = Read($"26. Memorandum of Conversation, Vienna, May 3, 1962, 2:30-2:40 p.m.1 2\n\n[Page 1]\n\nThe two men met again in the afternoon.\n\n  1. {Source}\n  2. They spoke of the harvest.\n");
        Assert.Equal("Memorandum of Conversation, Vienna, May 3, 1962, 2:30-2:40 p.m.", page.Title);
        Assert.Equal(["comment: [Page 1]", "paragraph: The two men met again in the afternoon."], Told.Blocks(page.Body));
        Assert.Equal([$"1 {Source}", "2 They spoke of the harvest."], Notes(page));
    }

    [Fact]
    public void Its_lists_have_bullets_and_pages_of_the_edition_stand_in_sentences()
    {
        var page = Read("26. Memorandum of Conversation0\n\nSUBJECT\n\n  • The Harvest\n\nPARTICIPANTS\n\n  • Mr. Rowe\n  • Mr. Orlov\n\nThe President asked about the [Page 37] harvest.\n");
        Assert.Equal(
            ["field: The Harvest", "participants: PARTICIPANTS • Mr. Rowe • Mr. Orlov", "paragraph: The President asked about the [Page 37] harvest."],
            Told.Blocks(page.Body));
        Assert.Equal("Page 37", Assert.IsType<CommentMark>(Assert.Single(page.Body.OfType<ParagraphBlock>().Single().Marks)).Text);
    }

    [Theory]
    [InlineData(
        "760C.61/412: Telegram\n\nThe Ambassador in Poland (Rowe) to the Secretary of State\n\n57. We met Orlov.\n\nRowe\n",
        "760C.61/412", "Telegram", "The Ambassador in Poland (Rowe) to the Secretary of State", "paragraph: 57. We met Orlov. // signature: Rowe")]
    [InlineData(
        "File No. 761.00/12\n\nThe Consul at Odessa (Rowe) to the Secretary of State1\n\n[Telegram]\n\n57. Your 56 received. We met.\n",
        "761.00/12", "Telegram", "The Consul at Odessa (Rowe) to the Secretary of State", "paragraph: 57. Your 56 received. We met.")]
    [InlineData(
        "711.61/8–2349\nThe Ambassador in Poland (Rowe) to the Secretary of State\nDear Dean: We met Orlov.\n",
        "711.61/8–2349", null, "The Ambassador in Poland (Rowe) to the Secretary of State", "paragraph: Dear Dean: We met Orlov.")]
    [InlineData(
        "PPS files, lot 64 D 563, CF 12\n\nMemorandum of Conversation, by the Director (Harlan)\n\nWe met.\n\n[Page 44]\n\n57. They parted.\n",
        "PPS files, lot 64 D 563, CF 12", null, "Memorandum of Conversation, by the Director (Harlan)",
        "paragraph: We met. // comment: [Page 44] // listitem: They parted.")]
    [InlineData(
        "760C.61/412: Telegram\n\nThe Ambassador in Poland (Rowe) to the Secretary of State\n\nWarsaw, May 4, 1938, 5 p.m.\n[Received May 4—7:10 p.m.]\n\n"
        + "57. We met Orlov.1\n\nRowe\n\n  1. Not printed.\n",
        "760C.61/412", "Telegram", "The Ambassador in Poland (Rowe) to the Secretary of State",
        "dateline: Warsaw, May 4, 1938, 5 p.m. // stage: [Received May 4—7:10 p.m.] // paragraph: 57. We met Orlov.1 // signature: Rowe")]
    public void Older_volumes_have_the_file_above_the_title(string text, string source, string? type, string title, string told)
    {
        var page = Read(text);
        Assert.Equal(("frus", null, source, type, title), (page.Layout, page.Number, page.Source?.Text, page.Type, page.Title));
        Assert.Single(page.Source!.References);
        Assert.Equal(told, string.Join(" // ", Told.Blocks(page.Body)));
    }

    [Fact]
    public void Who_signs_may_have_his_house_below_his_name()
    {
        var page = Read($"26. Telegram From the Department of State to the Embassy in Poland1\n\n81. Please deliver:\n\n“Dear Mr. Chairman\n\nI thank you.\n\nJohn Rowe\n\nWhite House\n\n  1. {Source}\n");
        Assert.Equal(
            ["paragraph: 81. Please deliver:", "paragraph: “Dear Mr. Chairman", "paragraph: I thank you.", "signature: John Rowe White House"],
            Told.Blocks(page.Body));
        Assert.Equal("John Rowe", page.Body.OfType<SignatureBlock>().Single().Name);
    }

    private static DocumentPage Read(string text) => MadePages.Read<DocumentPage>(text);

    private static string[] Notes(DocumentPage page) => [.. page.Notes.Select(static note => $"{note.Marker} {note.Text}")];
}
