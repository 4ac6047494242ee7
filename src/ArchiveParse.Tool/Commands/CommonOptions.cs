using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text;
using ArchiveParse.Tool.Input;

namespace ArchiveParse.Tool.Commands;

/// <summary>What both commands take.</summary>
internal static class CommonOptions
{
    public static Option<Encoding> Encoding() => new("--encoding", "-e")
    {
        Description = "Encoding of pages without byte order mark: utf-16, windows-1251, windows-1252, any that .NET knows; else UTF-8.",
        HelpName = "NAME",
        CustomParser = Parse,
    };

    /// <summary>What stands where a path should: a mistyped option, or nothing.</summary>
    public static void RefuseNoPath(SymbolResult result)
    {
        foreach (string path in result.Tokens.Select(static token => token.Value))
        {
            if (path.Length == 0)
            {
                result.AddError("A path is empty.");
            }
            else if (path[0] == '-' && path != InputFile.StandardInputName)
            {
                result.AddError($"Unknown option '{path}'; a file of that name is './{path}'.");
            }
        }
    }

    private static Encoding? Parse(ArgumentResult result)
    {
        string name = result.Tokens[0].Value;
        var encoding = Encodings.Named(name);
        if (encoding is null)
        {
            result.AddError($"Unknown encoding '{name}'; name one such as utf-8, utf-16, windows-1251 or windows-1252.");
        }

        return encoding;
    }
}
