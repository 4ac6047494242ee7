using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using ArchiveParse.Tool.Commands;
using ArchiveParse.Tool.Output;

namespace ArchiveParse.Tool;

/// <summary>The tool's front door: arguments in, exit code out.</summary>
internal static class CommandLine
{
    private const string Description = "Reads the raw text of digital-archive pages into a typed document model.";

    private const string Examples =
        """
        Examples:
          archiveparse parse page.txt
          archiveparse parse pages/ --output json/
          archiveparse explain page.txt
          archiveparse check pages/
          archiveparse date "28 th September, 1955"
        """;

    /// <summary>A path that begins with @ is a path, not a file of further arguments.</summary>
    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null };

    /// <summary>Whoever types the bare name wants to know what there is.</summary>
    private static readonly string[] Help = ["--help"];

    public static int Run(IReadOnlyList<string> args, Shell shell)
    {
        var parsed = Root(shell).Parse(args.Count == 0 ? Help : args, Parsing);
        if (parsed.Action is ParseErrorAction)
        {
            return Misused(parsed, shell.Error);
        }

        Trouble trouble = new(shell.Error);
        int exit = ExitCode.Success;
        bool written = trouble.Try("standard output", "written", () =>
        {
            using var output = Shell.Writer(shell.Output, leaveOpen: true);
            exit = parsed.Invoke(new() { Output = output, Error = shell.Error, EnableDefaultExceptionHandler = false });
        });
        return written ? exit : trouble.ExitCode;
    }

    /// <summary>No <see cref="RootCommand"/>: that one is named after the assembly, and the command is not.</summary>
    private static ExampledCommand Root(Shell shell) => new("archiveparse", Description, Examples)
    {
        new HelpOption { Action = new HelpWithExamples() },
        new VersionOption { Action = new PrintVersion() },
        ParseCommand.Create(shell),
        ExplainCommand.Create(shell),
        CheckCommand.Create(shell),
        ReferenceCommand.Create(shell),
        DateCommand.Create(shell),
        GrammarCommand.Create(),
    };

    private static int Misused(ParseResult parsed, TextWriter error)
    {
        foreach (var each in parsed.Errors)
        {
            error.WriteLine(Unseen.Shown($"archiveparse: {each.Message}"));
        }

        var command = parsed.CommandResult.Command.Name is var name and not "archiveparse" ? $"archiveparse {name}" : "archiveparse";
        error.WriteLine($"Try '{command} --help'.");
        return ExitCode.Usage;
    }

    private sealed class PrintVersion : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            parseResult.InvocationConfiguration.Output.WriteLine(ToolVersion.Text);
            return ExitCode.Success;
        }
    }
}
