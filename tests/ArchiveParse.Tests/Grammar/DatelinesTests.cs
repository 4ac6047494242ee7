using ArchiveParse.Grammar;

namespace ArchiveParse.Tests.Grammar;

public sealed class DatelinesTests
{
    [Theory]
    [InlineData("22 November 1956", null, "1956-11-22")]
    [InlineData("November 22, 1956.", null, "1956-11-22")]
    [InlineData("New Delhi, 1st April, 1949.", "New Delhi", "1949-04-01")]
    [InlineData("Bonn, 31 October 1997", "Bonn", "1997-10-31")]
    [InlineData("                                        Bonn, 31 October 1997", "Bonn", "1997-10-31")]
    [InlineData("Ulan-Bator, September 1961", "Ulan-Bator", "1961-09")]
    [InlineData("Washington, D.C., March 3, 1961", "Washington, D.C.", "1961-03-03")]
    [InlineData("Pyongyang 5 May 1955", "Pyongyang", "1955-05-05")]
    [InlineData("Vienna, June 3, 1961, 3 p.m.", "Vienna", "1961-06-03T15:00")]
    [InlineData("Budapest, 1972 July 1.", "Budapest", "1972-07-01")]
    [InlineData("Moscow, Kremlin, 5 May 1955", "Moscow, Kremlin", "1955-05-05")]
    [InlineData("Rio de Janeiro, 5 May 1955", "Rio de Janeiro", "1955-05-05")]
    [InlineData("Frankfurt am Main, 5 May 1955", "Frankfurt am Main", "1955-05-05")]
    [InlineData("Washington, November 5, 1963, 9:40 a.m.", "Washington", "1963-11-05T09:40")]
    [InlineData("Moscow, July 16, 1962, noon.", "Moscow", "1962-07-16T12:00")]
    [InlineData("Moscow, July 16, 1962, midnight.", "Moscow", "1962-07-16T24:00")]
    [InlineData("Washington, February 3, 1961, 4:30-5:10 p.m.", "Washington", "1961-02-03T16:30/1961-02-03T17:10")]
    [InlineData("Washington, April 6, 1961, 10:05 a.m.–12:10 p.m.", "Washington", "1961-04-06T10:05/1961-04-06T12:10")]
    [InlineData("Washington, April 6, 1961, 11:30–1 p.m.", "Washington", "1961-04-06T11:30/1961-04-06T13:00")]
    [InlineData("Washington, April 6, 1961, 12:15 a.m.", "Washington", "1961-04-06T00:15")]
    [InlineData("Paris, May 2, 1952—4 p. m.", "Paris", "1952-05-02T16:00")]
    [InlineData("Washington, May 5, 1961.2", "Washington", "1961-05-05")]
    [InlineData("Washington, undated.", "Washington", null)]
    [InlineData("PYONGYANG, 31 February 1955", "PYONGYANG", null)]
    [InlineData("Washington, March 4, 1968, 2148Z.", "Washington", "1968-03-04T21:48Z")]
    [InlineData("Vienna, May 3, 1966, 0715Z", "Vienna", "1966-05-03T07:15Z")]
    [InlineData("Washington, May 5, 1961..", "Washington", "1961-05-05")]
    [InlineData("[Washington,] February 14, 1952.", "Washington", "1952-02-14")]
    [InlineData("[Washington], February 14, 1952", "Washington", "1952-02-14")]
    [InlineData("dated 5 May 1955", null, "1955-05-05")]
    [InlineData("Dated 5 May 1955", null, "1955-05-05")]
    [InlineData("O R 281714Z SEP 73", null, "1973-09-28T17:14Z")]
    [InlineData("PR 281714Z SEP 73", null, "1973-09-28T17:14Z")]
    [InlineData("RP 281714Z SEP 73", null, "1973-09-28T17:14Z")]
    [InlineData("ZZ 281714Z SEP 73", null, "1973-09-28T17:14Z")]
    [InlineData("Xi'an, 5 May 1955", "Xi'an", "1955-05-05")]
    [InlineData("Xi’an, 5 May 1955", "Xi’an", "1955-05-05")]
    [InlineData("In Prague on 7 November 1962", "Prague", "1962-11-07")]
    [InlineData("Rio de la Plata, 5 May 1955", "Rio de la Plata", "1955-05-05")]
    [InlineData("8 p.m., 3 March 1953", null, "1953-03-03T20:00")]
    [InlineData("At 8 p.m. on 3 March 1953", null, "1953-03-03T20:00")]
    [InlineData("at 8 p.m. on 3 March 1953", null, "1953-03-03T20:00")]
    public void A_dateline_has_a_date_and_perhaps_a_place(string line, string? place, string? edtf)
    {
        var dateline = Datelines.Line.Whole(line);
        Assert.Equal((place, edtf), (dateline?.Place, dateline?.Date.Edtf?.ToString()));
        Assert.Equal(line.Trim(), dateline?.Text);
    }

    [Theory]
    [InlineData("New Delhi, 1st April, 1949.", "1st April, 1949")]
    [InlineData("Bonn, 31 October 1997", "31 October 1997")]
    public void The_text_of_its_date_leaves_place_and_full_stop_out(string line, string text) => Assert.Equal(text, Datelines.Line.Whole(line)?.Date.Text);

    [Theory]
    [InlineData("from 2 to 4 May 1958")]
    [InlineData("Telegram 5 May 1955")]
    [InlineData("[Washington] and February 14, 1952")]
    [InlineData("[we met,] February 14, 1952")]
    [InlineData("Washington, March 4, 1968, 2168Z.")]
    [InlineData("Washington, March 4, 1968, 2148Zulu.")]
    [InlineData("Washington, May 5, 1961...")]
    [InlineData("The Second World Congress 5 May 1955")]
    [InlineData("Bonn")]
    [InlineData("Bonn, in autumn")]
    [InlineData("Washington, May 5, 1961, 14 p.m.")]
    [InlineData("Washington, May 5, 1961, 3")]
    [InlineData("The two sides met in Moscow, 5 May 1955")]
    [InlineData("as agreed, 5 May 1955")]
    [InlineData("Moscow, 5 May 1955, was the last day")]
    [InlineData("Memorandum of Conversation: Moscow, 5 May 1955")]
    [InlineData("Copy 19 of 50, 5 May 1955")]
    [InlineData("")]
    [InlineData("Washington, May 5, 1961 2")]
    [InlineData("In Prague on 1962")]
    [InlineData("NIE, 5 May 1955")]
    [InlineData("From Moscow, 5 May 1955")]
    [InlineData("Draft Memorandum, 5 May 1955")]
    [InlineData("P 281714Y SEP 73")]
    public void Other_lines_are_no_datelines(string line) => Assert.Null(Datelines.Line.Whole(line));
}
