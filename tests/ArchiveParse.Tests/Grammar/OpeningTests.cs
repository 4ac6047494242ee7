namespace ArchiveParse.Tests.Grammar;

using ArchiveParse.Grammar;
using ArchiveParse.Text;

public sealed class OpeningTests
{
    [Theory]
    [InlineData("Memorandum of Conversation", "heading: Memorandum of Conversation")]
    [InlineData("Record of a Conversation\nbetween Ivan Orlov\nand Jan Nowak", "heading: Record of a Conversation between Ivan Orlov and Jan Nowak")]
    [InlineData("Record of a Conversation\n\nbetween Ivan Orlov and Jan Nowak", "heading: Record of a Conversation between Ivan Orlov and Jan Nowak")]
    [InlineData("Report\nby the Ambassador\n1. The Harvest", "heading: Report by the Ambassador", "heading: 1. The Harvest")]
    [InlineData("Record of a Meeting\nwith Comrade Filippov [Stalin]", "heading: Record of a Meeting with Comrade Filippov [Stalin]")]
    [InlineData("Memorandum of Conversation[1]\nSecret", "heading: Memorandum of Conversation[1]", "marking: Secret")]
    [InlineData("[Chinese] Ministry of Trade Document\nSecret", "heading: [Chinese] Ministry of Trade Document", "marking: Secret")]
    [InlineData("From the diary of\nFEDORENKO, N. T.\nSecret", "heading: From the diary of FEDORENKO, N. T.", "marking: Secret")]
    [InlineData("From the journal of\nRATANOV, A.P.\nSecret", "heading: From the journal of RATANOV, A.P.", "marking: Secret")]
    [InlineData("From the journal of\nIVANOV V. I.\nSecret", "heading: From the journal of IVANOV V. I.", "marking: Secret")]
    [InlineData("Record of a Conversation\nSecret\nbetween Ivan Orlov and Jan Nowak", "heading: Record of a Conversation", "marking: Secret", "heading: between Ivan Orlov and Jan Nowak")]
    [InlineData(
        "Copy no.: 1\n\n\n\nof a conversation with the attaché\n\nand with the ambassador in Oslo,\n\nComrade Nowak",
        "marking: Copy no.: 1", "heading: of a conversation with the attaché and with the ambassador in Oslo, Comrade Nowak")]
    [InlineData(
        "Note\nConcerning a Talk in the Ministry on 12 May 1956,\n\nwith the Head of the Department, Comrade [Ivan] Orlov,\n\nand Comrade Nowak",
        "heading: Note Concerning a Talk in the Ministry on 12 May 1956, with the Head of the Department, Comrade [Ivan] Orlov, and Comrade Nowak")]
    [InlineData(
        "Secret\non a Conversation of the Acting Ambassador of the Republic, Comrade Nowak, with the Head of the Department for the North of the Ministry"
        + " of Trade, Comrade Orlov, on 9 October 1957",
        "marking: Secret",
        "heading: on a Conversation of the Acting Ambassador of the Republic, Comrade Nowak, with the Head of the Department for the North of the Ministry"
        + " of Trade, Comrade Orlov, on 9 October 1957")]
    public void A_title_over_several_lines_is_one_heading(string text, params string[] blocks) => Assert.Equal(blocks, Read(text));

    [Theory]
    [InlineData("22 November 1956\nFrom the diary of P.F. Yudin\nNo. 865", "dateline: 22 November 1956", "heading: From the diary of P.F. Yudin", "number: No. 865")]
    [InlineData("No. 865\nTop Secret\nCopy 19 of 50\nMoscow, 22 November 1956", "number: No. 865", "marking: Top Secret", "marking: Copy 19 of 50", "dateline: Moscow, 22 November 1956")]
    [InlineData("Top Secret\nMemorandum\nTime: 22 November 1956\nLocation: Moscow", "marking: Top Secret", "heading: Memorandum", "field: 22 November 1956", "field: Moscow")]
    [InlineData("Memorandum\nMoscow, 12 May 1958: 10:30\nSecret", "heading: Memorandum", "dateline: Moscow, 12 May 1958: 10:30", "marking: Secret")]
    [InlineData("Memorandum\nDate: 12 May 1958\nSecret", "heading: Memorandum", "field: 12 May 1958", "marking: Secret")]
    [InlineData("Talks in Moscow\n(Not yet proof read)\nParticipants: Ivan Orlov, Jan Nowak", "heading: Talks in Moscow", "comment: (Not yet proof read)", "participants: Participants: Ivan Orlov, Jan Nowak")]
    [InlineData("Secret\n(Draft)\nTalks in Moscow\n12 May 1958", "marking: Secret", "paragraph: (Draft)", "heading: Talks in Moscow", "dateline: 12 May 1958")]
    [InlineData(
        "About the Talks of Ivan Orlov with the Head of the Mission,\n\non 5 May 1956 in Moscow [in the Kremlin]\n\nParticipants: Jan Nowak",
        "heading: About the Talks of Ivan Orlov with the Head of the Mission, on 5 May 1956 in Moscow [in the Kremlin]", "participants: Participants: Jan Nowak")]
    [InlineData(
        "Ivan Orlov, who had come by train and was in good spirits, spoke with the head of the mission in the garden of his house.\n\nMay 5, 1956\n\nParticipants: Jan Nowak",
        "paragraph: Ivan Orlov, who had come by train and was in good spirits, spoke with the head of the mission in the garden of his house.", "dateline: May 5, 1956", "participants: Participants: Jan Nowak")]
    [InlineData("[…]\n\nEmbassy of Norway\nBonn\nNo. 13-A/60", "paragraph: […]", "heading: Embassy of Norway Bonn", "number: No. 13-A/60")]
    [InlineData("Top Secret\nnumber of sheets: 12\nVol. Nº 3\nNº 1-1 [[p.]] 6]\nCopy Nº 6", "marking: Top Secret", "paragraph: number of sheets: 12", "heading: Vol. Nº 3", "paragraph: Nº 1-1 [[p.]] 6]", "marking: Copy Nº 6")]
    [InlineData("FOR FOREIGN TRADE OSLO.\nSECRET\nOn 5 May 1962", "paragraph: FOR FOREIGN TRADE OSLO.", "marking: SECRET", "dateline: On 5 May 1962")]
    [InlineData("Talks in Oslo\non 5 May 1962\nSecret", "heading: Talks in Oslo on 5 May 1962", "marking: Secret")]
    [InlineData(
        "Talks in Oslo\n\n(not read by the guests)\n\n—Trade with Norway; the harvest in the north; ships—\n\nTime: 5 May 1962\nInterpreter: Jan Nowak",
        "heading: Talks in Oslo", "comment: (not read by the guests)", "paragraph: —Trade with Norway; the harvest in the north; ships—",
        "field: 5 May 1962", "field: Jan Nowak")]
    [InlineData(
        "Talks in Oslo\n(Not checked by Nowak)\n-- Trade with Norway,\n\n-- The harvest in the north\nDate: 5 May 1962",
        "heading: Talks in Oslo", "comment: (Not checked by Nowak)", "paragraph: -- Trade with Norway,", "paragraph: -- The harvest in the north",
        "field: 5 May 1962")]
    [InlineData("5 May 1962\nTo His Majesty the King of Norway\nOlav Dahl\nThank you for the letter.", "dateline: 5 May 1962", "distribution: To His Majesty the King of Norway Olav Dahl")]
    [InlineData("Council of Ministers of the\nGerman Democratic Republic\n5 May 1962", "heading: Council of Ministers of the German Democratic Republic", "dateline: 5 May 1962")]
    [InlineData("Confidential\n- Proposals -\nBeginning: 15:00 Hours", "marking: Confidential", "heading: - Proposals -", "field: 15:00 Hours")]
    [InlineData("Date: 12 May 1958\nAlready forwarded to: Orlov, Jan Nowak", "field: 12 May 1958", "field: Orlov, Jan Nowak")]
    [InlineData("Oslo\nReceived [in Bonn] 10.08.63 at 09:00 hours", "heading: Oslo", "field: [in Bonn] 10.08.63 at 09:00 hours")]
    [InlineData(
        "From diary of SECRET\n\nA. P. Orlov Copy No. 2\n6 May 1957",
        "heading: From diary of", "marking: SECRET", "heading: A. P. Orlov", "marking: Copy No. 2", "dateline: 6 May 1957")]
    [InlineData(
        "SECRET, copy No. 2\nFrom the journal of \"11\" August 1957\nOrlov, A.P. Issue No. 284",
        "marking: SECRET, copy No. 2", "heading: From the journal of", "dateline: \"11\" August 1957", "heading: Orlov, A.P.", "number: Issue No. 284")]
    [InlineData("From the diary of\nA. P. Orlov\nSecret", "heading: From the diary of A. P. Orlov", "marking: Secret")]
    [InlineData("From the diary of Secret Agents\nOslo", "heading: From the diary of Secret Agents Oslo")]
    [InlineData("A. P. Orlov Copy Service\nSecret Police of Norway", "heading: A. P. Orlov Copy Service Secret Police of Norway")]
    [InlineData("To Nowak:", "distribution: To Nowak:")]
    [InlineData("[To] the Ministry of Trade and the Embassy:\nWe met.", "distribution: [To] the Ministry of Trade and the Embassy:")]
    [InlineData(
        "Secret\nDistribution list - 4 copies: Orlov - 2, Petrov - 1, Weber - 1.",
        "marking: Secret", "distribution: Distribution list - 4 copies: Orlov - 2, Petrov - 1, Weber - 1.")]
    [InlineData("Secret\nDistribution of the harvest\n12 May 1958", "marking: Secret", "heading: Distribution of the harvest", "dateline: 12 May 1958")]
    [InlineData("Participants: Ivan Orlov, Jan Nowak\nTalks in Moscow", "participants: Participants: Ivan Orlov, Jan Nowak", "heading: Talks in Moscow")]
    [InlineData(
        "Talks in Oslo\n(Re: Agenda No. 5)\n\nThose Taking Part: Orlov, Nowak",
        "heading: Talks in Oslo", "comment: (Re: Agenda No. 5)", "participants: Those Taking Part: Orlov, Nowak")]
    [InlineData(
        "Minutes of the talks in Oslo.\n\nMINUTES\n\nof the talks of the committees of trade\n\nOslo, 5 May 1956\n\nThe talks were led by comrade Halm, who had come by train.\n\nParticipants: Orlov, Nowak",
        "paragraph: Minutes of the talks in Oslo.", "heading: MINUTES of the talks of the committees of trade", "dateline: Oslo, 5 May 1956",
        "paragraph: The talks were led by comrade Halm, who had come by train.", "participants: Participants: Orlov, Nowak")]
    [InlineData("[Handwritten] seen A. G.\nN o t e\non a talk in Oslo\nSecret", "paragraph: [Handwritten] seen A. G.", "heading: N o t e on a talk in Oslo", "marking: Secret")]
    [InlineData("Secret\n- Submissions -\nEntry No. 5", "marking: Secret", "heading: - Submissions -", "number: Entry No. 5")]
    public void Its_lines_come_in_any_order(string text, params string[] blocks) => Assert.Equal(blocks, Read(text));

    [Theory]
    [InlineData("Memorandum\n\nWe met the ambassador.", 12)]
    [InlineData("Memorandum\n\nMikoyan: We met the ambassador", 12)]
    [InlineData("Memorandum\n\n(The guests sit down.)\nSecret", 12)]
    [InlineData("Memorandum\n\n(Draft)\nThe harvest was good.", 12)]
    [InlineData("Memorandum\n\n-- Trade with Norway\n\nWe met.", 12)]
    [InlineData("Memorandum\n\n- Proposals\n\nWe met.", 12)]
    [InlineData("Memorandum\n\n- 12 -\n\nWe met.", 12)]
    [InlineData("Memorandum\n\n-- Trade with Norway.\n\nDate: 5 May 1962", 12)]
    [InlineData("Memorandum\n\n(not read)\n\n-- Trade with Norway\n\nWe met.", 12)]
    [InlineData("Memorandum\n\n— Trade with Norway\n\nMikoyan: We met the ambassador", 12)]
    [InlineData("Memorandum\n\n1. The harvest,", 12)]
    [InlineData("Memorandum\n\n[…]\n\nWe met.", 12)]
    [InlineData("Memorandum\n\nTo transmit the following:\n\nWe met.", 12)]
    [InlineData("Memorandum\n\nTo the question of trade:\n\nWe met.", 12)]
    [InlineData("Memorandum\n\nIt had 12 sheets.\n\nVol. 3\n\nSecret", 12)]
    [InlineData("Memorandum\n\nConcerning your letter of the spring,\n\nWe thank you.", 12)]
    [InlineData("Memorandum\n\nof which we spoke, and nobody was against it.\n\nWe met.", 12)]
    [InlineData("Memorandum\n\nHe was in good spirits. [Orlov]\n\nWe met.", 12)]
    [InlineData("Memorandum\n\nHe was in good spirits.[[1]]\n\nWe met.", 12)]
    [InlineData("Memorandum\n\nHe was in good spirits.^[1]^ And so.^[2]\n\nWe met.", 12)]
    [InlineData("Memorandum\n\n[Handwritten:] Seen\n\nWe met.", 12)]
    [InlineData("Memorandum\n\n[he] went to the minister\n\nWe met.", 12)]
    [InlineData("Memorandum\n\nWe met N. T.\n\nWe parted.", 12)]
    [InlineData("Memorandum\n\n“Dear Mr. Chairman\n\nWe thank you.", 12)]
    [InlineData("Memorandum\n\nDear Sir\n\nWe thank you.", 12)]
    [InlineData("Memorandum\n\nDearborn and the harvest\n\nWe thank you.", 38)]
    [InlineData("Memorandum\n\nThis answers your letter to the minister.2\n\nWe met.", 12)]
    [InlineData("Memorandum\n\nThe talks with the minister2\n\nWe met.", 42)]
    [InlineData("Memorandum\n\nThe newspapers wrote of the friend [Ivan] Orlov\n[1] (who was not named) and of others.", 12)]
    [InlineData("Memorandum\n\nThe talks with [Ivan] Orlov\n[1] The text is not dated.", 40)]
    [InlineData("Memorandum\n\n(The guests sit down.)\n\nParticipants: the question is who came of those that we asked.", 12)]
    [InlineData("Memorandum\n\n(The guests sit down.)\n\nWe met.\n\nParticipants: Jan Nowak", 12)]
    [InlineData("Memorandum\n\nWe met.\n\nSPRING\n\nSUMMER\n\nWe parted.", 12)]
    [InlineData("Memorandum\n\nWe met.\n\nSPRING\n\nNowak: Well?\n\nParticipants: Jan Nowak", 12)]
    [InlineData("Memorandum\n\n[Handwritten] seen A. G.\n\nWe met.", 12)]
    [InlineData("Memorandum\n\n- Submissions\n\nWe met.", 12)]
    [InlineData("We met the ambassador.\n\nSecret", 0)]
    [InlineData("We met the ambassador,\n\nand his wife,\n\nand their son.\n\nParticipants: Jan Nowak", 0)]
    [InlineData("We met the ambassador, who had come by train from the south in the early morning: he was well, and in good spirits,\n\nParticipants: Jan Nowak", 0)]
    public void It_ends_where_running_text_begins(string text, int end) =>
        Assert.Equal(end, Lines.BlankLines(Openings.Opening(new Cursor(text)).Remainder).Remainder.Position);

    [Fact]
    public void A_text_of_nothing_but_short_lines_has_no_opening() =>
        Assert.Equal(["paragraph: Spring", "paragraph: Summer"], Told.Blocks(Bodies.Read(new("Spring\n\nSummer"), "").Blocks));

    [Fact]
    public void Short_lines_above_running_text_are_its_opening() =>
        Assert.Equal(["heading: Spring Summer", "paragraph: We sowed."], Told.Blocks(Bodies.Read(new("Spring\n\nSummer\n\nWe sowed."), "").Blocks));

    private static string[] Read(string text) => Told.Blocks(Openings.Opening(new Cursor(text)).Value);
}
