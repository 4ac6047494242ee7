using System.CommandLine;
using System.Text;
using ArchiveParse.Grammar;
using ArchiveParse.Tool.Input;
using ArchiveParse.Tool.Output;

namespace ArchiveParse.Tool.Commands;

/// <summary><c>archiveparse explain</c>: how each line of a page was read.</summary>
internal static class ExplainCommand
{
    private const string Description = "Shows a page line by line, with what took each line and the diagnostics beneath.";

    private const string Examples =
        """
        The first lines name the page's kind and its layout, with the sign it was chosen by.
        The left column names what took a line: a block's kind (paragraph, speech, ...), a field
        (title, source, ...), label, furniture, note, entry or unparsed; │ stands before a part
        that began further up, · for a blank line, lost? for text that nothing took.

        Examples:
          archiveparse explain page.txt
          archiveparse explain page.txt | grep -E 'unparsed|lost\?'
          archiveparse explain page.txt --rule Dates.Line      what one rule takes, and how far it gets elsewhere
        """;

    public static Command Create(Shell shell)
    {
        Argument<string> path = new("PATH") { Description = "A file, or - for standard input." };
        var encoding = CommonOptions.Encoding();
        path.Validators.Add(CommonOptions.RefuseNoPath);
        Option<string> rule = new("--rule") { Description = "Try one rule at each line: archiveparse grammar has their names.", HelpName = "NAME" };
        rule.Validators.Add(static result =>
        {
            if (result.Tokens is [var name] && !RuleTrial.Names.Contains(name.Value))
            {
                result.AddError(RuleReport.NoSuch(name.Value));
            }
        });

        ExampledCommand command = new("explain", Description, Examples) { path, encoding, rule };
        command.SetAction(parsed => Run(
            shell, parsed.GetRequiredValue(path), parsed.GetValue(encoding) ?? Encodings.Utf8, parsed.GetValue(rule), parsed.InvocationConfiguration.Output));
        return command;
    }

    private static int Run(Shell shell, string path, Encoding encoding, string? rule, TextWriter output)
    {
        Trouble trouble = new(shell.Error);
        if (Directory.Exists(path))
        {
            trouble.Report(path, "a folder; name one of the pages in it");
        }
        else if (new PageReader(encoding, shell.Input, trouble).Read(InputFile.Named(path)) is { } read)
        {
            var lines = rule is null
                ? Explanation.Of(read, ArchiveParser.Default.ChooseLayout(read.Text), shell.Columns)
                : RuleReport.Of(RuleTrial.Of(rule, read.Text), read.Text);
            foreach (string line in lines)
            {
                output.WriteLine(Unseen.Shown(line));
            }
        }

        return trouble.ExitCode;
    }
}
