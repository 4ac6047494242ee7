using ArchiveParse.Tool.Tests.Support;

namespace ArchiveParse.Tool.Tests.Faults;

/// <summary>Files that become something else while the tool runs: it reads standard input first, and that is when it happens.</summary>
public sealed class ReplacedTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void An_input_that_becomes_a_folder_is_told_and_the_rest_is_done()
    {
        string changing = folder.Write("a.txt", "text");
        string last = folder.Write("b.txt", "text");

        var run = While(() => BecomeFolder(changing), "parse", "-", changing, last, "--output", folder["out/"]);

        Assert.Equal($"archiveparse: {changing}: cannot be read: a folder stands there, not a file; check the path\n", run.Error);
        Assert.Equal(1, run.Exit);
        Assert.Equal(["out/b.json", "out/stdin.json"], folder.Files().Where(static each => each.StartsWith("out/", StringComparison.Ordinal)));
    }

    [Fact]
    public void An_input_that_goes_away_is_told()
    {
        string going = folder.Write("a.txt", "text");

        var run = While(() => File.Delete(going), "parse", "-", going, "--output", folder["out/"]);

        Assert.Equal($"archiveparse: {going}: cannot be read: no such file or folder; check the path\n", run.Error);
        Assert.Equal((1, "out/stdin.json"), (run.Exit, Assert.Single(folder.Files())));
    }

    [Fact]
    public void A_file_of_results_that_becomes_a_folder_is_told_and_nothing_is_left_beside_it()
    {
        string results = folder.Write("results.json", "old");

        var run = While(() => BecomeFolder(results), "parse", "-", "--output", results);

        Assert.Equal($"archiveparse: {results}: cannot be written: a folder stands there, not a file; check the path\n", run.Error);
        Assert.Equal(1, run.Exit);
        Assert.Empty(folder.Files());
    }

    [Fact]
    public void A_folder_of_results_that_becomes_a_file_is_told_for_each_page()
    {
        string file = folder.Write("a.txt", "text");

        var run = While(() => folder.Write("out", "a file"), "parse", "-", file, "--output", folder["out/"]);

        Assert.Equal(
            $"archiveparse: {folder["out/stdin.json"]}: cannot be written: a file stands where the path needs a folder; check the path\n"
            + $"archiveparse: {folder["out/a.json"]}: cannot be written: a file stands where the path needs a folder; check the path\n",
            run.Error);
        Assert.Equal((1, "a file"), (run.Exit, File.ReadAllText(folder["out"])));
    }

    private static void BecomeFolder(string file)
    {
        File.Delete(file);
        Directory.CreateDirectory(file);
    }

    private static ToolRun While(Action happens, params string[] args)
    {
        using InputDuringWhich input = new(happens);
        return ToolRun.From(input, args);
    }

    /// <summary>An empty standard input; something happens when it is read.</summary>
    private sealed class InputDuringWhich(Action happens) : MemoryStream
    {
        public override int Read(Span<byte> buffer)
        {
            happens();
            return 0;
        }
    }
}
