using System.CommandLine;
using System.CommandLine.Parsing;
using ArchiveParse.Tool.Input;
using ArchiveParse.Tool.Output;

namespace ArchiveParse.Tool.Commands;

/// <summary>A command that reads strings rather than pages, and writes one line of JSON for each.</summary>
internal static class TextCommand
{
    /// <param name="shell">Where to read and write.</param>
    /// <param name="name">What the strings are: <c>date</c>, <c>reference</c>.</param>
    /// <param name="description">One sentence, for the list of commands.</param>
    /// <param name="examples">What the command's own help shows beneath.</param>
    /// <param name="read">A string into its line of JSON, without line end.</param>
    public static Command Create(Shell shell, string name, string description, string examples, Func<string, string> read)
    {
        Argument<string[]> texts = new("TEXT")
        {
            Description = "Strings to read, each an argument; without any, or for -, one per line on standard input.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var encoding = CommonOptions.Encoding();
        texts.Validators.Add(RefuseOption);

        ExampledCommand command = new(name, description, examples) { texts, encoding };
        command.SetAction(parsed =>
        {
            Trouble trouble = new(shell.Error);
            TextLines lines = new(parsed.GetValue(encoding) ?? Encodings.Utf8, shell.Input, trouble);
            foreach (string text in lines.Of(parsed.GetValue(texts) ?? []))
            {
                parsed.InvocationConfiguration.Output.Write(Unseen.Escaped(read(text)) + "\n");
            }

            return trouble.ExitCode;
        });
        return command;
    }

    private static void RefuseOption(SymbolResult result)
    {
        foreach (string text in result.Tokens.Select(static token => token.Value))
        {
            if (text.StartsWith('-') && text != InputFile.StandardInputName)
            {
                result.AddError($"Unknown option '{text}'; a string that begins with a dash goes through standard input.");
            }
        }
    }
}
