using ArchiveParse.Json;
using ArchiveParse.Tool.Tests.Support;

namespace ArchiveParse.Tool.Tests.Faults;

/// <summary>Two runs that write to one place.</summary>
public sealed class TwoRunsTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("first", "second")]
    [InlineData("second", "first")]
    public void The_last_to_finish_has_the_file_whole(string finishes, string last)
    {
        if (OperatingSystem.IsWindows())
        {
            // The runs are held by pipes that have a name, which Windows knows otherwise.
            return;
        }

        string[] pipes = [PageAndPipe("first"), PageAndPipe("second")];
        using var first = Run("first");
        using var second = Run("second");
        using var firstHeld = TempFolder.AwaitReader(pipes[0]);
        using var secondHeld = TempFolder.AwaitReader(pipes[1]);

        foreach (string name in (string[])[finishes, last])
        {
            (name == "first" ? firstHeld : secondHeld).Dispose();
            Assert.Equal((0, "", ""), (name == "first" ? first : second).Finish());
            Assert.Equal([folder[$"{name}/a.txt"], folder[$"{name}/b.txt"]], Inputs("all.json"));
        }

        Assert.Equal(["all.json", "first/a.txt", "first/b.txt", "second/a.txt", "second/b.txt"], folder.Files());

        ToolProcess Run(string name) => ToolProcess.Start("parse", folder[name], "--output", folder["all.json"]);
    }

    [Fact]
    public void Each_file_of_a_folder_is_wholly_of_one_of_them()
    {
        if (OperatingSystem.IsWindows())
        {
            // A process of the tool is started by a shell that Windows has not.
            return;
        }

        const int Count = 100;
        for (int page = 0; page < Count; page++)
        {
            folder.Write($"first/{page}.txt", Text(page));
            folder.Write($"second/{page}.txt", Text(Count - page));
        }

        using var first = ToolProcess.Start("parse", folder["first"], "--output", folder["out/"]);
        using var second = ToolProcess.Start("parse", folder["second"], "--output", folder["out/"]);

        Assert.Equal((0, "", ""), first.Finish());
        Assert.Equal((0, "", ""), second.Finish());
        Assert.Equal(Count, Directory.GetFiles(folder["out"]).Length);
        for (int page = 0; page < Count; page++)
        {
            var whole = PageJson.Read(File.ReadAllText(folder[$"out/{page}.json"]));
            ArchivePage[] either = [OfRun("first", page, Text(page)), OfRun("second", page, Text(Count - page))];
            Assert.Contains(whole, either);
        }

        ArchivePage OfRun(string name, int page, string text) => Pages.Expected(folder[$"{name}/{page}.txt"], text);

        static string Text(int lines) => string.Concat(Enumerable.Repeat("A line of a page.\n\n", lines));
    }

    private string PageAndPipe(string name)
    {
        folder.Write($"{name}/a.txt", name);
        return folder.Pipe($"{name}/b.txt");
    }

    private IEnumerable<string?> Inputs(string results) =>
        Pages.InArray(File.ReadAllText(folder[results])).Select(static page => page.Provenance!.Input);
}
