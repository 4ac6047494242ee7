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
          archiveparse explain page.txt --rule Dates.Line                 what a rule takes, and how far it gets elsewhere
          archiveparse explain page.txt --rule DateForms.Any --anywhere   the same of a rule for a part of a line
        """;

    public static Command Create(Shell shell)
    {
        Argument<string> path = new("PATH") { Description = "A file, or - for standard input." };
        var encoding = CommonOptions.Encoding();
        path.Validators.Add(CommonOptions.RefuseNoPath);
        Option<string> rule = new("--rule") { Description = "Try one rule at each line: archiveparse grammar has their names.", HelpName = "NAME" };
        rule.Validators.Add(static result =>
        {
            if (result.Tokens is [var name] && RuleReport.NameOf(name.Value) is null)
            {
                result.AddError(RuleReport.NoSuch(name.Value));
            }
        });

        Option<bool> anywhere = new("--anywhere") { Description = "Try that rule where any word or sign begins, not at each line alone." };
        ExampledCommand command = new("explain", Description, Examples) { path, encoding, rule, anywhere };
        command.Validators.Add(result =>
        {
            if (result.GetValue(anywhere) && result.GetResult(rule) is null)
            {
                result.AddError("--anywhere goes with --rule: it says where that rule is tried.");
            }
        });
        command.SetAction(parsed => Run(
            shell,
            parsed.GetRequiredValue(path),
            parsed.GetValue(encoding) ?? Encodings.Utf8,
            read => RuleReport.NameOf(parsed.GetValue(rule)) is { } name
                ? RuleReport.Of(RuleTrial.Of(name, read.Text, parsed.GetValue(anywhere)), read.Text)
                : Explanation.Of(read, ArchiveParser.Default.ChooseLayout(read.Text), shell.Columns),
            parsed.InvocationConfiguration.Output));
        return command;
    }

    private static int Run(Shell shell, string path, Encoding encoding, Func<ReadPage, IEnumerable<string>> linesOf, TextWriter output)
    {
        Trouble trouble = new(shell.Error);
        if (Directory.Exists(path))
        {
            trouble.Report(path, "a folder; name one of the pages in it");
        }
        else if (new PageReader(encoding, shell.Input, trouble).Read(InputFile.Named(path)) is { } read)
        {
            foreach (string line in linesOf(read))
            {
                output.WriteLine(Unseen.Shown(line));
            }
        }

        return trouble.ExitCode;
    }
}
