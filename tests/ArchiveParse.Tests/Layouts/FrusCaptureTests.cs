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
    [InlineData("We met. They parted.2", "  1. {0}\n  2. See Document 25.\n  3. Not printed.", "0 {0} // 1 See Document 25. // 2 Not printed.")]
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

    [Theory]
    [InlineData("235. Message to Odessa1", "Message to Odessa")]
    [InlineData("63. Transcript of a Telephone Conversation Between the Envoy (Rowe) and Orlov1", "Transcript of a Telephone Conversation Between the Envoy (Rowe) and Orlov")]
    [InlineData("20. Telegram 358 to Warsaw1", "Telegram 358 to Warsaw")]
    [InlineData("62. Telegram From the Department of State to the Embassy in Poland 0", "Telegram From the Department of State to the Embassy in Poland")]
    [InlineData("28. Memorandum From the Envoy (Rowe) to President Harlan 1 2", "Memorandum From the Envoy (Rowe) to President Harlan")]
    public void A_number_and_a_title_with_the_first_mark_are_enough(string head, string title) =>
        Assert.Equal(title, Read($"{head}\n\nWe met again, and spoke of the harvest.\n").Title);

    [Theory]
    [InlineData("1. Procedure of the Council1")]
    [InlineData("12. Procedure of the Council")]
    [InlineData("12. Procedure of the Council2")]
    [InlineData("12. Council1")]
    [InlineData("12. We speak of it in the Council1")]
    public void A_point_of_a_list_is_no_such_title(string head) =>
        Assert.NotEqual("frus", ArchivePage.Parse($"{head}\n\nWe met again, and spoke of the harvest.\n").Layout);

    [Theory]
    [InlineData("  • Jan Nowak, Minister of Trade\n  • Dr. Karl Halm\n  • Anna Kis, Notetaker\n\n", "Jan Nowak (role Minister of Trade) // Karl Halm (honorific Dr.) // Anna Kis (role Notetaker)")]
    [InlineData("  • Anna Kis\n  • Ambassador Orlov\n\n", "Anna Kis // Orlov (role Ambassador)")]
    [InlineData("  • The President, General Rowe, Mr. Halm\n\n", "The President // Rowe (role General) // Halm (honorific Mr.)")]
    [InlineData(
        "  • US\n\n    • The President\n    • Anna Kis (Interpreter)\n  • USSR\n\n    • Chairman Orlov\n\n",
        "The President (side US) // Anna Kis (side US | role Interpreter) // Orlov (side USSR | role Chairman)")]
    [InlineData(
        "  • Polish Side\n  • Mr. Nowak\n  • American Side\n  • Mr. Rowe\n\n\n",
        "Nowak (side Polish Side | honorific Mr.) // Rowe (side American Side | honorific Mr.)")]
    [InlineData("  • Listed on Page 5\n\n", "")]
    public void Those_who_took_part_may_have_lost_their_label(string list, string people)
    {
        var page = Read($"26. Memorandum of Conversation1\n\n\n{list}Mr. Rowe and Mr. Orlov met again (Tab D).2\n\n[Page 5]\n\nWe met. (S)\n\nThey left. (C)\n");
        Assert.Equal(["participants", "paragraph", "comment", "paragraph", "paragraph"], page.Body.Select(Told.Kind));
        Assert.Equal(people, string.Join(" // ", page.Participants.Select(Told.Person)));
    }

    [Theory]
    [InlineData("Memorandum of Conversation", "  • Germany and Berlin\n\n\n  • Mr. Rowe\n  • Mr. Orlov\n\n", "field: Germany and Berlin // participants: • Mr. Rowe • Mr. Orlov")]
    [InlineData("Memorandum of Conversation", "  • Mr. Rowe\n  • Mr. Orlov\n\n\n  • The Harvest; Trade\n\n", "participants: • Mr. Rowe • Mr. Orlov // field: The Harvest; Trade")]
    [InlineData("Memorandum From Anna Kis to Jan Nowak", "  • My Talks with Orlov\n\n\n", "field: My Talks with Orlov")]
    [InlineData("Memorandum of Conversation", "  • Germany and Berlin\n  • Trade\n\n", "listitem: Germany and Berlin // listitem: Trade")]
    [InlineData("Memorandum of Conversation", "  • Germany\n  • Trade, Poland\n\n", "listitem: Germany // listitem: Trade, Poland")]
    [InlineData("Memorandum of Conversation", "  • They met in the spring.\n\n", "listitem: They met in the spring.")]
    [InlineData("Telegram From the Embassy in Poland to the Department of State", "  • Mr. Rowe\n  • Mr. Orlov\n\n", "listitem: Mr. Rowe // listitem: Mr. Orlov")]
    public void An_item_by_itself_is_the_subject_and_topics_are_no_people(string title, string lists, string told) =>
        Assert.Equal($"{told} // paragraph: We met.", string.Join(" // ", Told.Blocks(Read($"26. {title}1\n\n\n{lists}We met.\n").Body)));

    [Theory]
    [InlineData("PARTICIPANTS\n- The President\n- Chief of the Staff Anna Kis\n- Mr. Orlov\n", "The President // Orlov (honorific Mr.)")]
    [InlineData(
        "The Harvest in Poland\nPARTICIPANTS\n-\nU.S.\n- Amb. Rowe\n-\nU.S.S.R.\n- Mr. Orlov2\n- Mr. Halm (interpreter)3\n",
        "Rowe (side U.S. | role Amb.) // Orlov (side U.S.S.R. | honorific Mr.) // Halm (side U.S.S.R. | honorific Mr. | role interpreter)")]
    public void A_list_of_them_may_have_hyphens_and_marks_of_notes(string list, string people)
    {
        var page = Read($"26. Memorandum of Conversation1\n{list}We met again, and spoke of the harvest.\n");
        Assert.Equal(people, string.Join(" // ", page.Participants.Select(Told.Person)));
        Assert.Equal("paragraph: We met again, and spoke of the harvest.", Told.Blocks(page.Body)[^1]);
    }

    [Theory]
    [InlineData("Rowe Library, Rowe papers, Halm file", "\nNo. 322", "Memorandum of Discussion at the 29th Meeting of the Council, May 3, 1954", "1", "322")]
    [InlineData("Council Files: Lot M–88: Box 20: Records", "", "Record of Decisions, Council of Ministers, Warsaw, May 3, 1946, 4 p.m.", "", null)]
    [InlineData("740.00119 Council/9–1145", "", "United States Delegation Minutes of the Second Meeting of the Council, May 3, 1945, 11 a.m.", "60", null)]
    [InlineData("White House Files", "\nNo. 710", "Log of the President’s Trip, May 3, 1953", " 1", "710")]
    public void Minutes_have_a_collection_above_their_title(string source, string line, string title, string mark, string? number)
    {
        var page = Read($"{source}\n{line}\n{title}{mark}\n\ntop secret\n\nWe met.\n");
        Assert.Equal(("frus", source, number, title), (page.Layout, page.Source?.Text, page.Number, page.Title));
        Assert.Equal(["marking: top secret", "paragraph: We met."], Told.Blocks(page.Body));
    }

    [Theory]
    [InlineData("Office of the Envoy, papers\n\nWe met.\n")]
    [InlineData("White House\n\nMinutes of a Meeting\n\nWe met.\n")]
    [InlineData("Subject: Halm file\n\nMinutes of a Meeting\n\nWe met.\n")]
    public void A_letterhead_is_no_such_line(string text) => Assert.NotEqual("frus", ArchivePage.Parse(text).Layout);

    [Theory]
    [InlineData("We met Orlov1 and Halm.2\n\nRowe\n  1. Not printed.\n  2. See p. 5.\n", "signature: Rowe", "1 Not printed. // 2 See p. 5.")]
    [InlineData("We met on July 4.16 Orlov17 spoke to Halm.18\n\nRowe\n  1. Not printed.\n  2. An envoy.\n  3. Another.\n", "signature: Rowe", "16 Not printed. // 17 An envoy. // 18 Another.")]
    [InlineData("We met:\n\n1. Orlov.\n2. Halm.\n", "listitem: Halm.", "")]
    [InlineData("We met:\n\n  1. Orlov.\n\n  2. Halm.\n", "listitem: Halm.", "")]
    [InlineData("We met:\n\n  2. Orlov.\n  3. Halm.\n", "listitem: Halm.", "")]
    public void The_indented_list_that_ends_a_page_is_its_notes(string text, string last, string notes)
    {
        var page = Read($"760C.61/412: Telegram\n\nThe Ambassador in Poland (Rowe) to the Secretary of State\n\n57. {text}");
        Assert.Equal((last, notes), (Told.Blocks(page.Body)[^1], string.Join(" // ", Notes(page))));
    }

    private static DocumentPage Read(string text) => MadePages.Read<DocumentPage>(text);

    private static string[] Notes(DocumentPage page) => [.. page.Notes.Select(static note => $"{note.Marker} {note.Text}")];
}
