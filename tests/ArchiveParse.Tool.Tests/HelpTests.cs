using ArchiveParse.Tool.Tests.Support;

namespace ArchiveParse.Tool.Tests;

public sealed class HelpTests
{
    [Fact]
    public void Version_is_the_librarys()
    {
        var run = ToolRun.Of("--version");

        Assert.Equal($"ArchiveParse {Pages.Version}\n", run.Output);
        Assert.Equal(0, run.Exit);
    }

    [Theory]
    [InlineData("0.1.0+92191a5d", "ArchiveParse 0.1.0")]
    [InlineData("1.0.0-beta.2", "ArchiveParse 1.0.0-beta.2")]
    public void A_version_names_no_commit(string informational, string version) => Assert.Equal(version, ToolVersion.Of(informational));

    [Fact]
    public void Help_names_the_commands_and_shows_examples()
    {
        var run = ToolRun.Of("--help");

        Assert.Equal(0, run.Exit);
        Assert.Equal(
            """
            Description:
              Reads the raw text of digital-archive pages into a typed document model.

            Usage:
              archiveparse [command] [options]

            Options:
              -?, -h, --help  Show help and usage information
              --version       Show version information

            Commands:
              parse <PATH>      Reads pages and writes what they say, as JSON or as an outline.
              explain <PATH>    Shows a page line by line, with what took each line and the diagnostics beneath.
              check <PATH>      Tells for each page what share of it the reading claims, and its diagnostics.
              reference <TEXT>  Takes references to archives apart: for each an array with components, key and canonical form.
              date <TEXT>       Reads dates and writes each as a line of JSON, in EDTF.
              grammar <NAME>    Prints the grammar: every rule by its name, with its form, and an example where a test has one.

            Examples:
              archiveparse parse page.txt
              archiveparse parse pages/ --output json/
              archiveparse explain page.txt
              archiveparse check pages/
              archiveparse date "28 th September, 1955"

            """,
            run.Output);
    }

    [Theory]
    [InlineData("parse", "archiveparse parse <PATH>... [options]", "archiveparse parse pages/ --output json/             a file for each page")]
    [InlineData("explain", "archiveparse explain <PATH> [options]", @"archiveparse explain page.txt | grep -E 'unparsed|lost\?'")]
    [InlineData("check", "archiveparse check <PATH>... [options]", "archiveparse check pages/ --min-coverage 99 --max-severity info")]
    [InlineData("date", "archiveparse date [<TEXT>...] [options]", "archiveparse date < dates.txt                        a line for each line")]
    public void Each_command_has_its_help_with_examples(string command, string usage, string example)
    {
        var run = ToolRun.Of(command, "--help");

        Assert.Equal(0, run.Exit);
        Assert.Empty(run.Error);
        Assert.Contains($"\nUsage:\n  {usage}\n", run.Output, StringComparison.Ordinal);
        Assert.Contains($"\n  {example}\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_is_given_also_beside_a_mistake() => Assert.Equal(0, ToolRun.Of("parse", "--bogus", "--help").Exit);
}
