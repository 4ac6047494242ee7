namespace ArchiveParse.Tests.Grammar;

using ArchiveParse.Grammar;
using ArchiveParse.Text;

public sealed class LetterheadTests
{
    [Theory]
    [InlineData("Head of Department 2   Bonn, 22 October 1997", "heading: Head of Department 2", "dateline: Bonn, 22 October 1997")]
    [InlineData("EMBASSY OF ROMANIA        Top Secret\nin Havana        Copy No. 2", "heading: EMBASSY OF ROMANIA", "marking: Top Secret", "heading: in Havana", "marking: Copy No. 2")]
    [InlineData("M e m o r a n d u m", "heading: M e m o r a n d u m")]
    [InlineData("M e m o r a n d u m - for internal use only", "marking: M e m o r a n d u m - for internal use only")]
    [InlineData("Memorandum - for internal use only", "marking: Memorandum - for internal use only")]
    [InlineData("5.1.2/Top Secret/Special Folder/\nCopy 19 of 50", "marking: 5.1.2/Top Secret/Special Folder/", "marking: Copy 19 of 50")]
    [InlineData("(Secret)\nEmbassy in Mongolia", "marking: (Secret)", "heading: Embassy in Mongolia")]
    [InlineData("Number 1340 Top Secret Top Urgent Q36RA", "number: Number 1340", "marking: Top Secret Top Urgent Q36RA")]
    [InlineData("After use, this code message\nis to be destroyed according to\nregulations of the Ministry", "marking: After use, this code message is to be destroyed according to regulations of the Ministry")]
    [InlineData("CONFIDENTIAL—URGENT SUBSTITUTION", "marking: CONFIDENTIAL—URGENT SUBSTITUTION")]
    [InlineData("Very urgent!", "marking: Very urgent!")]
    [InlineData("Ściśle tajne", "marking: Ściśle tajne")]
    [InlineData("Совершенно секретно", "marking: Совершенно секретно")]
    [InlineData("No. 2421/61/53/TJN [tajne—secret]", "number: No. 2421/61/53/TJN [tajne—secret]")]
    [InlineData("00345/1958", "number: 00345/1958")]
    [InlineData("Ref.: No. 05/02114", "number: Ref.: No. 05/02114")]
    [InlineData("TELEGRAM 066700\nTo: Corneliu Mănescu\nClassification: Secret", "number: TELEGRAM 066700", "field: Corneliu Mănescu", "field: Secret")]
    [InlineData("TELEGRAM\nRECEIVED\n12.851\nFROM THE EMBASSY IN HAVANA", "heading: TELEGRAM RECEIVED", "number: 12.851", "heading: FROM THE EMBASSY IN HAVANA")]
    [InlineData("Sending: Belgrade\nReceived: Peking\nNo. 345\nCompleted: 3 October 1957, 16:20", "field: Belgrade", "field: Peking", "number: No. 345", "field: 3 October 1957, 16:20")]
    [InlineData("To: Foreign Minister From: Ambassador Ushiroku", "field: Foreign Minister", "field: Ambassador Ushiroku")]
    [InlineData("Ciphergram No. 16211\nDispatched from Havana on 30.X 62. at 11:40\nCame to the Decoding Department on 31.X 62. at 02:10", "number: Ciphergram No. 16211", "field: from Havana on 30.X 62. at 11:40", "field: on 31.X 62. at 02:10")]
    [InlineData("FM AMEMBASSY MOSCOW\nTO SECSTATE WASHDC IMMEDIATE", "field: AMEMBASSY MOSCOW", "field: SECSTATE WASHDC IMMEDIATE")]
    [InlineData("To Comrade Stalin\nTop Secret", "distribution: To Comrade Stalin", "marking: Top Secret")]
    [InlineData("Proletarians of all countries, unite!\nTop Secret", "paragraph: Proletarians of all countries, unite!", "marking: Top Secret")]
    [InlineData("To the State Secretariat – Comrade Popescu\nTop Secret", "distribution: To the State Secretariat – Comrade Popescu", "marking: Top Secret")]
    [InlineData(
        "TO THE SECRETARY OF THE CENTRAL COMMITTEE OF THE\nCOMMUNIST PARTY, COMRADE NOWAK\nTop Secret",
        "distribution: TO THE SECRETARY OF THE CENTRAL COMMITTEE OF THE COMMUNIST PARTY, COMRADE NOWAK", "marking: Top Secret")]
    [InlineData(
        "To Comrade Marian Nowak\nDeputy Minister of Foreign Affairs\nin Warsaw\n\nNote\nTop Secret",
        "distribution: To Comrade Marian Nowak Deputy Minister of Foreign Affairs in Warsaw", "heading: Note", "marking: Top Secret")]
    [InlineData("To Comrade Marian Nowak\nThe Harvest\nTop Secret", "distribution: To Comrade Marian Nowak", "heading: The Harvest", "marking: Top Secret")]
    [InlineData("June 3, 1961     Top Secret", "dateline: June 3, 1961", "marking: Top Secret")]
    [InlineData("Regarding: The harvest\nCopy to: Cde. Kaganovich", "field: The harvest", "field: Cde. Kaganovich")]
    [InlineData("No. 1340; Top Secret", "number: No. 1340", "marking: Top Secret")]
    [InlineData("Memorandum – for internal use only", "marking: Memorandum – for internal use only")]
    [InlineData("Memorandum — for internal use only", "marking: Memorandum — for internal use only")]
    [InlineData("TO THE CUBAN SHORE\nTop Secret", "heading: TO THE CUBAN SHORE", "marking: Top Secret")]
    [InlineData("To the CC CPSU\nTop Secret", "distribution: To the CC CPSU", "marking: Top Secret")]
    [InlineData("TO Comrade Stalin\nTop Secret", "distribution: TO Comrade Stalin", "marking: Top Secret")]
    [InlineData("to Comrade Stalin\nTop Secret", "distribution: to Comrade Stalin", "marking: Top Secret")]
    [InlineData("Copy to Comrade Stalin\nTop Secret", "distribution: Copy to Comrade Stalin", "marking: Top Secret")]
    [InlineData("copy to Comrade Stalin\nTop Secret", "distribution: copy to Comrade Stalin", "marking: Top Secret")]
    [InlineData("COPY TO Comrade Stalin\nTop Secret", "distribution: COPY TO Comrade Stalin", "marking: Top Secret")]
    [InlineData("3 copies\nTop Secret", "distribution: 3 copies", "marking: Top Secret")]
    [InlineData("This paper is to be destroyed", "marking: This paper is to be destroyed")]
    [InlineData("This paper is to be returned", "marking: This paper is to be returned")]
    [InlineData("This paper is to be burned", "marking: This paper is to be burned")]
    [InlineData("This paper must be destroyed", "marking: This paper must be destroyed")]
    [InlineData("This paper must be returned", "marking: This paper must be returned")]
    [InlineData("This paper must not be copied", "marking: This paper must not be copied")]
    [InlineData("This paper is not to be copied", "marking: This paper is not to be copied")]
    [InlineData("Making copies is prohibited", "marking: Making copies is prohibited")]
    [InlineData("Copying is prohibited", "marking: Copying is prohibited")]
    [InlineData("Copying prohibited", "marking: Copying prohibited")]
    [InlineData("Subject to return", "marking: Subject to return")]
    [InlineData("Return within 24 hours", "marking: Return within 24 hours")]
    [InlineData("# 2 of 40 copies", "marking: # 2 of 40 copies")]
    [InlineData("№ 2 of 40 copies", "marking: № 2 of 40 copies")]
    [InlineData("Secret; Urgent; Nodis", "marking: Secret; Urgent; Nodis")]
    public void Each_line_of_a_head_is_what_its_form_says(string text, params string[] blocks) => Assert.Equal(blocks, Read(text));

    [Theory]
    [InlineData("Memorandum on the harvest", "heading: Memorandum on the harvest")]
    [InlineData("Telegram from the Embassy in Havana", "heading: Telegram from the Embassy in Havana")]
    [InlineData("Secret talks in Moscow", "heading: Secret talks in Moscow")]
    [InlineData("Received with honours", "heading: Received with honours")]
    [InlineData("To the Cuban shore", "heading: To the Cuban shore")]
    [InlineData("Subject: Talks: the second round", "field: Talks: the second round")]
    [InlineData("Subject: Letter to: whom", "field: Letter to: whom")]
    [InlineData("A m e n", "heading: A m e n")]
    [InlineData("To Stalin and his people", "heading: To Stalin and his people")]
    [InlineData("To the Cuban shore – the last journey", "heading: To the Cuban shore – the last journey")]
    public void Words_alone_make_no_form(string text, params string[] blocks) => Assert.Equal(blocks, Read(text));

    [Theory]
    [InlineData("CPSU CC stamp: 29788\n5 September 1969 Korea]", "by CPSU CC | date 1969-09-05 | number 29788")]
    [InlineData("[CPSU CC stamp: 29788\n5 September 1969]", "by CPSU CC | date 1969-09-05 | number 29788")]
    [InlineData("[stamp and handwriting] Cabinet of the Minister CM No. 2114/55 - 10 X", "by Cabinet of the Minister CM | number 2114/55")]
    [InlineData("[Stamp]\nReceived 3 September 1988\nNo: KRLD-0-24/3-9-88\nAtt: – Sheet: 1", "date 1988-09-03 | number KRLD-0-24/3-9-88")]
    [InlineData("Incoming No. 01712s\n10 August 1960", "date 1960-08-10 | number 01712s")]
    [InlineData("Received by: Orlov", null)]
    [InlineData("23 November 1963", null)]
    [InlineData("Att: – Sheet: 1", null)]
    [InlineData("[stamp] Cabinet of the Minister Nº 2114", "by Cabinet of the Minister | number 2114")]
    [InlineData("[stamp] Cabinet of the Minister № 2114", "by Cabinet of the Minister | number 2114")]
    [InlineData("[stamp] Cabinet of the Minister Nr. 2114", "by Cabinet of the Minister | number 2114")]
    public void A_stamp_has_many_forms(string text, string? parts)
    {
        var stamp = Told.Whole(Filings.Filing, text);
        Assert.Equal(parts, stamp is null ? null : Told.Parts(("by", stamp.By), ("date", stamp.Date?.Edtf?.ToString()), ("number", stamp.Number)));
    }

    private static string[] Read(string text) => Told.Blocks(Openings.Opening(new Cursor(text)).Value);
}
