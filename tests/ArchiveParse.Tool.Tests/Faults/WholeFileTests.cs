using ArchiveParse.Json;
using ArchiveParse.Tool.Tests.Support;

namespace ArchiveParse.Tool.Tests.Faults;

/// <summary>What it means that a file is written beside its place and put there.</summary>
public sealed class WholeFileTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_name_as_long_as_a_system_allows_is_written()
    {
        string name = new string('ы', 115) + ".json";

        var run = ToolRun.Of("parse", folder.Write("a.txt", "text"), "--output", folder[name]);

        Assert.Equal((0, ""), (run.Exit, run.Error));
        Assert.Equal(["a.txt", name], folder.Files());
    }

    [Fact]
    public void A_file_that_is_written_anew_keeps_its_permissions()
    {
        if (OperatingSystem.IsWindows())
        {
            // Its permissions are others.
            return;
        }

        const UnixFileMode Private = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        string results = folder.Write("results.json", "old");
        File.SetUnixFileMode(results, Private);

        Assert.Equal(0, ToolRun.Of("parse", folder.Write("a.txt", "text"), "--output", results).Exit);

        Assert.Equal(Private, File.GetUnixFileMode(results));
        Assert.Equal(folder["a.txt"], PageJson.Read(File.ReadAllText(results)).Provenance!.Input);
    }

    [Fact]
    public void A_link_stays_a_link_and_what_it_leads_to_is_written()
    {
        folder.Write("far/results.json", "old");
        File.CreateSymbolicLink(folder["latest.json"], "far/results.json");

        Assert.Equal(0, ToolRun.Of("parse", folder.Write("a.txt", "text"), "--output", folder["latest.json"]).Exit);

        Assert.Equal("far/results.json", new FileInfo(folder["latest.json"]).LinkTarget);
        Assert.Equal(folder["a.txt"], PageJson.Read(File.ReadAllText(folder["far/results.json"])).Provenance!.Input);
    }

    [Fact]
    public void No_input_is_written_over_by_way_of_a_link()
    {
        string input = folder.Write("in/a.json", "precious");
        Directory.CreateSymbolicLink(folder["out"], folder["in"]);
        File.CreateSymbolicLink(folder["link.json"], input);

        var toFile = ToolRun.Of("parse", input, "--output", folder["link.json"]);
        var toFolder = ToolRun.Of("parse", input, "--output", folder["out"]);

        Assert.Equal($"archiveparse: {folder["link.json"]}: not written: it is one of the inputs; name another file\n", toFile.Error);
        Assert.Equal(
            $"archiveparse: {input}: not written: {folder["out"]}/a.json is already that of {input}; write it to another folder\n", toFolder.Error);
        Assert.Equal("precious", File.ReadAllText(input));
    }

    [Fact]
    public void A_pipe_with_a_name_is_written_to_and_stays_a_pipe()
    {
        if (OperatingSystem.IsWindows())
        {
            // Its pipes are no files.
            return;
        }

        string file = folder.Write("a.txt", "text");
        string pipe = folder.Pipe("pipe.json");
        using var tool = ToolProcess.Start("parse", file, "--output", pipe);

        Assert.Equal(ToolRun.Of("parse", file).Output, File.ReadAllText(pipe));
        Assert.Equal((0, "", ""), tool.Finish());
        ToolProcess.Sh("test -p \"$1\"", pipe);
    }
}
