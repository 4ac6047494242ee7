using System.Text;
using ArchiveParse.Tool.Tests.Support;

namespace ArchiveParse.Tool.Tests;

public sealed class DateCommandTests
{
    private const string First = """{"text":"1st April, 1949","edtf":"1949-04-01","earliest":"1949-04-01","latest":"1949-04-01","precision":"day"}""" + "\n";

    private const string Second = """{"text":"1955","edtf":"1955","earliest":"1955-01-01","latest":"1955-12-31","precision":"year"}""" + "\n";

    [Fact]
    public void Each_argument_is_a_line()
    {
        var run = ToolRun.Of("date", "1st April, 1949", "1955");

        Assert.Equal((First + Second, "", 0), (run.Output, run.Error, run.Exit));
    }

    [Theory]
    [InlineData("1st April, 1949\n1955\n")]
    [InlineData("1st April, 1949\r\n\r\n  \n1955")]
    public void So_is_each_line_of_standard_input(string input)
    {
        var run = ToolRun.With(Encoding.UTF8.GetBytes(input), "date");

        Assert.Equal((First + Second, "", 0), (run.Output, run.Error, run.Exit));
        Assert.Equal(run.Output, ToolRun.With(Encoding.UTF8.GetBytes(input), "date", "-").Output);
    }

    [Fact]
    public void What_cannot_be_read_is_told_in_its_line_and_is_no_failure()
    {
        var run = ToolRun.Of("date", "hello", "1955");

        Assert.Equal(
            """{"text":"hello","diagnostics":[{"code":"AP1006","severity":"warning","message":"“hello” cannot be read as a date; the words are kept.","span":"0..5"}]}"""
            + "\n" + Second,
            run.Output);
        Assert.Equal(0, run.Exit);
    }

    [Fact]
    public void Standard_input_may_be_in_a_legacy_encoding()
    {
        var run = ToolRun.With([0xEC, 0xE0, 0xE9, 0x20, 0x31, 0x39, 0x35, 0x36], "date", "--encoding", "windows-1251");

        Assert.StartsWith("""{"text":"май 1956","edtf":"1956-05",""", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Broken_bytes_are_told_and_the_rest_is_read()
    {
        var run = ToolRun.With([0xFF, 0x0A, .. "1955"u8], "date");

        Assert.EndsWith(Second, run.Output, StringComparison.Ordinal);
        Assert.StartsWith("archiveparse: -: 1 byte is not valid utf-8", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.Exit);
    }

    [Fact]
    public void A_mistyped_option_is_wrong_usage()
    {
        var run = ToolRun.Of("date", "--bogus");

        Assert.Equal(
            "archiveparse: Unknown option '--bogus'; a string that begins with a dash goes through standard input.\nTry 'archiveparse date --help'.\n",
            run.Error);
        Assert.Equal(2, run.Exit);
    }
}
