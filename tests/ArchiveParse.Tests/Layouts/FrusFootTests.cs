namespace ArchiveParse.Tests.Layouts;

/// <summary>The mark behind a title, and the notes that answer it: title, classification, body, notes.</summary>
public sealed class FrusFootTests
{
    private const string Source = "Source: National Archives, RG 59. Secret.";

    [Theory]
    [InlineData("Talk of (Nowak)")]
    [InlineData("Talk of [Nowak]")]
    [InlineData("Talk of “Nowak”")]
    [InlineData("Talk of \"Nowak\"")]
    public void A_title_may_end_with_a_bracket_or_a_quotation(string title)
    {
        var page = Assert.IsType<DocumentPage>(ArchivePage.Parse($"12. {title}Source\n\n\nMoscow, May 3, 1962.\n\nWe agree.\n\n* {Source}\n"));
        Assert.Equal(("frus", title, "Secret"), (page.Layout, page.Title, page.Classification));
    }

    [Theory]
    [InlineData("5", "* * *", "5", "6 They met.\n\nThey parted.", "6 They met.\n\nThey parted.")]
    [InlineData("1", "***", "1", "2 They met.", "2 They met.")]
    [InlineData("Source", "***", "*", "** The second.\n\n† The third.\n\n‡ The fourth.", "** The second. // † The third. // ‡ The fourth.")]
    [InlineData("Source", "* * *", "*", "** The second.\n\n2 the third.", "** The second.\n\n2 the third.")]
    [InlineData("Source", "*  *  *", "*", "1 They met.", "1 They met.")]
    public void Notes_stand_below_their_line_each_with_its_mark(string titleMark, string line, string mark, string notes, string told)
    {
        var page = Assert.IsType<DocumentPage>(ArchivePage.Parse($"12. Minutes{titleMark}\n\nWe met.\n\n{line}\n\n{mark} {Source}\n\n{notes}\n"));
        Assert.Equal(("Minutes", "paragraph: We met."), (page.Title, Assert.Single(Told.Blocks(page.Body))));
        Assert.Equal($"{mark} {Source} // {told}", string.Join(" // ", page.Notes.Select(static note => $"{note.Marker} {note.Text}")));
    }

    [Theory]
    [InlineData("They met.1\n\nSource: Kennedy Library. Secret.\n\n1 Not printed.", "* Source: Kennedy Library. Secret. // 1 Not printed.")]
    [InlineData("They met.1\n\n* * *\n\nSource: Kennedy Library. Secret.\n\n1 Not printed.", "* Source: Kennedy Library. Secret. // 1 Not printed.")]
    [InlineData("They met.[1]\n\nSource: Kennedy Library. Secret.\n\n[1] Not printed.", "* Source: Kennedy Library. Secret. // 1 Not printed.")]
    [InlineData("They met.1\n\nSource: Kennedy Library. Secret.", "* Source: Kennedy Library. Secret.")]
    [InlineData("They met.1\n\n* Source: Kennedy Library. Secret. ↩\n\n1 Not printed. ↩︎", "* Source: Kennedy Library. Secret. // 1 Not printed.")]
    [InlineData("They met.1\n\nFootnotes\n\n* Source: Kennedy Library. Secret. [back]\n\n1 Not printed. ^", "* Source: Kennedy Library. Secret. // 1 Not printed.")]
    public void A_source_note_may_have_lost_its_mark_and_a_note_have_the_sign_that_leads_back(string text, string notes)
    {
        var page = Assert.IsType<DocumentPage>(ArchivePage.Parse($"12. Memorandum of ConversationSource\n\n{text}\n"));
        Assert.Equal(("Kennedy Library. Secret.", "Secret"), (page.Source?.Text, page.Classification));
        Assert.Equal(notes, string.Join(" // ", page.Notes.Select(static note => $"{note.Marker} {note.Text}")));
        Assert.Equal("paragraph", Assert.Single(Told.Blocks(page.Body)).Split(':')[0]);
    }

    [Fact]
    public void Without_a_mark_at_the_title_such_a_note_tells_the_edition() => Assert.Equal(
        "paragraph: They met.", Body("12. Memorandum of Conversation\n\nThey met.\n\nSource: Kennedy Library. Secret.\n"));

    [Theory]
    [InlineData("They met.\n\nSource: a friend.\n\nThey parted.", "paragraph: They met. // paragraph: Source: a friend. // paragraph: They parted.")]
    public void Such_a_line_within_the_text_is_text(string text, string told) => Assert.Equal(told, Body($"12. Minutes1\n\n{text}\n\n1. {Source}\n"));

    [Theory]
    [InlineData("Enclosure")]
    [InlineData("[Enclosure]")]
    public void An_enclosure_may_stand_in_brackets(string heading) => Assert.Equal(
        $"dateline: Moscow, May 3, 1962. // paragraph: Dear Sir: We agree. // signature: Nowak // heading: {heading} // heading: STATEMENT // paragraph: We agree.",
        Body($"12. LetterSource\n\nMoscow, May 3, 1962.\n\nDear Sir: We agree.\n\nNowak\n\n{heading}\n\nSTATEMENT\n\nWe agree.\n\n* {Source}\n"));

    [Theory]
    [InlineData(
        "SUBJECT\n\nThe Harvest in the U.S.\n\nPARTICIPANTS\n\nMr. Nowak\n\nJohn Smith, Jr.\n\nJ. F. K.",
        "field: The Harvest in the U.S. // participants: PARTICIPANTS Mr. Nowak John Smith, Jr. J. F. K.")]
    [InlineData(
        "PARTICIPANTS\n\nUS\nForeign Minister Nowak\nEUR-Mr. Kohler\n\nOn the Soviet side\nChairman Orlov",
        "participants: PARTICIPANTS US Foreign Minister Nowak EUR-Mr. Kohler On the Soviet side Chairman Orlov")]
    public void Lists_at_the_head_hold_initials_and_offices(string head, string told) => Assert.Equal(
        $"dateline: Moscow, May 3, 1962. // {told} // paragraph: We agree.",
        Body($"12. LetterSource\n\nMoscow, May 3, 1962.\n\n{head}\n\n\n\nWe agree.\n\n* Source: Kennedy Library.\n"));

    [Theory]
    [InlineData("US\nForeign Minister of Poland", "US: Foreign Minister of Poland")]
    [InlineData("US\nForeign Minister (Poland)", "US: Foreign Minister (role Poland)")]
    [InlineData("US\nEUR-Kohler", "US: EUR-Kohler")]
    [InlineData("US\nMr. Kohler,State", "US: Kohler (honorific Mr. | role State)")]
    [InlineData("US\nMr. Kohler–State", "US: Kohler (honorific Mr. | role State)")]
    [InlineData("US\nMr. Kohler (State)-Chairman", "US: Kohler (honorific Mr. | role State, Chairman)")]
    [InlineData("US\nMr. Kohler (State)--Chairman", "US: Kohler (honorific Mr. | role State, Chairman)")]
    [InlineData("US\nMr. Kohler of Poland", "US: Kohler (honorific Mr. | role of Poland)")]
    [InlineData("US\nMr. A\nfor the USSR\nMr. B", "US: A (honorific Mr.) // USSR: B (honorific Mr.)")]
    [InlineData(
        "US: The Secretary, Mr. A (interpreter)\nUSSR: Mr. B, Mr. C (Interpreters)",
        "US: The Secretary, A (honorific Mr. | role interpreter) // USSR: B (honorific Mr. | role Interpreters), C (honorific Mr. | role Interpreters)")]
    [InlineData("For US\nMr. A\nFor USSR\nMr. B", "US: A (honorific Mr.) // USSR: B (honorific Mr.)")]
    [InlineData("On the US side\nMr. A\nOn the Soviet side\nMr. B", "US side: A (honorific Mr.) // Soviet side: B (honorific Mr.)")]
    [InlineData("US delegation\nMr. A\nSoviet delegation\nMr. B", "US delegation: A (honorific Mr.) // Soviet delegation: B (honorific Mr.)")]
    [InlineData("US participants\nMr. A\nSoviet participants\nMr. B", "US participants: A (honorific Mr.) // Soviet participants: B (honorific Mr.)")]
    public void A_column_names_sides_and_offices(string column, string told)
    {
        var page = Assert.IsType<DocumentPage>(ArchivePage.Parse(
            $"12. TalkSource\n\n\nMoscow, May 3, 1962.\n\nPARTICIPANTS\n\n{column}\n\n\n\nWe agree.\n\n* Source: Kennedy Library.\n"));
        Assert.Equal(told, string.Join(" // ", page.Body.OfType<ParticipantsBlock>().SelectMany(static block => block.Groups)
            .Select(static group => $"{group.Label ?? "-"}: {string.Join(", ", group.People.Select(Told.Person))}")));
    }

    [Theory]
    [InlineData("J. F. K.", "signature: J. F. K.")]
    [InlineData("j. f. k.", "paragraph: j. f. k.")]
    [InlineData("[John Rowe]1", "signature: [John Rowe]1")]
    [InlineData("[They left.]", "stage: [They left.]")]
    public void Initials_sign_in_capitals(string line, string told) => Assert.Equal(
        $"dateline: Moscow, May 3, 1962. // paragraph: We agree. // {told}",
        Body($"12. LetterSource\n\nMoscow, May 3, 1962.\n\nWe agree.\n\n{line}\n\n* Source: Kennedy Library.\n"));

    private static string Body(string text) => string.Join(" // ", Told.Blocks(Assert.IsType<DocumentPage>(ArchivePage.Parse(text)).Body));
}
