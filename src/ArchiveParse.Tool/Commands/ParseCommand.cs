using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text;
using ArchiveParse.Tool.Input;
using ArchiveParse.Tool.Output;

namespace ArchiveParse.Tool.Commands;

/// <summary><c>archiveparse parse</c>: pages in, their model out.</summary>
internal static class ParseCommand
{
    private const string Description = "Reads pages and writes what they say, as JSON or as an outline.";

    private const string Examples =
        """
        Examples:
          archiveparse parse page.txt                          one page as JSON
          archiveparse parse pages/ --format jsonl             every page of a folder, one a line
          archiveparse parse pages/ --output json/             a file for each page
          archiveparse parse old.txt --encoding windows-1251   a page in a legacy encoding
          archiveparse parse - --format text                   standard input as an outline
        """;

    public static Command Create(Shell shell)
    {
        Argument<string[]> paths = new("PATH")
        {
            Description = "Files, folders (their *.txt and *.md files, at any depth), or - for standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        Option<string> format = new("--format", "-f")
        {
            Description = "json: indented, an array where a folder or several paths are named; jsonl: one page a line; text: an outline.",
            HelpName = string.Join('|', PageFormats.Names),
            DefaultValueFactory = static _ => PageFormats.Default,
        };
        Option<string?> output = new("--output", "-o")
        {
            Description = "A file for all pages, or a folder (one that exists, or ends in /) for a file each; else standard output.",
            HelpName = "FILE or FOLDER/",
        };
        var encoding = CommonOptions.Encoding();
        paths.Validators.Add(CommonOptions.RefuseNoPath);
        output.Validators.Add(CommonOptions.RefuseNoPath);
        format.Validators.Add(RefuseUnknown);

        ExampledCommand command = new("parse", Description, Examples) { paths, format, output, encoding };
        command.SetAction(parsed => Run(
            shell,
            parsed.GetRequiredValue(paths),
            parsed.GetRequiredValue(format),
            parsed.GetValue(output),
            parsed.GetValue(encoding) ?? Encodings.Utf8));
        return command;
    }

    private static void RefuseUnknown(OptionResult format)
    {
        foreach (string name in format.Tokens.Select(static token => token.Value).Except(PageFormats.Names))
        {
            format.AddError($"Unknown format '{name}'; it is one of {string.Join(", ", PageFormats.Names)}.");
        }
    }

    private static int Run(Shell shell, string[] paths, string format, string? output, Encoding encoding)
    {
        Trouble trouble = new(shell.Error);
        PageReader reader = new(encoding, shell.Input, trouble);
        var inputs = new InputFiles(trouble).Of(paths);
        bool several = paths.Length > 1 || Directory.Exists(paths[0]);
        if (PageSinks.Open(shell, output, format, several, inputs, trouble) is not { } sink)
        {
            return trouble.ExitCode;
        }

        shell.Progress.Place = PageSinks.Name(output);
        trouble.Try(shell.Progress.Place, "written", () =>
        {
            using (sink)
            {
                foreach (var read in inputs.Select(reader.Read).OfType<ReadPage>())
                {
                    sink.Write(read);
                }

                sink.Complete();
            }
        });
        return trouble.ExitCode;
    }
}
