using ArchiveParse.Tool.Tests.Support;

namespace ArchiveParse.Tool.Tests.Faults;

/// <summary>What the system does not let be read. Where it is made by links and rights, on Linux alone: Windows knows them otherwise.</summary>
public sealed class UnreadableTests : IDisposable
{
    /// <summary>Takes from root what lets it read everything.</summary>
    private static readonly string AsAnybody =
        Environment.IsPrivilegedProcess ? "narrowed='setpriv --bounding-set=-dac_override,-dac_read_search'" : "";

    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    /// <summary>A process's own memory: nobody, root neither, can read its first byte.</summary>
    [Fact]
    public void What_no_one_can_read_is_told_and_the_rest_is_done()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        File.CreateSymbolicLink(folder["a.txt"], "/proc/self/mem");
        folder.Write("b.txt", "text");

        var run = ToolRun.Of("parse", folder.Path, "--output", folder["out/"]);

        Assert.Equal(
            $"archiveparse: {folder["a.txt"]}: cannot be read: the system cannot read or write there; if it is a file on a disk, check the disk\n",
            run.Error);
        Assert.Equal((1, true), (run.Exit, File.Exists(folder["out/b.json"])));
    }

    [Fact]
    public void Files_and_folders_without_the_right_to_read_are_told_and_the_rest_is_done()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        folder.Write("closed/c.txt", "text");
        File.SetUnixFileMode(folder.Write("a.txt", "text"), UnixFileMode.None);
        File.SetUnixFileMode(folder["closed"], UnixFileMode.None);
        folder.Write("b.txt", "text");

        using var tool = ToolProcess.Under(AsAnybody, "parse", folder.Path, "--output", folder["out/"]);
        var run = tool.Finish();

        File.SetUnixFileMode(folder["closed"], UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.UserWrite);
        Assert.Equal(
            $"archiveparse: {folder["closed/"]}: cannot be read: access denied; check its permissions and those of its folder\n"
            + $"archiveparse: {folder["a.txt"]}: cannot be read: access denied; check its permissions and those of its folder\n",
            run.Error);
        Assert.Equal((1, true), (run.Exit, File.Exists(folder["out/b.json"])));
    }

    [Fact]
    public void A_file_without_the_right_to_write_is_not_replaced()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        string results = folder.Write("results.json", "precious");
        File.SetUnixFileMode(results, UnixFileMode.UserRead);

        using var tool = ToolProcess.Under(AsAnybody, "parse", folder.Write("a.txt", "text"), "--output", results);
        var run = tool.Finish();

        Assert.Equal($"archiveparse: {results}: cannot be written: access denied; check its permissions and those of its folder\n", run.Error);
        Assert.Equal((1, "precious"), (run.Exit, File.ReadAllText(results)));
    }

    [Fact]
    public void A_link_that_leads_in_a_circle_is_told()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        File.CreateSymbolicLink(folder["a.txt"], folder["b.txt"]);
        File.CreateSymbolicLink(folder["b.txt"], folder["a.txt"]);

        var run = ToolRun.Of("parse", folder.Path);

        Assert.Equal(
            $"archiveparse: {folder["a.txt"]}: cannot be read: its link leads in a circle; mend the link\n"
            + $"archiveparse: {folder["b.txt"]}: cannot be read: its link leads in a circle; mend the link\n",
            run.Error);
        Assert.Equal(1, run.Exit);
    }

    [Fact]
    public void A_file_larger_than_any_page_is_told()
    {
        string file = folder.Write("a.txt", "");
        using (var stream = File.OpenWrite(file))
        {
            stream.SetLength(16 * 1024 * 1024 + 1);
        }

        var run = ToolRun.Of("parse", file);

        Assert.Equal($"archiveparse: {file}: cannot be read: larger than 16 MiB, the most that is read; split it, or leave it out\n", run.Error);
        Assert.Equal(1, run.Exit);
    }

    [Fact]
    public void Standard_input_without_end_is_told()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var zeroes = File.OpenRead("/dev/zero");
        var run = ToolRun.From(zeroes, "date");

        Assert.Equal("archiveparse: -: cannot be read: larger than 16 MiB, the most that is read; split it, or leave it out\n", run.Error);
        Assert.Equal(1, run.Exit);
    }
}
