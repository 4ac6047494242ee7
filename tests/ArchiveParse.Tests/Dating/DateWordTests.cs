namespace ArchiveParse.Tests.Dating;

using ArchiveParse.Grammar;
using ArchiveParse.Text;

/// <summary>Words and signs of seasons, hours and doubts in dates: the date and the characters that it takes.</summary>
public sealed class DateWordTests
{
    [Theory]
    [InlineData("February-1956", "null")]
    [InlineData("3 May 1956 [sic]", "1956-05-03 [3 May 1956]")]
    [InlineData("19[5]6", "1956 [19[5]6]")]
    [InlineData("Spring de 1956", "1956-21 [Spring de 1956]")]
    [InlineData("Winter 1956–57", "1956-24 [Winter 1956–57]")]
    [InlineData("Winter 1956-1957", "1956-24 [Winter 1956-1957]")]
    [InlineData("Winter 1956/58", "1956-24 [Winter 1956]")]
    [InlineData("3 May 1956 10:30 hrs.", "1956-05-03T10:30 [3 May 1956 10:30 hrs.]")]
    [InlineData("3 May 1956, 10 h.", "1956-05-03T10:00 [3 May 1956, 10 h.]")]
    [InlineData("3 May 1956, 10 h 30 min.", "1956-05-03T10:30 [3 May 1956, 10 h 30 min.]")]
    [InlineData("3 May 1956, 10 hx", "1956-05-03 [3 May 1956]")]
    [InlineData("3 May 1956, 10 h", "1956-05-03T10:00 [3 May 1956, 10 h]")]
    [InlineData("13.1.51st", "null")]
    [InlineData("1956-57.3", "1956 [1956]")]
    [InlineData("3 May 1956, 10-11:30 a.m.", "1956-05-03T10:00/1956-05-03T11:30 [3 May 1956, 10-11:30 a.m.]")]
    [InlineData("3 May 1956, 10:30 - 25:70", "1956-05-03T10:30 [3 May 1956, 10:30]")]
    [InlineData("Monday. 3 May 1956", "1956-05-03 [Monday. 3 May 1956]")]
    [InlineData("3 de May 1956", "1956-05-03 [3 de May 1956]")]
    [InlineData("13.1.51-52", "null")]
    [InlineData("May 1956/June 1957", "1956-05/1957-06 [May 1956/June 1957]")]
    public void A_date_takes_what_is_its_own(string text, string told) => Assert.Equal(told, Read(text));

    private static string Read(string text)
    {
        var date = Dates.Expression(new Cursor(text));
        return date.WasSuccessful ? $"{date.Value.Edtf} [{text[..date.Remainder.Position]}]" : "null";
    }
}
