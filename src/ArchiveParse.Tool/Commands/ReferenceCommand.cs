using System.CommandLine;
using ArchiveParse.Json;

namespace ArchiveParse.Tool.Commands;

/// <summary>The command <c>archiveparse reference</c>: references to archives, taken apart.</summary>
internal static class ReferenceCommand
{
    private const string Description = "Takes references to archives apart: for each an array with components, key and canonical form.";

    private const string Examples =
        """
        Examples:
          archiveparse reference "AVPRF f. 0100, op. 49, 1956, p. 410, d. 9, l. 202-03"
          archiveparse reference < source-lines.txt
        """;

    public static Command Create(Shell shell) => TextCommand.Create(
        shell,
        "reference",
        Description,
        Examples,
        static text => ReferenceJson.Write(ArchiveParser.Default.ReadReferences(text)));
}
