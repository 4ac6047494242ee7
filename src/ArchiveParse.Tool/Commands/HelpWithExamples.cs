using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace ArchiveParse.Tool.Commands;

/// <summary>The usual help, and the command's examples beneath.</summary>
internal sealed class HelpWithExamples : SynchronousCommandLineAction
{
    private readonly HelpAction usual = new();

    public override int Invoke(ParseResult parseResult)
    {
        int exit = usual.Invoke(parseResult);
        if (parseResult.CommandResult.Command is ExampledCommand command)
        {
            parseResult.InvocationConfiguration.Output.WriteLine(command.Examples);
        }

        return exit;
    }
}
