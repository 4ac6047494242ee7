using ArchiveParse.Tool.Tests.Support;

namespace ArchiveParse.Tool.Tests.Faults;

/// <summary>
/// No room for what is written. On Linux alone: Windows has no device that is always full, and no limit to the size of a process's files.
/// </summary>
public sealed class FullDiskTests : IDisposable
{
    private const string Full = "cannot be written: no space is left on the disk; make room and run the command again\n";

    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("parse", "a.txt")]
    [InlineData("parse", "a.txt", "a.txt", "--format", "jsonl")]
    [InlineData("parse", "a.txt", "--format", "text")]
    [InlineData("explain", "a.txt")]
    [InlineData("date", "1956")]
    [InlineData("reference", "RGANI")]
    [InlineData("--help")]
    [InlineData("--version")]
    public void Of_standard_output(params string[] args)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        folder.Write("a.txt", "text");
        using var tool = ToolProcess.Under($"cd '{folder.Path}'; exec >/dev/full", args);

        Assert.Equal((1, "", "archiveparse: standard output: " + Full), tool.Finish());
    }

    [Fact]
    public void A_page_for_which_there_is_no_room_is_told_and_the_rest_is_done()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        folder.Write("in/a.txt", "text");
        folder.Write("in/b.txt", "text");
        Directory.CreateDirectory(folder["out"]);
        File.CreateSymbolicLink(folder["out/a.json"], "/dev/full");

        var run = ToolRun.Of("parse", folder["in"], "--output", folder["out"]);

        Assert.Equal($"archiveparse: {folder["out/a.json"]}: " + Full, run.Error);
        Assert.Equal((1, true), (run.Exit, File.Exists(folder["out/b.json"])));
    }

    /// <summary>Files may grow to a hundred blocks of 512 bytes: the page's JSON breaks off in the middle.</summary>
    [Fact]
    public void Of_a_file_that_could_be_written_by_half_nothing_is_left()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        folder.Write("in/a.txt", string.Concat(Enumerable.Repeat("A line of a long page.\n\n", 10_000)));
        folder.Write("in/b.txt", "text");
        folder.Write("out/a.json", "precious");

        var run = WithSmallFiles("parse", folder["in"], "--output", folder["out"]);

        Assert.Equal(
            $"archiveparse: {folder["out/a.json"]}: cannot be written: the file would grow larger than is allowed; raise the limit (ulimit -f)\n",
            run.Error);
        Assert.Equal((1, "precious"), (run.Exit, File.ReadAllText(folder["out/a.json"])));
        Assert.Equal(["in/a.txt", "in/b.txt", "out/a.json", "out/b.json"], folder.Files());
    }

    [Fact]
    public void A_file_of_all_pages_stays_as_it_was()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        folder.Write("in/a.txt", "text");
        folder.Write("in/b.txt", string.Concat(Enumerable.Repeat("A line of a long page.\n\n", 10_000)));
        string results = folder.Write("all.jsonl", "precious");

        var run = WithSmallFiles("parse", folder["in"], "--format", "jsonl", "--output", results);

        Assert.Equal(
            $"archiveparse: {results}: cannot be written: the file would grow larger than is allowed; raise the limit (ulimit -f)\n", run.Error);
        Assert.Equal((1, "precious"), (run.Exit, File.ReadAllText(results)));
        Assert.Equal(["all.jsonl", "in/a.txt", "in/b.txt"], folder.Files());
    }

    /// <summary>The runtime keeps its code in a file of its own, unless told otherwise.</summary>
    private static (int Exit, string Output, string Error) WithSmallFiles(params string[] args)
    {
        using var tool = ToolProcess.Under("export DOTNET_EnableWriteXorExecute=0; ulimit -f 100", args);
        return tool.Finish();
    }
}
