using ArchiveParse.Tool.Tests.Support;

namespace ArchiveParse.Tool.Tests;

public sealed class GrammarCommandTests
{
    [Theory]
    [InlineData("Dates.Line")]
    [InlineData("dates.line")]
    public void A_rule_is_printed_with_its_form_and_an_example(string name)
    {
        var run = ToolRun.Of("grammar", name);

        Assert.Equal(
            """
            - Line ::= line(Stated(CatalogueDates.Day)) | line(( Expression | Unknown ) MaybeStop)
              A line that is a date and nothing else; a comma or full stop may follow it.
              for example November 22, 1956

            """,
            run.Output);
        Assert.Equal((0, ""), (run.Exit, run.Error));
    }

    [Fact]
    public void A_class_is_printed_with_all_its_rules()
    {
        string[] lines = ToolRun.Of("grammar", "Folios").Output.Split('\n');

        Assert.Equal("### Folios", lines[0]);
        Assert.Contains("- BetweenDashes ::= Dash <spaces>? Number <spaces>? Dash", lines);
        Assert.DoesNotContain(lines[1..], static line => line.StartsWith('#'));
    }

    [Fact]
    public void The_whole_grammar_is_the_page_of_the_documents()
    {
        string output = ToolRun.Of("grammar").Output;

        Assert.StartsWith("# The grammar\n", output, StringComparison.Ordinal);
        Assert.True(output.Split('\n').Count(static line => line.Contains("::=", StringComparison.Ordinal)) > 1_000);
    }

    [Fact]
    public void There_must_be_such_a_thing()
    {
        var run = ToolRun.Of("grammar", "Zebra");

        Assert.Equal((2, "archiveparse: There is no rule “Zebra”; archiveparse grammar lists them.\nTry 'archiveparse grammar --help'.\n"), (run.Exit, run.Error));
    }
}
