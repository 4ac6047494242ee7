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
    public void Initials_sign_in_capitals(string line, string told) => Assert.Equal(
        $"dateline: Moscow, May 3, 1962. // paragraph: We agree. // {told}",
        Body($"12. LetterSource\n\nMoscow, May 3, 1962.\n\nWe agree.\n\n{line}\n\n* Source: Kennedy Library.\n"));

    private static string Body(string text) => string.Join(" // ", Told.Blocks(Assert.IsType<DocumentPage>(ArchivePage.Parse(text)).Body));
}
