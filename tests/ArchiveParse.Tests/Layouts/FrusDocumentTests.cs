namespace ArchiveParse.Tests.Layouts;

/// <summary>A document of Foreign Relations of the United States, as its text stands on the web.</summary>
public sealed class FrusDocumentTests
{
    private const string Foot = "\n\n\n* * *\n\n\n\n* Source: Department of State, Central Files, 411.61/5-362. Secret.\n\n1 Not printed.\n";

    private static readonly DocumentPage Page = MadePages.Read<DocumentPage>(MadePages.Frus);

    [Fact]
    public void Its_first_line_tells_number_and_title() =>
        Assert.Equal(("frus", "105", "Memorandum of Conversation Between President Rowe and Chairman Orlov"), (Page.Layout, Page.Number, Page.Title));

    [Theory]
    [InlineData("Memorandum No. 41")]
    [InlineData("Minutes of Meeting, June 4, 1961")]
    [InlineData("NIE 11-7-61")]
    [InlineData("Paper Prepared in the USSR")]
    public void The_mark_of_the_source_may_be_glued_to_figures_and_capitals(string title) =>
        Assert.Equal(title, Assert.IsType<DocumentPage>(ArchivePage.Parse($"46. {title}Source\n\nVienna, June 4, 1961.\n\nIt was short.")).Title);

    [Fact]
    public void The_dateline_is_a_block_and_gives_the_date()
    {
        Assert.Equal(("May 3, 1962, 4:30-5:10 p.m.", "1962-05-03T16:30/1962-05-03T17:10"), (Page.Date?.Text, Page.Date?.Edtf?.ToString()));
        Assert.Equal("Vienna", Assert.IsType<DatelineBlock>(Page.Body[0]).Place);
    }

    [Fact]
    public void Its_body_has_fields_participants_turns_and_remarks() => Assert.Equal(
        [
            "dateline: Vienna, May 3, 1962, 4:30-5:10 p.m.",
            "field: The Harvest",
            "participants: PARTICIPANTS US The President EUR—Mr. Harlan USSR Chairman Ivan Orlov Mr. Belov, Counselor, Soviet Embassy",
            "paragraph: The President opened the conversation.1 It was short.",
            "speech: How is the harvest in the USSR2 this year?",
            "speech: Good. [less than 1 line not declassified]\n\nIt was better than in the year before.",
            "speech: And the vines?",
            "speech: That is for another day.3",
            "paragraph: [Here follows discussion of the vines.]",
        ],
        Told.Blocks(Page.Body));

    [Fact]
    public void Participants_stand_in_columns_with_their_sides() => Assert.Equal(
        [
            "The President (side US)",
            "Harlan (side US | honorific Mr. | role EUR)",
            "Ivan Orlov (side USSR | role Chairman)",
            "Belov (side USSR | honorific Mr. | role Counselor, Soviet Embassy)",
        ],
        Page.Participants.Select(Told.Person));

    [Fact]
    public void Its_turns_are_those_of_participants() => Assert.Equal(
        ["The President", "Ivan Orlov", "Harlan", "The President"],
        Page.Body.OfType<SpeechBlock>().Select(static each => each.Speaker.Name));

    [Fact]
    public void The_source_note_tells_source_and_classification_and_stays_a_note()
    {
        const string Source = "Department of State, Central Files, 411.61/5-362. Secret; Limit Distribution. Drafted by Harlan on May 4.";
        Assert.Equal((Source, "Secret; Limit Distribution"), (Page.Source?.Text, Page.Classification));
        Assert.Equal(
            [$"* Source: {Source}", "1 See Document 104.", "2 The text reads:\n\n“The harvest is good.”", "3 Not printed."],
            Page.Notes.Select(static note => $"{note.Marker} {note.Text}"));
    }

    [Fact]
    public void Each_note_has_its_mark()
    {
        Assert.Equal(["1", "2", "3"], Page.Body.OfType<MarkedBlock>().SelectMany(static each => each.Marks).OfType<NoteRefMark>().Select(static mark => mark.Marker));
        Assert.Empty(Page.Diagnostics);
    }

    [Fact]
    public void A_telegram_opens_with_its_number_and_closes_with_a_surname() => Assert.Equal(
        ["dateline: Moscow, May 3, 1962, noon.", "paragraph: 170. Eyes only Secretary. I met Orlov today.1", "listitem: The harvest is good.", "signature: Rowe"],
        Blocks("Telegram From the Embassy in the Soviet Union to the Department of State", "Moscow, May 3, 1962, noon.\n\n170. Eyes only Secretary. I met Orlov today.1\n\n1. The harvest is good.\n\nRowe"));

    [Theory]
    [InlineData("4471/Tosec 12.", "number: 4471/Tosec 12.")]
    [InlineData("4471.", "number: 4471.")]
    public void The_number_of_a_telegram_may_stand_alone_above_its_subject(string line, string number) => Assert.Equal(
        [number, "field: Talks With Minister Orlov.", "paragraph: We met."],
        Blocks("Telegram From the Embassy in the Soviet Union to the Department of State", $"{line}\n\nSUBJECT\n\n• Talks With Minister Orlov.\n\nWe met."));

    [Theory]
    [InlineData("United States Delegation Minutes 1", "United States Delegation Minutes")]
    [InlineData("United States Delegation Minutes of Meeting 1", "United States Delegation Minutes of Meeting 1")]
    [InlineData("United States Delegation Minutes 3", "United States Delegation Minutes 3")]
    public void A_mark_may_stand_apart_from_a_title_that_is_whole_without_it(string line, string title) => Assert.Equal(
        title, Assert.IsType<DocumentPage>(ArchivePage.Parse($"Conference files, lot 60 D 63, CF 18\n\n{line}\n\nThe President opened the meeting.")).Title);

    [Theory]
    [InlineData("12 tons.")]
    [InlineData("1.")]
    [InlineData("4471/Tosec 12 was sent.")]
    public void Other_figures_are_no_number(string line) => Assert.DoesNotContain(
        $"number: {line}", Blocks("Telegram From the Embassy in the Soviet Union to the Department of State", $"{line}\n\nWe met."));

    [Fact]
    public void A_letter_may_have_an_enclosure() => Assert.Equal(
        [
            "dateline: Moscow, May 3, 1962.", "paragraph: Dear Mr. President: We agree.", "paragraph: Sincerely,", "signature: I. Orlov1",
            "heading: [Enclosure]", "dateline: Moscow, undated.", "heading: STATEMENT", "paragraph: We agree.",
        ],
        Blocks("Letter From Chairman Orlov to President Rowe", "Moscow, May 3, 1962.\n\nDear Mr. President: We agree.\n\nSincerely,\n\nI. Orlov1\n\n\n\n[Enclosure]\n\nMoscow, undated.\n\nSTATEMENT\n\nWe agree."));

    [Fact]
    public void A_memorandum_names_sender_and_recipient() => Assert.Equal(
        ["dateline: Washington, May 3, 1962.", "field: The Secretary", "field: EUR—Mr. Harlan", "field: The Harvest\n\nThe Vines", "listitem: We agree.", "signature: H. R."],
        Blocks("Memorandum From the Assistant Secretary (Harlan) to Secretary Rowe", "Washington, May 3, 1962.\n\nTO\n\nThe Secretary\n\n\n\nFROM\n\nEUR—Mr. Harlan\n\n\n\nSUBJECT\n\nThe Harvest\n\nThe Vines\n\n\n\n1. We agree.\n\nH. R."));

    [Fact]
    public void A_paper_has_a_number_in_its_series() => Assert.Equal(
        ["number: NIE 11-5-62", "dateline: Washington, May 3, 1962.", "heading: THE HARVEST IN THE USSR", "paragraph: It is good."],
        Blocks("National Intelligence Estimate", "NIE 11-5-62\n\nWashington, May 3, 1962.\n\nTHE HARVEST IN THE USSR\n\nIt is good."));

    [Theory]
    [InlineData("Participants: Jan Nowak, Ivan Orlov", "participants: Participants: Jan Nowak, Ivan Orlov")]
    [InlineData("Subject: The harvest", "field: The harvest")]
    [InlineData("SUBJECT\n\nThe Harvest", "field: The Harvest")]
    [InlineData("No. 865", "number: No. 865")]
    [InlineData("NIE 11–5–62", "number: NIE 11–5–62")]
    [InlineData("NIE 11/5/62", "number: NIE 11/5/62")]
    [InlineData("NIE-11-5-62", "number: NIE-11-5-62")]
    [InlineData("SecDel/MC/8", "number: SecDel/MC/8")]
    [InlineData("Secret", "marking: Secret")]
    [InlineData("THE HARVEST IN THE USSR", "heading: THE HARVEST IN THE USSR")]
    public void Lines_of_many_kinds_stand_above_the_text(string lines, string block) => Assert.Equal(
        ["dateline: Washington, May 3, 1962.", block, "paragraph: It is good."],
        Blocks("National Intelligence Estimate", $"Washington, May 3, 1962.\n\n{lines}\n\n\n\nIt is good."));

    [Fact]
    public void An_editorial_note_has_neither_date_nor_source()
    {
        var page = MadePages.Read<DocumentPage>("12. Editorial Note\n\n\nOn May 3 the two met.\n\nThey met again in June.\n");
        Assert.Equal(("12", "Editorial Note", null, null), (page.Number, page.Title, page.Date, page.Source));
        Assert.Equal(["paragraph: On May 3 the two met.", "paragraph: They met again in June."], Told.Blocks(page.Body));
    }

    private static string[] Blocks(string title, string text) =>
        Told.Blocks(MadePages.Read<DocumentPage>($"12. {title}Source\n\n\n{text}{Foot}").Body);
}
