namespace ArchiveParse.Tests.Layouts;

/// <summary>The mark behind a title, and the notes that answer it: title, classification, body, notes.</summary>
public sealed class FrusFootTests
{
    [Theory]
    [InlineData("12. Talk of (Nowak)Source\n\n\nMoscow, May 3, 1962.\n\nWe agree.\n\n\n\n* Source: National Archives, RG 59. Secret.\n", "frus 12 | Talk of (Nowak) | May 3, 1962 | Secret | National Archives, RG 59. Secret. | dateline: Moscow, May 3, 1962. // paragraph: We agree. | * Source: National Archives, RG 59. Secret.")]
    [InlineData("12. Talk of [Nowak]Source\n\n\nMoscow, May 3, 1962.\n\nWe agree.\n\n\n\n* Source: National Archives, RG 59. Secret.\n", "frus 12 | Talk of [Nowak] | May 3, 1962 | Secret | National Archives, RG 59. Secret. | dateline: Moscow, May 3, 1962. // paragraph: We agree. | * Source: National Archives, RG 59. Secret.")]
    [InlineData("12. Talk of “Nowak”Source\n\n\nMoscow, May 3, 1962.\n\nWe agree.\n\n\n\n* Source: National Archives, RG 59. Secret.\n", "frus 12 | Talk of “Nowak” | May 3, 1962 | Secret | National Archives, RG 59. Secret. | dateline: Moscow, May 3, 1962. // paragraph: We agree. | * Source: National Archives, RG 59. Secret.")]
    [InlineData("12. Talk of \"Nowak\"Source\n\n\nMoscow, May 3, 1962.\n\nWe agree.\n\n\n\n* Source: National Archives, RG 59. Secret.\n", "frus 12 | Talk of \"Nowak\" | May 3, 1962 | Secret | National Archives, RG 59. Secret. | dateline: Moscow, May 3, 1962. // paragraph: We agree. | * Source: National Archives, RG 59. Secret.")]
    [InlineData("12. Minutes5\n\nWe met.\n\n* * *\n\n5 Source: National Archives, RG 59. Secret.\n\n6 They met.\n\nThey parted.\n", "frus 12 | Minutes |  | Secret | National Archives, RG 59. Secret. | paragraph: We met. | 5 Source: National Archives, RG 59. Secret. // 6 They met.\n\nThey parted.")]
    [InlineData("12. Minutes1\n\nWe met.\n\n***\n\n1 Source: National Archives, RG 59. Secret.\n", "frus 12 | Minutes |  | Secret | National Archives, RG 59. Secret. | paragraph: We met. | 1 Source: National Archives, RG 59. Secret.")]
    [InlineData("12. MinutesSource\n\nWe met.\n\n***\n\n* Source: National Archives, RG 59. Secret.\n\n** The second.\n\n† The third.\n\n‡ The fourth.\n", "frus 12 | Minutes |  | Secret | National Archives, RG 59. Secret. | paragraph: We met. | * Source: National Archives, RG 59. Secret. // ** The second. // † The third. // ‡ The fourth.")]
    [InlineData("12. MinutesSource\n\nWe met.\n\n* * *\n\n* Source: National Archives, RG 59. Secret.\n\n** The second.\n\n*** and so on\n\n2 the third.\n", "frus 12 | Minutes |  | Secret | National Archives, RG 59. Secret. | paragraph: We met. | * Source: National Archives, RG 59. Secret. // ** The second.\n\n* and so on\n\n2 the third.")]
    [InlineData("12. MinutesSource\n\nWe met.\n\n*  *  *\n\n* Source: National Archives, RG 59. Secret.\n", "frus 12 | Minutes |  | Secret | National Archives, RG 59. Secret. | paragraph: We met. | * Source: National Archives, RG 59. Secret.")]
    [InlineData("12. LetterSource\n\nMoscow, May 3, 1962.\n\nDear Sir: We agree.\n\nNowak\n\nEnclosure\n\nSTATEMENT\n\nWe agree.\n\n* Source: Kennedy Library.\n", "frus 12 | Letter | May 3, 1962 |  | Kennedy Library. | dateline: Moscow, May 3, 1962. // paragraph: Dear Sir: We agree. // signature: Nowak // heading: Enclosure // heading: STATEMENT // paragraph: We agree. | * Source: Kennedy Library.")]
    public void Titles_and_notes_are_told_by_their_marks(string text, string told) => Assert.Equal(told, Read(text));

    [Theory]
    [InlineData("SUBJECT\n\nThe Harvest in the U.S.\n\nPARTICIPANTS\n\nMr. Nowak\n\nJohn Smith, Jr.\n\nJ. F. K.", "field: The Harvest in the U.S. // participants: PARTICIPANTS Mr. Nowak John Smith, Jr. J. F. K.")]
    [InlineData("PARTICIPANTS\n\nUS\nForeign Minister Nowak\nEUR-Mr. Kohler\n\nOn the Soviet side\nChairman Orlov", "participants: PARTICIPANTS US Foreign Minister Nowak EUR-Mr. Kohler On the Soviet side Chairman Orlov")]
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
    [InlineData("US\nMr. Kohler of Poland", "")]
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

    private static string Read(string text)
    {
        var page = Assert.IsType<DocumentPage>(ArchivePage.Parse(text));
        return $"{page.Layout} {page.Number} | {page.Title} | {page.Date?.Text} | {page.Classification} | {page.Source?.Text} | "
            + $"{string.Join(" // ", Told.Blocks(page.Body))} | {string.Join(" // ", page.Notes.Select(static note => $"{note.Marker} {note.Text}"))}";
    }
}
