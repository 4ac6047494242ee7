using ArchiveParse.Json;
using ArchiveParse.Tool.Tests.Support;

namespace ArchiveParse.Tool.Tests.Faults;

/// <summary>
/// A run that is told to stop. The last page is a pipe that never gives anything, so that no run is done before. On Linux alone: on Windows
/// one process cannot press another's Ctrl-C.
/// </summary>
public sealed class StoppedTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    [InlineData("HUP", 129)]
    public void What_is_done_stays_done_and_is_counted(string signal, int exit)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        string waiting = PagesAndPipe(2);
        using var tool = ToolProcess.Start("parse", folder["in"], "--output", folder["out/"]);
        using var held = TempFolder.AwaitReader(waiting);
        tool.Signal(signal);

        string told = $"archiveparse: {folder["out/"]}: interrupted; 2 pages were written, each whole; run the command again to have them all\n";
        Assert.Equal((exit, "", told), tool.Finish());
        Assert.Equal(["0000.json", "0001.json"], Results());
    }

    [Fact]
    public void Amid_a_thousand_files_each_file_is_whole_and_none_is_begun()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        PagesAndPipe(1000);
        Directory.CreateDirectory(folder["out"]);
        using var tool = ToolProcess.Start("parse", folder["in"], "--output", folder["out"]);
        Assert.True(SpinWait.SpinUntil(() => Results().Length >= 10, TimeSpan.FromMinutes(1)), "No page is written.");
        tool.Signal("INT");
        var run = tool.Finish();

        string[] results = Results();
        Assert.Equal(
            $"archiveparse: {folder["out"]}: interrupted; {results.Length} pages were written, each whole; run the command again to have them all\n",
            run.Error);
        Assert.Equal(130, run.Exit);
        Assert.Equal(Enumerable.Range(0, results.Length).Select(static each => $"{each:0000}.json"), results);
        Assert.All(results, each => PageJson.Read(File.ReadAllText(folder["out/" + each])));
    }

    [Fact]
    public void A_file_of_all_pages_stays_as_it_was()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        string waiting = PagesAndPipe(2);
        string results = folder.Write("out/all.jsonl", "precious");
        using var tool = ToolProcess.Start("parse", folder["in"], "--format", "jsonl", "--output", results);
        using var held = TempFolder.AwaitReader(waiting);
        Assert.Equal(2, Results().Length);
        tool.Signal("INT");

        string told = $"archiveparse: {results}: interrupted; no page was written; run the command again to have them all\n";
        Assert.Equal((130, "", told), tool.Finish());
        Assert.Equal("precious", File.ReadAllText(results));
        Assert.Equal(["all.jsonl"], Results());
    }

    [Fact]
    public void Standard_output_ends_with_a_whole_page()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        string waiting = PagesAndPipe(1);
        using var tool = ToolProcess.Start("parse", folder["in"], "--format", "jsonl");
        using var held = TempFolder.AwaitReader(waiting);
        tool.Signal("INT");

        string told = "archiveparse: standard output: interrupted; 1 page was written, whole; run the command again to have them all\n";
        Assert.Equal((130, ToolRun.Of("parse", folder["in/0000.txt"], "--format", "jsonl").Output, told), tool.Finish());
    }

    /// <summary>What no program can see coming: the file is as it was, and what lies beside it tells by its name what it is.</summary>
    [Fact]
    public void A_run_that_is_killed_leaves_a_file_beside_and_none_under_its_name()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        string waiting = PagesAndPipe(2);
        string results = folder.Write("out/all.jsonl", "precious");
        using var tool = ToolProcess.Start("parse", folder["in"], "--format", "jsonl", "--output", results);
        using var held = TempFolder.AwaitReader(waiting);
        tool.Signal("KILL");
        tool.Finish();

        Assert.Equal("precious", File.ReadAllText(results));
        Assert.Matches(@"^\.all\.jsonl\.[a-z0-9]{8}\.tmp all\.jsonl$", string.Join(' ', Results()));
    }

    /// <summary>Pages named by numbers, and behind them the pipe.</summary>
    private string PagesAndPipe(int pages)
    {
        for (int page = 0; page < pages; page++)
        {
            folder.Write($"in/{page:0000}.txt", $"The page {page}.\n");
        }

        return folder.Pipe("in/9999.txt");
    }

    private string[] Results() =>
        [.. folder.Files().Where(static each => each.StartsWith("out/", StringComparison.Ordinal)).Select(static each => each["out/".Length..])];
}
