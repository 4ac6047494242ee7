using ArchiveParse.Tool.Input;
using ArchiveParse.Tool.Output;
using ArchiveParse.Tool.Tests.Support;

namespace ArchiveParse.Tool.Tests;

public sealed class ExplainCommandTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_page_is_shown_line_by_line()
    {
        const string Text = "One\n\nÜber\n";
        string file = folder.Write("a.txt", Text);

        var run = ToolRun.Of("explain", file);

        ReadPage read = new(new(file, "a.txt"), Text, Pages.Expected(file, Text));
        Assert.Equal(string.Concat(Explanation.Of(read, ArchiveParser.Default.ChooseLayout(Text), Shell.DefaultColumns).Select(static each => each + "\n")), run.Output);
        Assert.Equal((0, ""), (run.Exit, run.Error));
    }

    [Fact]
    public void Standard_input_is_shown_in_the_encoding_named()
    {
        var run = ToolRun.With([0xC1, 0xE5, 0xF1, 0xE5, 0xE4, 0xE0], "explain", "-", "--encoding", "windows-1251");

        Assert.StartsWith("-: ", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("  Беседа\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void One_rule_is_tried_at_each_line()
    {
        string file = folder.Write("a.txt", "We met.\n\n5 May 1956\n\nPage 3 of\n");

        var run = ToolRun.Of("explain", file, "--rule", "Dates.Line");

        Assert.Equal(
            """
            rule Dates.Line: 1 match
              line 3, column 1 (9..19): 5 May 1956
            elsewhere it misses at once:
            Line 1, column 1 (offset 0): expected a date or undated; here stands 'W'.
              We met.
              ^

            """,
            run.Output);
        Assert.Equal((0, ""), (run.Exit, run.Error));
    }

    [Fact]
    public void A_rule_for_a_part_of_a_line_is_tried_within_lines()
    {
        string file = folder.Write("a.txt", "We met on 5 May 1956,\nand on 12.6.\n");

        var run = ToolRun.Of("explain", file, "--rule", "dateforms.daymonth", "--anywhere");

        Assert.Equal(
            """
            rule DateForms.DayMonth: 1 match
              line 1, column 11 (10..15): 5 May
            elsewhere it got 3 characters far at most:
            Line 2, column 11 (offset 32): expected a month or a month in Roman numerals; here stands '6'.
              and on 12.6.
                        ^

            """,
            run.Output);
        Assert.Equal((0, ""), (run.Exit, run.Error));
    }

    [Fact]
    public void Where_a_rule_is_tried_needs_a_rule()
    {
        var run = ToolRun.Of("explain", "a.txt", "--anywhere");

        Assert.Equal((2, ""), (run.Exit, run.Output));
        Assert.StartsWith("archiveparse: --anywhere goes with --rule: it says where that rule is tried.\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void There_must_be_such_a_rule()
    {
        var run = ToolRun.Of("explain", "a.txt", "--rule", "Dates.Lime");

        Assert.Equal(2, run.Exit);
        Assert.StartsWith("archiveparse: There is no rule “Dates.Lime”; there is Dates.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_page_is_told()
    {
        var run = ToolRun.Of("explain", folder["gone.txt"]);

        Assert.Equal($"archiveparse: {folder["gone.txt"]}: cannot be read: no such file or folder; check the path\n", run.Error);
        Assert.Equal((1, 0), (run.Exit, run.Bytes.Length));
    }

    [Fact]
    public void A_folder_is_told()
    {
        var run = ToolRun.Of("explain", folder.Path);

        Assert.Equal($"archiveparse: {folder.Path}: a folder; name one of the pages in it\n", run.Error);
        Assert.Equal(1, run.Exit);
    }
}
