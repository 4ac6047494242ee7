using ArchiveParse.Tool.Tests.Support;

namespace ArchiveParse.Tool.Tests;

public sealed class InputTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_folder_stands_for_its_pages_at_any_depth_in_ordinal_order()
    {
        foreach (string name in (string[])["b.txt", "B.md", "a/z.txt", "a.txt", "a/deep/x.md", "image.png", "c.json", ".hidden.txt", ".git/x.txt"])
        {
            folder.Write(name, "");
        }

        Assert.Equal(["B.md", "a.txt", "a/deep/x.md", "a/z.txt", "b.txt"], NamesIn(folder.Path));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    public void Pages_of_a_folder_are_named_by_the_folder_as_named(string slash)
    {
        folder.Write("sub/a.txt", "");

        var page = Assert.Single(Pages.InArray(ToolRun.Of("parse", folder["sub"] + slash).Output));

        Assert.Equal(folder["sub/a.txt"], page.Provenance!.Input);
    }

    [Fact]
    public void A_file_that_is_named_may_have_any_extension()
    {
        Assert.Equal(0, ToolRun.Of("parse", folder.Write("page.html", "text")).Exit);
    }

    [Fact]
    public void What_cannot_be_read_is_told_and_the_rest_is_done()
    {
        string good = folder.Write("good.txt", "text");
        string binary = folder.Write("scan.png", [0x89, 0x50, 0, 1]);
        string last = folder.Write("last.txt", "text");
        Directory.CreateDirectory(folder["empty"]);

        var run = ToolRun.Of("parse", folder["gone.txt"], good, folder["empty"], binary, folder["gone/"], last);

        Assert.Equal(
            $"""
            archiveparse: {folder["empty"]}: no pages in this folder; pages are files named *.txt or *.md
            archiveparse: {folder["gone.txt"]}: cannot be read: no such file or folder; check the path
            archiveparse: {binary}: not text: character 3 is NUL; leave the file out, or name its encoding with --encoding (such as utf-16)
            archiveparse: {folder["gone/"]}: cannot be read: no such file or folder; check the path

            """,
            run.Error);
        Assert.Equal([good, last], Pages.InArray(run.Output).Select(static page => page.Provenance!.Input));
        Assert.Equal(1, run.Exit);
    }

    [Fact]
    public void One_page_that_cannot_be_read_leaves_standard_output_empty()
    {
        var run = ToolRun.Of("parse", folder["gone.txt"]);

        Assert.Empty(run.Bytes);
        Assert.Equal(1, run.Exit);
    }

    [Fact]
    public void A_file_that_another_program_keeps_to_itself_is_told()
    {
        string file = folder.Write("a.txt", "text");
        using FileStream held = new(file, FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        var run = ToolRun.Of("parse", file);

        Assert.StartsWith($"archiveparse: {file}: cannot be read: ", run.Error, StringComparison.Ordinal);
        Assert.Equal((1, 1), (run.Exit, run.Error.Count(static each => each == '\n')));
    }

    [Fact]
    public void A_folder_that_leads_back_up_is_not_followed()
    {
        folder.Write("sub/a.txt", "");
        Directory.CreateSymbolicLink(folder["sub/up"], folder.Path);

        Assert.Equal(["sub/a.txt"], NamesIn(folder.Path));
    }

    [Fact]
    public void A_link_that_leads_nowhere_is_told()
    {
        File.CreateSymbolicLink(folder["a.txt"], folder["gone.txt"]);

        Assert.Equal(
            $"archiveparse: {folder["a.txt"]}: cannot be read: no such file or folder; check the path\n",
            ToolRun.Of("parse", folder.Path).Error);
    }

    private IEnumerable<string> NamesIn(string path) =>
        Pages.InArray(ToolRun.Of("parse", path).Output).Select(page => page.Provenance!.Input![(folder.Path.Length + 1)..]);
}
