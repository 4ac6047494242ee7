namespace ArchiveParse.Tests.Grammar;

using ArchiveParse.Grammar;
using ArchiveParse.Text;

public sealed class TelegramHeadTests
{
    [Theory]
    [InlineData("Sending: Warsaw\nReceived: Belgrade\nNo. 395\nTaken into process: 6 August 1960, 11:30\n-DDD-", "field: Warsaw", "field: Belgrade", "number: No. 395", "field: 6 August 1960, 11:30", "marking: -DDD-")]
    [InlineData("TELEGRAM\nRECEIVED\n13.301\nON/26/26/X/62\nSECRET—EXTREMELY URGENT\nDG/DAC/600.(24h)", "heading: TELEGRAM RECEIVED", "number: 13.301", "dateline: ON/26/26/X/62", "marking: SECRET—EXTREMELY URGENT", "number: DG/DAC/600.(24h)")]
    [InlineData(
        "Sent from Rio on 25.X.62 at 18:30 and received on 26.X.62 at 14:00.\nTo: Nowak\nUrgent",
        "field: from Rio on 25.X.62 at 18:30 and received on 26.X.62 at 14:00.", "field: Nowak", "marking: Urgent")]
    [InlineData("[from] Orlov\n[to] Beijing, Nowak", "field: Orlov", "field: Beijing, Nowak")]
    [InlineData("(Translation from Korean)\nTop Secret\nTo: Orlov", "comment: (Translation from Korean)", "marking: Top Secret", "field: Orlov")]
    [InlineData("[Handwritten at top:] Comrade Orlov. Please look at it.\nTop Secret\nTo: Nowak", "paragraph: [Handwritten at top:] Comrade Orlov. Please look at it.", "marking: Top Secret", "field: Nowak")]
    [InlineData("No. 1244-A of 17 May 1971", "number: No. 1244-A", "dateline: 17 May 1971")]
    [InlineData("DTG: 251830Z OCT 62\nFROM: Nowak", "field: 251830Z OCT 62", "field: Nowak")]
    [InlineData("Subject: The harvest\nRef.: your instruction No. 12/1965\nEncl.: 1", "field: The harvest", "field: your instruction No. 12/1965", "field: 1")]
    [InlineData("Sender: Embassy Moscow\nRecipient: Nowak", "field: Embassy Moscow", "field: Nowak")]
    [InlineData("Number R037698\nPrimary:\nSent:\nReceived:\nTo: Foreign Minister From: Ambassador Sato", "number: Number R037698", "field: ", "field: ", "field: ", "field: Foreign Minister", "field: Ambassador Sato")]
    [InlineData(
        "Sending: Havana\nReceived:\nNo. 246\nTaken into process:\nDate: 31.X 1962\nCompleted:\nTelegram",
        "field: Havana", "field: ", "number: No. 246", "field: ", "field: 31.X 1962", "field: ", "heading: Telegram")]
    [InlineData("| Number | R037698 | Primary | Asia Bureau |\n| Sent | 13 May 1978 | To | Foreign Minister |", "field: R037698", "field: Asia Bureau", "field: 13 May 1978", "field: Foreign Minister")]
    [InlineData("| To: | Foreign Minister |\n| --- | --- |\n| From: | Ambassador Sato |", "field: Foreign Minister", "field: Ambassador Sato")]
    [InlineData("TELEGRAM\nNo. 23217. Dated 28 th September, 1955\nFrom Foreign, New Delhi\nTo Indembassy, Peking", "heading: TELEGRAM", "number: No. 23217.", "dateline: Dated 28 th September, 1955", "field: Foreign, New Delhi", "field: Indembassy, Peking")]
    [InlineData("P 281714Z SEP 73\nFM AMEMBASSY SANTIAGO\nC O N F I D E N T I A L SANTIAGO 4687\nEXDIS\nREF: STATE 192113", "dateline: P 281714Z SEP 73", "field: AMEMBASSY SANTIAGO", "marking: C O N F I D E N T I A L", "number: SANTIAGO 4687", "marking: EXDIS", "field: STATE 192113")]
    [InlineData("CIPHERED TELEGRAM No. 4410\nOut of turn", "number: CIPHERED TELEGRAM No. 4410", "marking: Out of turn")]
    [InlineData("FM PEKING 120835Z\nTELNO 534\nINFO WASHINGTON, UKMIS NEW YORK", "field: PEKING 120835Z", "number: TELNO 534", "field: WASHINGTON, UKMIS NEW YORK")]
    [InlineData("Arrived: 24.10.62 03:10\nProcessed: 24.10.62 04:00", "field: 24.10.62 03:10", "field: 24.10.62 04:00")]
    [InlineData("No. (60) 1425\nCopied to: Embassy in Pyongyang", "number: No. (60) 1425", "field: Embassy in Pyongyang")]
    [InlineData("MEMORANDUM FOR: THE PRESIDENT\nFROM: HENRY A. KISSINGER", "field: THE PRESIDENT", "field: HENRY A. KISSINGER")]
    [InlineData("Received 6 May 1965, 09:00", "field: 6 May 1965, 09:00")]
    [InlineData("CIPHERED TELEGRAM Strictly secret\nFrom PYONGYANG", "heading: CIPHERED TELEGRAM", "marking: Strictly secret", "field: PYONGYANG")]
    [InlineData("CIPHERED TELEGRAM\nFROM HAVANA No. 54839\n27.X.62", "heading: CIPHERED TELEGRAM", "field: HAVANA", "number: No. 54839", "dateline: 27.X.62")]
    [InlineData("(Working Record)\nThe Harvest\nTop Secret", "paragraph: (Working Record)", "heading: The Harvest", "marking: Top Secret")]
    [InlineData("Recorders: Ma Lie and Hu Zhengqing\nTop Secret", "field: Ma Lie and Hu Zhengqing", "marking: Top Secret")]
    [InlineData("Confidential Matter\n12 April 1975", "marking: Confidential Matter", "dateline: 12 April 1975")]
    [InlineData("Started at 09.00 hours, ended at 11.30\nTop Secret", "field: 09.00 hours, ended at 11.30", "marking: Top Secret")]
    [InlineData("Workers of the world, unite!\nCommunist Party of the Soviet Union. CENTRAL COMMITTEE\nTop Secret", "paragraph: Workers of the world, unite!", "heading: Communist Party of the Soviet Union. CENTRAL COMMITTEE", "marking: Top Secret")]
    [InlineData("[Handwritten:] Seen. A. G.\nTop Secret", "paragraph: [Handwritten:] Seen. A. G.", "marking: Top Secret")]
    [InlineData("The session was chaired by comrade Popa.\nParticipants: Ivan Orlov, Jan Nowak", "paragraph: The session was chaired by comrade Popa.", "participants: Participants: Ivan Orlov, Jan Nowak")]
    [InlineData("Came into the Deciphering Department on 10.31.1962 at 16:25", "field: on 10.31.1962 at 16:25")]
    [InlineData("From Oslo dispatched on 10.27.1962 at 18:00", "field: on 10.27.1962 at 18:00")]
    [InlineData("Typed by Nowak on 10/14/50 at 03:20 a.m.", "field: by Nowak on 10/14/50 at 03:20 a.m.")]
    [InlineData("Drafted on November 8, 1986", "field: on November 8, 1986")]
    [InlineData("________\nDestination: OSLO To Whom: Ambassador\n________\nSPECIAL", "paragraph: ________", "field: OSLO", "field: Ambassador", "paragraph: ________", "marking: SPECIAL")]
    [InlineData("From: Bonn, the Great House: To Nowak", "field: Bonn, the Great House: To Nowak")]
    [InlineData(
        "Ciphered telegram.\n\nStrictly secret.\n\nFrom Oslo.\n\nTo Comrade Nowak.\n\nWe met.",
        "heading: Ciphered telegram.", "marking: Strictly secret.", "field: Oslo.", "field: Comrade Nowak.")]
    [InlineData("Telegram.\nSecret", "heading: Telegram.", "marking: Secret")]
    [InlineData("To Nowak.\nFrom Oslo.\nSecret", "field: Nowak.", "field: Oslo.", "marking: Secret")]
    public void The_lines_of_many_services_are_told(string text, params string[] blocks) => Assert.Equal(blocks, Read(text));

    [Theory]
    [InlineData("From Peking\nand back", "heading: From Peking and back")]
    [InlineData("Telegram Secret Service", "heading: Telegram Secret Service")]
    [InlineData("FROM THE HARVEST No longer", "heading: FROM THE HARVEST No longer")]
    [InlineData("(All laugh loudly)\nTop Secret")]
    [InlineData("Started at 10 plants", "heading: Started at 10 plants")]
    [InlineData("From the diary of\nP.F. Yudin", "heading: From the diary of P.F. Yudin")]
    [InlineData("| Year | Harvest |\n| 1957 | good |")]
    [InlineData("SANTIAGO 4687", "heading: SANTIAGO 4687")]
    [InlineData("Post office\nRoom 12", "heading: Post office Room 12")]
    [InlineData("P r o c e e d i n g s", "heading: P r o c e e d i n g s")]
    [InlineData("Memorandum for the record", "heading: Memorandum for the record")]
    [InlineData("Long live the harvest!\n\nIt was good.")]
    [InlineData("Received your telegram of 4 May. We shall write again.")]
    [InlineData("Received your telegram of 4 May.")]
    [InlineData("Received the telegram at 00:35 on 17 December local time, and passed it to the minister on the same day.")]
    [InlineData("Drafted on the model of 1950", "heading: Drafted on the model of 1950")]
    [InlineData("From Oslo and Bonn", "heading: From Oslo and Bonn")]
    [InlineData("Telegram. We met.\nSecret")]
    [InlineData("From Oslo.\n\nWe met.")]
    [InlineData("From Oslo. We came by train.\nTo Bonn.")]
    [InlineData("From Oslo we came by train.\nTo Bonn we went on foot.")]
    public void Other_lines_are_none(string text, params string[] blocks) => Assert.Equal(blocks, Read(text));

    [Theory]
    [InlineData("Dispatched from Oslo on 10.30.1962 at 15:00", "10.30.1962 at 15:00", "1962-10-30T15:00")]
    [InlineData("Sent from Oslo on 09.14.1962 at 13:10 and received on 09.15.1962 at 15:12", "09.14.1962 at 13:10", "1962-09-14T13:10")]
    [InlineData("Came to the Decoding Department at 09.15.1962 at 16:00", "09.15.1962 at 16:00", "1962-09-15T16:00")]
    [InlineData("Received in Oslo on 10/14/50 at 01:38 a.m.", "10/14/50 at 01:38 a.m.", "1950-10-14T01:38")]
    [InlineData("Received on 4:10 am, 14 May 1950", "4:10 am, 14 May 1950", "1950-05-14T04:10")]
    [InlineData("Received at 12:46:44, November 10, 1986", "12:46:44, November 10, 1986", "1986-11-10T12:46")]
    [InlineData("Arrived: 8/27/63 4 : 00 pm", "8/27/63 4 : 00 pm", "1963-08-27T16:00")]
    [InlineData("Date: 16.03.1976/03:00", "16.03.1976/03:00", "1976-03-16T03:00")]
    [InlineData("Date: 16.03.1976/03", null, null)]
    [InlineData("Sent at noon, room 12", null, null)]
    public void They_tell_their_day(string text, string? words, string? edtf)
    {
        var date = Assert.IsType<FieldBlock>(Openings.Opening(new Cursor(text)).Value[0]).Date;
        Assert.Equal((words, edtf), (date?.Text, date?.Edtf?.ToString()));
    }

    [Theory]
    [InlineData("In Prague on 7 November 1962", "Prague", "1962-11-07")]
    [InlineData("Pyongyang, den 14. März 1963", "Pyongyang", "1963-03-14")]
    [InlineData("Berlin, den 3. Mai 1968", "Berlin", "1968-05-03")]
    [InlineData("O R 281714Z SEP 73", null, "1973-09-28T17:14Z")]
    [InlineData("Dated 28th September, 1955", null, "1955-09-28")]
    [InlineData("                                                                                   Bonn, 22 May 1997", "Bonn", "1997-05-22")]
    public void Datelines_have_words_before_their_date(string text, string? place, string date)
    {
        var line = Told.Whole(Datelines.Line, text);
        Assert.Equal((place, date), (line?.Place, line?.Date?.Edtf?.ToString()));
    }

    [Theory]
    [InlineData("In Prague the harvest was good in 1962")]
    [InlineData("Received 6 May 1965")]
    [InlineData("In May 1962 we met")]
    [InlineData("R 5 May we met")]
    public void Other_lines_with_a_date_are_no_datelines(string text) => Assert.Null(Told.Whole(Datelines.Line, text));

    private static string[] Read(string text) => Told.Blocks(Openings.Opening(new Cursor(text)).Value);
}
