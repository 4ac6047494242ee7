namespace ArchiveParse.Tests.Dating;

/// <summary>Dates as pages of the archive write them, form by form, as a single string is read.</summary>
public sealed class DateFormsTests
{
    [Theory]
    [InlineData("On 29 June 1962", "1962-06-29")]
    [InlineData("November 24, 1967", "1967-11-24")]
    [InlineData("28 th September, 1955", "1955-09-28")]
    [InlineData("January 28th, 1978", "1978-01-28")]
    [InlineData("18th June 1954", "1954-06-18")]
    [InlineData("1972 July 1.", "1972-07-01")]
    [InlineData("March 05, 1949", "1949-03-05")]
    [InlineData("August, 1962", "1962-08")]
    [InlineData("Friday, 5 May 1961", "1961-05-05")]
    [InlineData("Sunday, February 18, 1973", "1973-02-18")]
    [InlineData("the 5th of May, 1955", "1955-05-05")]
    [InlineData("12 XII 1970", "1970-12-12")]
    [InlineData("31.X 1962", "1962-10-31")]
    [InlineData("22-Nov-1956", "1956-11-22")]
    [InlineData("30 April ’62", "1962-04-30")]
    [InlineData("summer of 1956", "1956-22")]
    [InlineData("Winter, 1956", "1956-24")]
    [InlineData("1950s", "195X")]
    [InlineData("22 [November]", "XXXX-11-22")]
    [InlineData("2-3 August", "XXXX-08-02/XXXX-08-03")]
    public void Dates_in_words(string text, string edtf) => Reads(text, edtf);

    [Theory]
    [InlineData("88.03.25", "1988-03-25")]
    [InlineData("13.1.51", "1951-01-13")]
    [InlineData("13.1.1951", "1951-01-13")]
    [InlineData("13. 1. 1951", "1951-01-13")]
    [InlineData("20.06.1971. 1930 hours", "1971-06-20T19:30")]
    [InlineData("10.10.55", "1955-10-10")]
    [InlineData("06/26/1956", "1956-06-26")]
    [InlineData("30.X 62. at 09.00", "1962-10-30T09:00")]
    [InlineData("ON/26/26/X/62", "1962-10-26")]
    [InlineData("ON/24/25/X/62", "1962-10-24/1962-10-25")]
    [InlineData("3/9-88", "1988-09-03")]
    [InlineData("281714Z SEP 73", "1973-09-28T17:14Z")]
    [InlineData("1956-11", "1956-11")]
    public void Dates_in_figures(string text, string edtf) => Reads(text, edtf);

    [Theory]
    [InlineData("18:00 - 21:10", "18:00", "21:10")]
    [InlineData("between 17:00 and 19:00 hours", "17:00", "19:00")]
    [InlineData("between 1000 and 1130 hours", "10:00", "11:30")]
    [InlineData("1800hs", "18:00", null)]
    [InlineData("1130hrs", "11:30", null)]
    [InlineData("1800 hours", "18:00", null)]
    [InlineData("20 hours 05\nminutes", "20:05", null)]
    [InlineData("5:00p.m. until 6:50 p.m.", "17:00", "18:50")]
    [InlineData("2:50-3:55pm", "14:50", "15:55")]
    [InlineData("10:30-3 p.m.", "10:30", "15:00")]
    [InlineData("10.30 a.m. - 3 p.m.", "10:30", "15:00")]
    [InlineData("began at 11.10 and ended at 14.20", "11:10", "14:20")]
    [InlineData("at 10.30", "10:30", null)]
    [InlineData("3 p.m.", "15:00", null)]
    [InlineData("12 noon", "12:00", null)]
    [InlineData("12 a.m.", "00:00", null)]
    public void Times_behind_a_date(string time, string from, string? to)
    {
        string edtf = to is null ? $"1956-09-18T{from}" : $"1956-09-18T{from}/1956-09-18T{to}";
        Reads($"18 September 1956, {time}", edtf);
        Reads($"18 September 1956 {time}", edtf);
    }

    [Theory]
    [InlineData("5 May 1956, 22:00 - 01:30", "1956-05-05T22:00/1956-05-06T01:30")]
    [InlineData("31 December 1956, 8 p.m.–4 a.m.", "1956-12-31T20:00/1957-01-01T04:00")]
    [InlineData("October 11–12, 1986, 8 p.m.–4 a.m.", "1986-10-11T20:00/1986-10-12T04:00")]
    [InlineData("11:30 p.m. Sunday, February 18, 1973, 1:20 a. m.", "1973-02-17T23:30/1973-02-18T01:20")]
    [InlineData("10:30 a.m., 5 May 1961", "1961-05-05T10:30")]
    public void Hours_run_over_midnight_into_the_next_day(string text, string edtf) => Reads(text, edtf);

    [Theory]
    [InlineData("16 through 30 August 1957", "1957-08-16/1957-08-30")]
    [InlineData("29 June through 8 August 1960", "1960-06-29/1960-08-08")]
    [InlineData("1 December to 31 December 1953", "1953-12-01/1953-12-31")]
    [InlineData("1-2 February 1955", "1955-02-01/1955-02-02")]
    [InlineData("11/12 September 1957", "1957-09-11/1957-09-12")]
    [InlineData("15-17. May 1998", "1998-05-15/1998-05-17")]
    [InlineData("20./21. November 1997", "1997-11-20/1997-11-21")]
    [InlineData("1931-34", "1931/1934")]
    [InlineData("1956/57", "1956/1957")]
    [InlineData("between 15-20 November 1970", "1970-11-15/1970-11-20")]
    [InlineData("between 5 and 7 May 1955", "1955-05-05/1955-05-07")]
    [InlineData("30 December - 4 January 1950", "1949-12-30/1950-01-04")]
    [InlineData("30 December - 14 January 1950", "1949-12-30/1950-01-14")]
    [InlineData("late 1956 - early 1957", "1956~/1957~")]
    [InlineData("since May 1956", "1956-05/..")]
    [InlineData("1956-present", "1956/..")]
    public void Ranges(string text, string edtf) => Reads(text, edtf);

    [Theory]
    [InlineData("undated [1955]", "1955")]
    [InlineData("26.X 62. at 07.00 (?)", "1962-10-26T07:00?")]
    [InlineData("[[11]] September [[5]]7]", "1957-09-11")]
    [InlineData("August 30, [1956]", "1956-08-30")]
    [InlineData("25 December [1965]", "1965-12-25")]
    [InlineData("[5 May 1956]", "1956-05-05")]
    [InlineData("19[56]", "1956")]
    [InlineData("[1956?]", "1956?")]
    [InlineData("5 May [1956?]", "1956?-05-05")]
    [InlineData("[5?] May 1956", "1956-05-?05")]
    [InlineData("5 [May?] 1956", "1956-?05-05")]
    [InlineData("5 May 1956 (?)", "1956-05-05?")]
    [InlineData("ca. 1956 (?)", "1956%")]
    [InlineData("circa May 1956", "1956-05~")]
    [InlineData("ca. 1956", "1956~")]
    [InlineData("[ca. 1956]", "1956~")]
    [InlineData("early 1956", "1956~")]
    [InlineData("mid-July 1962", "1962-07~")]
    [InlineData("late 1950s", "195X~")]
    [InlineData("August 13, 1991 [time blacked out]", "1991-08-13")]
    [InlineData("On the evening of 3 February 1949", "1949-02-03")]
    public void Doubtful_and_supplied_parts(string text, string edtf) => Reads(text, edtf);

    [Theory]
    [InlineData("New Delhi, 1st April, 1949.", "New Delhi", "1949-04-01")]
    [InlineData("Budapest, 1972 July 1.", "Budapest", "1972-07-01")]
    [InlineData("Bonn, 31 October 1997", "Bonn", "1997-10-31")]
    [InlineData("Vienna, June 3, 1961, 3 p.m.", "Vienna", "1961-06-03T15:00")]
    [InlineData("Pyongyang 5 May 1955", "Pyongyang", "1955-05-05")]
    public void A_place_may_stand_before_it(string text, string place, string edtf)
    {
        var reading = ArchiveParser.Default.ReadDate(text);
        Assert.Equal((place, edtf), (reading.Place, reading.Edtf?.ToString()));
    }

    [Theory]
    [InlineData("3 февраля 1949 г.", "1949-02-03")]
    [InlineData("Февраль 1949", "1949-02")]
    [InlineData("23 мая 1956 года", "1956-05-23")]
    [InlineData("1. März 1956", "1956-03-01")]
    [InlineData("den 1. Maerz 1956", "1956-03-01")]
    [InlineData("Mittwoch, 5. Dezember 1956", "1956-12-05")]
    [InlineData("1er août 1956", "1956-08-01")]
    [InlineData("le 14 fevrier 1956", "1956-02-14")]
    [InlineData("5 maja 1955 r.", "1955-05-05")]
    [InlineData("17 października 1956", "1956-10-17")]
    [InlineData("17 pazdziernika 1956", "1956-10-17")]
    [InlineData("5. května 1955", "1955-05-05")]
    [InlineData("5. kvetna 1955", "1955-05-05")]
    [InlineData("30. září 1968", "1968-09-30")]
    [InlineData("1956. október 23.", "1956-10-23")]
    [InlineData("1956. oktober 23", "1956-10-23")]
    [InlineData("23 Octombrie 1956", "1956-10-23")]
    [InlineData("1 iulie 1965", "1965-07-01")]
    public void Months_of_other_languages(string text, string edtf) => Reads(text, edtf);

    [Theory]
    [InlineData("11.03.1962", "[1962-03-11,1962-11-03]")]
    [InlineData("10/11/55", "[1955-10-11,1955-11-10]")]
    [InlineData("10.11.55, 9.30", "[1955-10-11T09:30,1955-11-10T09:30]")]
    public void Where_nothing_tells_the_order_both_readings_are_kept_and_told(string text, string edtf)
    {
        var reading = ArchiveParser.Default.ReadDate(text);
        Assert.Equal((edtf, "AP1004"), (reading.Edtf?.ToString(), Assert.Single(reading.Diagnostics).Code));
    }

    [Theory]
    [InlineData("")]
    [InlineData("hello")]
    [InlineData("May")]
    [InlineData("May I ask")]
    [InlineData("18:00 - 21:10")]
    [InlineData("6 p.m., Friday")]
    [InlineData("China 00:45 Year Month 25")]
    [InlineData("12 persons")]
    [InlineData("118685")]
    [InlineData("No. 1956")]
    [InlineData("1956 was a hard year")]
    [InlineData("106-01477-03, 15-16")]
    [InlineData("5.1.2")]
    [InlineData("5.1.52.3")]
    [InlineData("f. 0100, op. 49")]
    [InlineData("18 September 1956, 25:10")]
    [InlineData("122 November 1956")]
    [InlineData("22 November 19567")]
    [InlineData("3-10-17 March")]
    [InlineData("IX/62/9")]
    [InlineData("281714Z")]
    [InlineData("Telegram 5 May 1955")]
    public void What_is_no_date_keeps_its_words_and_is_told(string text)
    {
        var reading = ArchiveParser.Default.ReadDate(text);
        Assert.Equal((text, null, "AP1006"), (reading.Text, reading.Edtf, Assert.Single(reading.Diagnostics).Code));
    }

    [Theory]
    [InlineData("February 30, 1956")]
    [InlineData("10-3 March 1964")]
    [InlineData("31.13.1956")]
    [InlineData("8 August to 29 June 1960")]
    public void What_the_calendar_does_not_have_is_told(string text)
    {
        var reading = ArchiveParser.Default.ReadDate(text);
        Assert.Equal((null, "AP1003"), (reading.Edtf, Assert.Single(reading.Diagnostics).Code));
    }

    [Theory]
    [InlineData("undated")]
    [InlineData("Date unknown")]
    [InlineData("n.d.")]
    public void Words_for_no_date_need_no_word(string text)
    {
        var reading = ArchiveParser.Default.ReadDate(text);
        Assert.Null(reading.Edtf);
        Assert.Empty(reading.Diagnostics);
    }

    private static void Reads(string text, string edtf)
    {
        var reading = ArchiveParser.Default.ReadDate(text);
        Assert.Equal(edtf, reading.Edtf?.ToString());
        Assert.Empty(reading.Diagnostics);
    }
}
