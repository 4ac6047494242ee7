using ArchiveParse.Tool.Tests.Support;

namespace ArchiveParse.Tool.Tests;

public sealed class CheckCommandTests : IDisposable
{
    private const string Whole = "Skip to content\n\nMay 5, 1956\n\nLetter\n\nIt is so.\n\nA summary.\n\nDocument Information\n\nSource\n\nAVPRF, f. 1, ll. 202-03.\n";

    /// <summary>The second line under the heading is nobody's.</summary>
    private const string Partly = Whole + "\nRecord ID\n\n12\n\nType\n\nLetter\n\nOriginal Uploaded Date\n\nOctober 8, 2012\n\nOf no kind\n";

    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Each_page_is_told_in_a_line_with_its_diagnostics_beneath()
    {
        string whole = folder.Write("a.txt", Whole), partly = folder.Write("b.txt", Partly);

        var run = ToolRun.Of("check", folder.Path);

        Assert.Equal(
            $"""
            {whole}: 100.0 % claimed, 0 diagnostics, 1 repair
            {partly}: 94.0 % claimed, 10 characters unparsed, 1 diagnostic, 1 repair
              warning AP1001: Line 29, column 1 (offset 187): no rule claims this text; expected a label of the record, or the end of the page. It is kept as an unparsed block.

            """,
            run.Output);
        Assert.Equal((0, ""), (run.Exit, run.Error));
    }

    [Theory]
    [InlineData("--min-coverage 93.9", 0, "")]
    [InlineData("--min-coverage 99.5", 3, "  missed: 94.0 % claimed, at least 99.5 % wanted\n")]
    [InlineData("--min-coverage 99.5%", 3, "  missed: 94.0 % claimed, at least 99.5 % wanted\n")]
    [InlineData("--max-severity warning", 0, "")]
    [InlineData("--max-severity info", 3, "  missed: 1 diagnostic graver than info\n")]
    [InlineData("--max-severity error --min-coverage 100", 3, "  missed: 94.0 % claimed, at least 100.0 % wanted\n")]
    public void A_page_that_misses_a_bound_is_told(string bounds, int exit, string told)
    {
        var run = ToolRun.Of(["check", folder.Write("b.txt", Partly), .. bounds.Split(' ')]);

        Assert.Equal((exit, ""), (run.Exit, run.Error));
        Assert.EndsWith($"unparsed block.\n{told}", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_other_pages_are_still_checked()
    {
        folder.Write("a.txt", Partly);
        folder.Write("b.txt", Whole);

        var run = ToolRun.Of("check", folder.Path, "--max-severity", "info");

        Assert.Equal(3, run.Exit);
        Assert.EndsWith("b.txt: 100.0 % claimed, 0 diagnostics, 1 repair\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_read_weighs_more_than_a_bound()
    {
        var run = ToolRun.Of("check", folder.Write("a.txt", Partly), folder["gone.txt"], "--max-severity", "info");

        Assert.Equal(1, run.Exit);
        Assert.Equal($"archiveparse: {folder["gone.txt"]}: cannot be read: no such file or folder; check the path\n", run.Error);
    }

    [Theory]
    [InlineData("--min-coverage", "much", "'much' is no share; give a number from 0 to 100, such as 99.5.")]
    [InlineData("--min-coverage", "101", "'101' is no share; give a number from 0 to 100, such as 99.5.")]
    [InlineData("--min-coverage", "-1", "'-1' is no share; give a number from 0 to 100, such as 99.5.")]
    [InlineData("--max-severity", "fatal", "Unknown severity 'fatal'; it is one of info, warning, error.")]
    public void A_bound_must_be_one(string option, string value, string told)
    {
        var run = ToolRun.Of("check", "page.txt", option, value);

        Assert.Equal($"archiveparse: {told}\nTry 'archiveparse check --help'.\n", run.Error);
        Assert.Equal(2, run.Exit);
    }
}
