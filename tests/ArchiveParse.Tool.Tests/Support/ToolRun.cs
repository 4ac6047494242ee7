using System.Text;

namespace ArchiveParse.Tool.Tests.Support;

/// <summary>What a run of the tool gave, in process.</summary>
internal sealed record ToolRun(int Exit, byte[] Bytes, string Error)
{
    public string Output => Encoding.UTF8.GetString(Bytes);

    public static ToolRun Of(params string[] args) => With([], args);

    /// <summary>A run with something on standard input.</summary>
    public static ToolRun With(byte[] input, params string[] args)
    {
        using MemoryStream stream = new(input);
        return From(stream, args);
    }

    /// <summary>A run whose standard input is a stream.</summary>
    public static ToolRun From(Stream input, params string[] args)
    {
        using MemoryStream output = new();
        using StringWriter error = new() { NewLine = "\n" };
        int exit = CommandLine.Run(args, new Shell(input, output, error, Shell.DefaultColumns));
        return new ToolRun(exit, output.ToArray(), error.ToString());
    }
}
