using System.Text;

namespace ArchiveParse.Tool;

/// <summary>Where the tool reads and writes: the process's own streams, or a test's.</summary>
/// <param name="Input">Standard input, as bytes: their encoding is for the tool to find out.</param>
/// <param name="Output">Standard output, as bytes: always UTF-8, whatever the terminal's code page.</param>
/// <param name="Error">Standard error.</param>
/// <param name="Columns">Width of the terminal; <see cref="DefaultColumns"/> where output goes elsewhere.</param>
internal sealed record Shell(Stream Input, Stream Output, TextWriter Error, int Columns)
{
    public const int DefaultColumns = 120;

    /// <summary>How far the run has come.</summary>
    public Progress Progress { get; } = new();

    public static Shell OfThisProcess() =>
        new(Console.OpenStandardInput(), StandardOutput.Open(), Console.Error, TerminalColumns());

    /// <summary>A writer to <paramref name="stream"/> that gives the same bytes on every system: UTF-8 without mark, LF.</summary>
    public static StreamWriter Writer(Stream stream, bool leaveOpen = false) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: leaveOpen) { NewLine = "\n" };

    /// <summary>Some terminals tell a width of zero.</summary>
    private static int TerminalColumns() =>
        !Console.IsOutputRedirected && Console.WindowWidth is var width and > 0 ? width : DefaultColumns;
}
