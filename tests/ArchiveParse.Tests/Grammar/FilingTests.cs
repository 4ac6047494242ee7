namespace ArchiveParse.Tests.Grammar;

using ArchiveParse.Grammar;
using ArchiveParse.Text;

public sealed class FilingTests
{
    [Theory]
    [InlineData("Filed by Rakhmanin\n21 November 1956\nNo. 1452", "by Rakhmanin | date 1956-11-21 | number 1452")]
    [InlineData("Filed by Rakhmanin\n\n21 November 1956\n\nNo. 1452", "by Rakhmanin | date 1956-11-21 | number 1452")]
    [InlineData("Filed by Rakhmanin", "by Rakhmanin")]
    [InlineData("Filed by Rakhmanin.", "by Rakhmanin")]
    [InlineData("Received on 3 September 1988", "date 1988-09-03")]
    [InlineData("Nº 395 - 9 August 1960", "date 1960-08-09 | number 395")]
    [InlineData("No. 77/s", "number 77/s")]
    [InlineData("CPSU CC stamp: 31207", "by CPSU CC | number 31207")]
    [InlineData("CPSU CC stamp: 29788\n5 September 1969", "by CPSU CC | date 1969-09-05 | number 29788")]
    [InlineData("[Stamp]\nReceived 3 September 1988\nNo: KRLD-0-24/3-9-88", "date 1988-09-03 | number KRLD-0-24/3-9-88")]
    [InlineData("Registered 3 September 1988.", "date 1988-09-03")]
    [InlineData("Registered by Rakhmanin", "by Rakhmanin")]
    [InlineData("Received by Rakhmanin", "by Rakhmanin")]
    [InlineData("Decoded by Rakhmanin", "by Rakhmanin")]
    [InlineData("Encoded by Rakhmanin", "by Rakhmanin")]
    [InlineData("Enciphered by Rakhmanin", "by Rakhmanin")]
    [InlineData("Processed by Rakhmanin on 3 November 1962", "by Rakhmanin | date 1962-11-03")]
    [InlineData("Received: 3 September 1988", "date 1988-09-03")]
    [InlineData("Received 3 September 1988", "date 1988-09-03")]
    [InlineData("Registered on 3 September 1988", "date 1988-09-03")]
    [InlineData("Filed on 3 September 1988", "date 1988-09-03")]
    [InlineData("Filed 3 September 1988", "date 1988-09-03")]
    [InlineData("Entered on 3 September 1988", "date 1988-09-03")]
    [InlineData("Entered 3 September 1988", "date 1988-09-03")]
    [InlineData("Rada-O'Brien’s stamp: 31207", "by Rada-O'Brien’s | number 31207")]
    [InlineData("[CPSU CC stamp: 31207]", "by CPSU CC | number 31207")]
    [InlineData("Nº 395 – 9 August 1960", "date 1960-08-09 | number 395")]
    [InlineData("Nº 395, 9 August 1960", "date 1960-08-09 | number 395")]
    [InlineData("Nº 395 9 August 1960", "date 1960-08-09 | number 395")]
    [InlineData("Nº 395 - 10 IV", "number 395")]
    [InlineData("[stamp] No. 2114/55", "number 2114/55")]
    [InlineData("[stamp] Cabinet No. 2114/55", "by Cabinet | number 2114/55")]
    [InlineData("[CPSU CC stamp:\n31207-gs\n5 September 1969]", "by CPSU CC | date 1969-09-05 | number 31207-gs")]
    [InlineData("CPSU CC stamp: 5 September 1969", "by CPSU CC | date 1969-09-05")]
    [InlineData("[CPSU CC stamp:\n\n31207-gs\n\n5 September 1969]", "by CPSU CC | date 1969-09-05 | number 31207-gs")]
    [InlineData("CPSU CC stamp: 31207 1969", "by CPSU CC | number 31207 1969")]
    [InlineData("[CPSU CC stamp: 31207-gs 5 September 1969]", "by CPSU CC | date 1969-09-05 | number 31207-gs")]
    [InlineData("[Far East\nDepartment stamp:\nIncoming Nº 31207\n5 September 1969]", "by Far East Department | date 1969-09-05 | number 31207")]
    [InlineData("CC CPSU stamp: 07844, 5 March 1963", "by CC CPSU | date 1963-03-05 | number 07844")]
    [InlineData("[CPSU CC stamp: 29788\n5 September 1969\nSubject to return to the General Department]", "by CPSU CC | date 1969-09-05 | number 29788")]
    [InlineData("[CPSU CC stamp: 29788 5 September 1969 Subject to return to the 18th sector]", "by CPSU CC | date 1969-09-05 | number 29788")]
    [InlineData("[faded stamp: 11132\nCPSU CC\n8 April 1957\nsubject to return]", "by CPSU CC | date 1957-04-08 | number 11132")]
    [InlineData("[stamp: CPSU CC\nNo. 11132\n8 April 1957\nsubject to return]", "by CPSU CC | date 1957-04-08 | number 11132")]
    [InlineData("[Stamp: CC CPSU 07844 5 March 1963 subject to return]", "by CC CPSU | date 1963-03-05 | number 07844")]
    [InlineData("[Stamp: Ministry of Foreign Affairs\nReceived: 14 MAR 1965\nNo. 001819\nAttachments: 1]", "by Ministry of Foreign Affairs | date 1965-03-14 | number 001819")]
    [InlineData("[Stamp:] Chancellery of the CC, 7 May 1962", "by Chancellery of the CC | date 1962-05-07")]
    [InlineData("[stamp:\nUSSR MFA Secretariat\nIncoming No. 0713\n26 Oct 1962]", "by USSR MFA Secretariat | date 1962-10-26 | number 0713")]
    [InlineData("[USSR MFA stamp: SECRET Incoming Nº 01712s\n23 November 1969]", "by USSR MFA | date 1969-11-23 | number 01712s")]
    [InlineData("No. 12\nSheets: 3\nSheet: 3\nPages: 2\nEntry: 4\nAtt.: 1", "number 12")]
    public void A_stamp_says_by_whom_when_and_under_which_number(string text, string parts)
    {
        var stamp = Told.Whole(Filings.Filing, text);
        Assert.Equal(parts, stamp is null ? null : Told.Parts(("by", stamp.By), ("date", stamp.Date?.Edtf?.ToString()), ("number", stamp.Number)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("P. Yudin")]
    [InlineData("Mikoyan: 31207")]
    [InlineData("He received 3 September 1988")]
    [InlineData("No doubt")]
    [InlineData("The letter of 21 November 1956")]
    [InlineData("Filed by Rakhmanin\nWe agreed.")]
    [InlineData("[stamp: illegible]")]
    [InlineData("[stamp: USSR EMBASSY IN THE DPRK]")]
    [InlineData("[CPSU CC stamp: illegible]")]
    [InlineData("stamp: CPSU CC No. 11132")]
    [InlineData("[postage stamps: 31207]")]
    [InlineData("[CPSU CC stamp:\n\n31207")]
    [InlineData("[CPSU CC stamp:\n31207")]
    [InlineData("No. 12\nPages: of which none is left that anybody could have read on that day")]
    public void Other_lines_are_no_stamp(string text) => Assert.Null(Told.Whole(Filings.Filing, text));

    [Fact]
    public void Brackets_over_several_lines_hold_the_whole_of_it()
    {
        const string Text = "[CPSU CC stamp:\n31207]\n[MFA stamp:\n1452\n5 September 1969]";
        Assert.Equal("[CPSU CC stamp: 31207]", Filings.Filing(new Cursor(Text)).Value.Text);
    }

    [Fact]
    public void All_its_lines_are_one_block()
    {
        const string Text = "Filed by Rakhmanin\n21 November 1956\nNo. 1452\n\nWe agreed.";
        var stamp = Filings.Filing(new Cursor(Text)).Value;
        Assert.Equal("Filed by Rakhmanin 21 November 1956 No. 1452", stamp.Text);
        Assert.Equal("Filed by Rakhmanin\n21 November 1956\nNo. 1452", stamp.Span.In(Text).ToString());
    }
}
