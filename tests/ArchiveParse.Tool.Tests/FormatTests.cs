using ArchiveParse.Json;
using ArchiveParse.Tool.Tests.Support;

namespace ArchiveParse.Tool.Tests;

public sealed class FormatTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void One_file_gives_one_indented_object()
    {
        string file = folder.Write("a.txt", "Über\n");

        var run = ToolRun.Of("parse", file);

        Assert.Equal(PageJson.Write(Pages.Expected(file, "Über\n")) + "\n", run.Output);
        Assert.Equal((0, ""), (run.Exit, run.Error));
    }

    [Fact]
    public void Several_files_give_an_indented_array()
    {
        string[] files = [folder.Write("a.txt", "one"), folder.Write("b.txt", "two")];

        var run = ToolRun.Of(["parse", .. files]);

        Assert.StartsWith("[\n  {\n    \"kind\": ", run.Output, StringComparison.Ordinal);
        Assert.Contains("\n  },\n  {\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("\n  }\n]\n", run.Output, StringComparison.Ordinal);
        Assert.Equal([Pages.Expected(files[0], "one"), Pages.Expected(files[1], "two")], Pages.InArray(run.Output));
    }

    [Fact]
    public void A_folder_gives_an_array_also_for_one_page()
    {
        folder.Write("a.txt", "one");

        var run = ToolRun.Of("parse", folder.Path);

        Assert.Equal([Pages.Expected(folder["a.txt"], "one")], Pages.InArray(run.Output));
    }

    [Fact]
    public void An_array_of_nothing_is_still_JSON()
    {
        var run = ToolRun.Of("parse", folder["a.txt"], folder["b.txt"]);

        Assert.Empty(Pages.InArray(run.Output));
        Assert.Equal(1, run.Exit);
    }

    [Fact]
    public void Json_lines_give_one_page_a_line()
    {
        string[] files = [folder.Write("a.txt", "one\ntwo"), folder.Write("b.txt", "three")];

        var run = ToolRun.Of(["parse", "--format", "jsonl", .. files]);

        Assert.Equal(
            PageJson.Write(Pages.Expected(files[0], "one\ntwo"), indented: false) + "\n"
            + PageJson.Write(Pages.Expected(files[1], "three"), indented: false) + "\n",
            run.Output);
    }

    [Fact]
    public void Outlines_are_parted_by_a_blank_line()
    {
        string[] files = [folder.Write("a.txt", ""), folder.Write("b.txt", "")];

        var run = ToolRun.Of(["parse", "-f", "text", .. files]);

        string[] outlines = run.Output.Split("\n\n");
        Assert.Equal(2, outlines.Length);
        Assert.All(outlines.Zip(files), static each => Assert.EndsWith($"from {each.Second}", each.First.TrimEnd('\n'), StringComparison.Ordinal));
    }

    [Fact]
    public void Standard_input_is_a_page_named_by_a_dash()
    {
        var run = ToolRun.With("Über"u8.ToArray(), "parse", "-");

        Assert.Equal(Pages.Expected("-", "Über"), PageJson.Read(run.Output));
        Assert.Equal((0, ""), (run.Exit, run.Error));
    }

    [Fact]
    public void Output_has_no_mark_and_no_carriage_return()
    {
        var run = ToolRun.With("a\r\nb"u8.ToArray(), "parse", "-");

        Assert.Equal((byte)'{', run.Bytes[0]);
        Assert.DoesNotContain((byte)'\r', run.Bytes);
    }

    [Fact]
    public void The_hash_is_that_of_the_bytes()
    {
        var run = ToolRun.With("abc"u8.ToArray(), "parse", "-");

        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", PageJson.Read(run.Output).Provenance!.Sha256);
    }
}
