using ArchiveParse.Json;

namespace ArchiveParse.Tests.Json;

public sealed class ReadingJsonTests
{
    [Theory]
    [InlineData("28 th September, 1955", """{"text":"28 th September, 1955","edtf":"1955-09-28","earliest":"1955-09-28","latest":"1955-09-28","precision":"day"}""")]
    [InlineData("New Delhi, 1949", """{"text":"New Delhi, 1949","edtf":"1949","earliest":"1949-01-01","latest":"1949-12-31","precision":"year","place":"New Delhi"}""")]
    [InlineData("since 1956", """{"text":"since 1956","edtf":"1956/..","earliest":"1956-01-01","precision":"year"}""")]
    [InlineData("undated", """{"text":"undated"}""")]
    [InlineData("1 \n “one”", """{"text":"1 “one”","diagnostics":[{"code":"AP1006","severity":"warning","message":"“1 “one”” cannot be read as a date; the words are kept.","span":"0..7"}]}""")]
    public void A_reading_is_one_line_without_absent_values(string text, string json) =>
        Assert.Equal(json, ReadingJson.Write(ArchiveParser.Default.ReadDate(text)));
}
