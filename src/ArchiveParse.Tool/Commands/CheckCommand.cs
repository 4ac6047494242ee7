using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Text;
using ArchiveParse.Tool.Input;
using ArchiveParse.Tool.Output;

namespace ArchiveParse.Tool.Commands;

/// <summary><c>archiveparse check</c>: how much of each page was understood.</summary>
internal static class CheckCommand
{
    private const string Description = "Tells for each page what share of it the reading claims, and its diagnostics.";

    private const string Examples =
        """
        The share is of the characters that stand in values, labels and furniture; the rest is
        unparsed text. White space between them counts for nothing.

        Examples:
          archiveparse check pages/
          archiveparse check pages/ --min-coverage 99 --max-severity info
        """;

    public static Command Create(Shell shell)
    {
        Argument<string[]> paths = new("PATH")
        {
            Description = "Files, folders (their *.txt and *.md files, at any depth), or - for standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        Option<double?> least = new("--min-coverage")
        {
            Description = "The least share of a page that must be claimed, in percent; exit with 3 where a page falls short.",
            HelpName = "PERCENT",
            CustomParser = Percent,
        };
        Option<Severity?> gravest = new("--max-severity")
        {
            Description = "The gravest diagnostic that a page may have; exit with 3 where a page has a graver one.",
            HelpName = "info|warning|error",
            CustomParser = Named,
        };
        var encoding = CommonOptions.Encoding();
        paths.Validators.Add(CommonOptions.RefuseNoPath);

        ExampledCommand command = new("check", Description, Examples) { paths, least, gravest, encoding };
        command.SetAction(parsed => Run(
            shell,
            parsed.GetRequiredValue(paths),
            new PageBounds(parsed.GetValue(least), parsed.GetValue(gravest)),
            parsed.GetValue(encoding) ?? Encodings.Utf8,
            parsed.InvocationConfiguration.Output));
        return command;
    }

    private static int Run(Shell shell, string[] paths, PageBounds bounds, Encoding encoding, TextWriter output)
    {
        Trouble trouble = new(shell.Error);
        PageReader reader = new(encoding, shell.Input, trouble);
        bool allKept = true;
        foreach (var read in new InputFiles(trouble).Of(paths).Select(reader.Read).OfType<ReadPage>())
        {
            foreach (string line in CheckReport.Of(read))
            {
                output.WriteLine(line);
            }

            foreach (string missed in bounds.MissedBy(read.Page))
            {
                output.WriteLine($"  missed: {missed}");
                allKept = false;
            }
        }

        return trouble.Count > 0 || allKept ? trouble.ExitCode : ExitCode.BoundMissed;
    }

    private static double? Percent(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (double.TryParse(text.TrimEnd('%'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double percent) && percent <= 100)
        {
            return percent;
        }

        result.AddError($"'{text}' is no share; give a number from 0 to 100, such as 99.5.");
        return null;
    }

    private static Severity? Named(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        foreach (var severity in Enum.GetValues<Severity>())
        {
            if (severity.ToString().Equals(text, StringComparison.OrdinalIgnoreCase))
            {
                return severity;
            }
        }

        result.AddError($"Unknown severity '{text}'; it is one of info, warning, error.");
        return null;
    }
}
