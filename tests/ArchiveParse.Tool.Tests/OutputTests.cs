using ArchiveParse.Json;
using ArchiveParse.Tool.Tests.Support;

namespace ArchiveParse.Tool.Tests;

public sealed class OutputTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_file_holds_what_standard_output_would()
    {
        string[] files = [folder.Write("a.txt", "one"), folder.Write("b.txt", "two")];

        var run = ToolRun.Of(["parse", .. files, "--output", folder["all.json"]]);

        Assert.Equal((0, "", 0), (run.Exit, run.Error, run.Bytes.Length));
        Assert.Equal(ToolRun.Of(["parse", .. files]).Bytes, File.ReadAllBytes(folder["all.json"]));
    }

    [Theory]
    [InlineData("json", ".json")]
    [InlineData("jsonl", ".jsonl")]
    [InlineData("text", ".outline")]
    public void A_folder_that_exists_gets_a_file_for_each_page(string format, string extension)
    {
        folder.Write("pages/a.txt", "one");
        folder.Write("pages/sub/b.md", "two");
        string named = folder.Write("c.html", "three");
        Directory.CreateDirectory(folder["out"]);

        var run = ToolRun.With("four"u8.ToArray(), "parse", folder["pages"], named, "-", "--format", format, "--output", folder["out"]);

        Assert.Equal((0, "", 0), (run.Exit, run.Error, run.Bytes.Length));
        Assert.Equal(
            [$"out/a{extension}", $"out/c{extension}", $"out/stdin{extension}", $"out/sub/b{extension}"],
            folder.Files().Where(static each => each.StartsWith("out/", StringComparison.Ordinal)));
        Assert.Equal(ToolRun.Of("parse", named, "--format", format).Output, File.ReadAllText(folder[$"out/c{extension}"]));
    }

    [Fact]
    public void A_path_that_ends_in_a_slash_becomes_a_folder()
    {
        string file = folder.Write("a.txt", "one");

        Assert.Equal(0, ToolRun.Of("parse", file, "-o", folder["new/out/"]).Exit);

        Assert.Equal(Pages.Expected(file, "one"), PageJson.Read(File.ReadAllText(folder["new/out/a.json"])));
    }

    [Fact]
    public void A_dash_is_standard_output()
    {
        string file = folder.Write("a.txt", "one");

        Assert.Equal(ToolRun.Of("parse", file).Output, ToolRun.Of("parse", file, "-o", "-").Output);
    }

    [Fact]
    public void Two_pages_never_share_a_file()
    {
        string[] files = [folder.Write("a.md", "one"), folder.Write("a.txt", "two"), folder.Write("b.txt", "three")];

        var run = ToolRun.Of(["parse", .. files, "--output", folder["out/"]]);

        Assert.Equal(
            $"archiveparse: {files[1]}: not written: {folder["out/a.json"]} is already that of {files[0]}; write it to another folder\n",
            run.Error);
        Assert.Equal(1, run.Exit);
        Assert.Equal(Pages.Expected(files[0], "one"), PageJson.Read(File.ReadAllText(folder["out/a.json"])));
        Assert.True(File.Exists(folder["out/b.json"]));
    }

    [Fact]
    public void A_folder_of_results_never_writes_over_an_input()
    {
        string file = folder.Write("a.json", "precious");

        var run = ToolRun.Of("parse", file, "--output", folder.Path);

        Assert.Equal($"archiveparse: {file}: not written: {file} is already that of {file}; write it to another folder\n", run.Error);
        Assert.Equal((1, "precious"), (run.Exit, File.ReadAllText(file)));
    }

    [Fact]
    public void A_file_of_results_is_never_an_input()
    {
        string file = folder.Write("a.txt", "precious");

        var run = ToolRun.Of("parse", folder.Path, "--output", file);

        Assert.Equal($"archiveparse: {file}: not written: it is one of the inputs; name another file\n", run.Error);
        Assert.Equal((1, "precious"), (run.Exit, File.ReadAllText(file)));
    }

    [Fact]
    public void A_file_is_not_touched_before_there_is_something_to_write()
    {
        string results = folder.Write("results.json", "precious");

        var run = ToolRun.Of("parse", folder["gone.txt"], "--output", results);

        Assert.Equal((1, "precious"), (run.Exit, File.ReadAllText(results)));
    }

    [Fact]
    public void The_folders_to_a_file_of_results_are_made()
    {
        var run = ToolRun.Of("parse", folder.Write("a.txt", "one"), "--output", folder["new/er/a.json"]);

        Assert.Equal((0, "", true), (run.Exit, run.Error, File.Exists(folder["new/er/a.json"])));
    }

    [Fact]
    public void A_folder_where_a_file_stands_is_told()
    {
        string file = folder.Write("a.txt", "one");

        var run = ToolRun.Of("parse", file, "--output", file + "/");

        Assert.StartsWith($"archiveparse: {file}/a.json: cannot be written: ", run.Error, StringComparison.Ordinal);
        Assert.Equal((1, 1), (run.Exit, run.Error.Count(static each => each == '\n')));
    }
}
