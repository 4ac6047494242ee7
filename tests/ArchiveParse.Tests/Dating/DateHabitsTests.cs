namespace ArchiveParse.Tests.Dating;

/// <summary>Habits of offices and archives in writing dates, in their languages.</summary>
public sealed class DateHabitsTests
{
    [Theory]
    [InlineData("Tuesday, the 14th of February 1967", "1967-02-14")]
    [InlineData("the night of 20-21 August 1968", "1968-08-20/1968-08-21")]
    [InlineData("1 & 2 May 1955", "1955-05-01/1955-05-02")]
    [InlineData("5 and 6 May 1955", "1955-05-05/1955-05-06")]
    [InlineData("March 3 and 4, 1953", "1953-03-03/1953-03-04")]
    [InlineData("15th-17th May 1998", "1998-05-15/1998-05-17")]
    [InlineData("May 15th-17th, 1998", "1998-05-15/1998-05-17")]
    [InlineData("July/August 1962", "1962-07/1962-08")]
    [InlineData("Nov.-Dec. 1956", "1956-11/1956-12")]
    [InlineData("first half of 1956", "1956-40")]
    [InlineData("late October 1962", "1962-10~")]
    [InlineData("before 5 May 1956", "../1956-05-05")]
    [InlineData("after 5 May 1956", "1956-05-05/..")]
    [InlineData("not later than 5 May 1956", "../1956-05-05")]
    [InlineData("not before 1956", "1956/..")]
    [InlineData("[before 5 May 1956]", "../1956-05-05")]
    [InlineData("[not dated; 1956]", "1956")]
    [InlineData("[undated, circa March 1962]", "1962-03~")]
    [InlineData("on or about 3 March 1953", "1953-03-03~")]
    [InlineData("5 May 195[6]", "1956-05-05")]
    [InlineData("21/XI/56", "1956-11-21")]
    [InlineData("21-XI-1956", "1956-11-21")]
    [InlineData("21.XI.56 r.", "1956-11-21")]
    [InlineData("XI 1956", "1956-11")]
    [InlineData("1956. XI. 4.", "1956-11-04")]
    [InlineData("1956.11.04.", "1956-11-04")]
    [InlineData("3 марта 1953г.", "1953-03-03")]
    [InlineData("«3» марта 1953 г.", "1953-03-03")]
    [InlineData("\"3\" March 1953", "1953-03-03")]
    [InlineData("3/III-53", "1953-03-03")]
    [InlineData("от 3 марта 1953 г.", "1953-03-03")]
    [InlineData("March 3, 1953, at 8 in the evening", "1953-03-03T20:00")]
    [InlineData("March 3, 1953, 8 pm Moscow time", "1953-03-03T20:00")]
    [InlineData("March 3, 1953, 20:00 (Moscow time)", "1953-03-03T20:00")]
    [InlineData("March 3, 1953 (20:00-22:00)", "1953-03-03T20:00/1953-03-03T22:00")]
    [InlineData("March 3, 1953 [20:00]", "1953-03-03T20:00")]
    [InlineData("March 3, 1953, 8:00-10:00 p.m.", "1953-03-03T20:00/1953-03-03T22:00")]
    [InlineData("3 March 1953, 9 a.m.–noon", "1953-03-03T09:00/1953-03-03T12:00")]
    [InlineData("3 March 1953, 9 p.m. to midnight", "1953-03-03T21:00/1953-03-03T24:00")]
    [InlineData("20.00 hours, 3 March 1953", "1953-03-03T20:00")]
    [InlineData("At 8 p.m. on 3 March 1953", "1953-03-03T20:00")]
    [InlineData("3 March 1953, morning", "1953-03-03")]
    [InlineData("3 March 1953 (evening)", "1953-03-03")]
    [InlineData("Afternoon, 3 March 1953", "1953-03-03")]
    [InlineData("Mon, 3 Mar 1953", "1953-03-03")]
    [InlineData("Friday, May 5, 1961—3:30 p.m.", "1961-05-05T15:30")]
    [InlineData("03MAR53", "1953-03-03")]
    [InlineData("3MAR1953", "1953-03-03")]
    [InlineData("031200Z March 1953", "1953-03-03T12:00Z")]
    [InlineData("1953/03/03", "1953-03-03")]
    [InlineData("March 3, '53", "1953-03-03")]
    [InlineData("Mar 53", "1953-03")]
    [InlineData("March '53", "1953-03")]
    [InlineData("winter 1952-53", "1952-24")]
    [InlineData("summer/fall 1956", "1956-22/1956-23")]
    [InlineData("spring-summer 1953", "1953-21/1953-22")]
    [InlineData("end of 1953-beginning of 1954", "1953~/1954~")]
    [InlineData("3.3. - 5.4.1953", "1953-03-03/1953-04-05")]
    [InlineData("3.-5.4.1953", "1953-04-03/1953-04-05")]
    [InlineData("28.2.-1.3.1953", "1953-02-28/1953-03-01")]
    [InlineData("28 Feb-1 Mar 1953", "1953-02-28/1953-03-01")]
    [InlineData("[3 March 1953?]", "1953?-03-03")]
    [InlineData("3 March [19]53", "1953-03-03")]
    [InlineData("10 X", "XXXX-10-10")]
    public void Dates_by_themselves(string text, string edtf)
    {
        var reading = ArchiveParser.Default.ReadDate(text);
        Assert.Equal((null, edtf), (reading.Place, reading.Edtf?.ToString()));
        Assert.Empty(reading.Diagnostics);
    }

    [Theory]
    [InlineData("Berlin, den 14. August 1961", "Berlin", "1961-08-14")]
    [InlineData("Berlin, am 14. August 1961", "Berlin", "1961-08-14")]
    [InlineData("Prag, den 3. Mai 1968", "Prag", "1968-05-03")]
    [InlineData("Warszawa, dnia 21 listopada 1956 r.", "Warszawa", "1956-11-21")]
    [InlineData("V Praze dne 21. listopadu 1956", "V Praze", "1956-11-21")]
    [InlineData("Budapest, 1956. november 4-én", "Budapest", "1956-11-04")]
    [InlineData("București, 14 august 1961", "București", "1961-08-14")]
    [InlineData("Moscou, le 3 mars 1953", "Moscou", "1953-03-03")]
    [InlineData("Paris, le 1er mai 1955", "Paris", "1955-05-01")]
    [InlineData("Москва, 3 марта 1953 г.", "Москва", "1953-03-03")]
    [InlineData("Peking, March 3, 1953, 8 o'clock in the evening", "Peking", "1953-03-03T20:00")]
    public void Dates_behind_a_place(string text, string place, string edtf)
    {
        var reading = ArchiveParser.Default.ReadDate(text);
        Assert.Equal((place, edtf), (reading.Place, reading.Edtf?.ToString()));
    }

    [Theory]
    [InlineData("Le 3 mars 1953")]
    [InlineData("At 3 March 1953")]
    [InlineData("R 3 March 1953")]
    [InlineData("Letter, 3 March 1953")]
    public void What_stands_before_a_date_need_not_be_a_place(string text) => Assert.Null(ArchiveParser.Default.ReadDate(text).Place);
}
