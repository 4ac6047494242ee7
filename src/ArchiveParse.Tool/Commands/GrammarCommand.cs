using System.CommandLine;
using ArchiveParse.Tool.Output;

namespace ArchiveParse.Tool.Commands;

/// <summary><c>archiveparse grammar</c>: the rules, by name.</summary>
internal static class GrammarCommand
{
    private const string Description = "Prints the grammar: every rule by its name, with its form, and an example where a test has one.";

    private const string Examples =
        """
        Examples:
          archiveparse grammar | less
          archiveparse grammar Dates              the rules of a class
          archiveparse grammar Dates.Line         one rule
        """;

    public static Command Create()
    {
        Argument<string?> name = new("NAME") { Description = "A class, or a rule.", Arity = ArgumentArity.ZeroOrOne };
        name.Validators.Add(static result =>
        {
            if (result.Tokens is [var token] && GrammarBook.Of(token.Value).Count == 0)
            {
                result.AddError(RuleReport.NoSuch(token.Value));
            }
        });

        ExampledCommand command = new("grammar", Description, Examples) { name };
        command.SetAction(parsed =>
        {
            foreach (string line in GrammarBook.Of(parsed.GetValue(name)))
            {
                parsed.InvocationConfiguration.Output.WriteLine(line);
            }

            return ExitCode.Success;
        });
        return command;
    }
}
