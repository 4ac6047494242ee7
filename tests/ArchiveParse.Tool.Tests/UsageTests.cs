using ArchiveParse.Tool.Tests.Support;

namespace ArchiveParse.Tool.Tests;

public sealed class UsageTests
{
    private const string NameOne = "name one such as utf-8, utf-16, windows-1251 or windows-1252.";

    [Theory]
    [InlineData("parse page.txt --format xml", "parse", "Unknown format 'xml'; it is one of json, jsonl, text.")]
    [InlineData("parse page.txt --encoding klingon", "parse", "Unknown encoding 'klingon'; " + NameOne)]
    [InlineData("parse page.txt --encoding utf-7", "parse", "Unknown encoding 'utf-7'; " + NameOne)]
    [InlineData("explain page.txt -e klingon", "explain", "Unknown encoding 'klingon'; " + NameOne)]
    [InlineData("parse page.txt --encoding", "parse", "Required argument missing for option: '--encoding'.")]
    [InlineData("parse", "parse", "Required argument 'PATH' missing for command: 'parse'.")]
    [InlineData("explain", "explain", "Required argument 'PATH' missing for command: 'explain'.")]
    [InlineData("parse page.txt --bogus", "parse", "Unknown option '--bogus'; a file of that name is './--bogus'.")]
    [InlineData("parse -x page.txt", "parse", "Unknown option '-x'; a file of that name is './-x'.")]
    [InlineData("explain --bogus", "explain", "Unknown option '--bogus'; a file of that name is './--bogus'.")]
    [InlineData("parse page.txt --output --bogus", "parse", "Unknown option '--bogus'; a file of that name is './--bogus'.")]
    [InlineData("explain one.txt two.txt", "explain", "Unrecognized command or argument 'two.txt'.")]
    public void Wrong_usage_exits_2_and_says_what_is_wrong(string commandLine, string command, string message)
    {
        var run = ToolRun.Of(commandLine.Split(' '));

        Assert.Equal($"archiveparse: {message}\nTry 'archiveparse {command} --help'.\n", run.Error);
        Assert.Equal(2, run.Exit);
        Assert.Empty(run.Bytes);
    }

    [Theory]
    [InlineData("parse", "")]
    [InlineData("explain", "")]
    [InlineData("parse", "page.txt", "--output", "")]
    public void An_empty_path_is_wrong_usage(params string[] args)
    {
        var run = ToolRun.Of(args);

        Assert.Equal($"archiveparse: A path is empty.\nTry 'archiveparse {args[0]} --help'.\n", run.Error);
        Assert.Equal(2, run.Exit);
    }

    [Fact]
    public void The_name_alone_asks_for_help()
    {
        var run = ToolRun.Of();

        Assert.Equal((0, "", ToolRun.Of("--help").Output), (run.Exit, run.Error, run.Output));
    }

    [Fact]
    public void An_unknown_command_is_wrong_usage()
    {
        var run = ToolRun.Of("frobnicate");

        Assert.Contains("archiveparse: Unrecognized command or argument 'frobnicate'.\n", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, run.Exit);
    }

    [Fact]
    public void A_path_that_begins_with_at_is_no_file_of_arguments()
    {
        using TempFolder folder = new();
        folder.Write("@page.txt", "parse");

        Assert.Equal(0, ToolRun.Of("parse", folder["@page.txt"]).Exit);
        Assert.Equal("archiveparse: @page.txt: cannot be read: no such file or folder; check the path\n", ToolRun.Of("parse", "@page.txt").Error);
    }
}
