using ArchiveParse.Tool.Input;

namespace ArchiveParse.Tool.Output;

/// <summary>Chooses where pages go.</summary>
internal static class PageSinks
{
    private const string StandardOutput = "-";

    /// <summary>Standard output, a folder or a file; none, and a line on standard error, where the file is an input itself.</summary>
    public static IPageSink? Open(
        Shell shell, string? output, string format, bool several, IReadOnlyList<InputFile> inputs, Trouble trouble)
    {
        if (output is null or StandardOutput)
        {
            return new CombinedSink(
                () => new StreamTarget(shell.Output, shell.Progress, leaveOpen: true), PageFormats.Named(format, several));
        }

        if (Directory.Exists(output) || Path.EndsInDirectorySeparator(output))
        {
            return new FolderSink(output, PageFormats.Named(format, several: false), inputs, shell.Progress, trouble);
        }

        string real = RealPath.Of(output);
        if (inputs.Any(each => !each.IsStandardInput && RealPath.Of(each.Name) == real))
        {
            trouble.Report(output, "not written: it is one of the inputs; name another file");
            return null;
        }

        return new CombinedSink(() => Targets.Open(output, shell.Progress), PageFormats.Named(format, several));
    }

    /// <summary>What messages call it.</summary>
    public static string Name(string? output) => output is null or StandardOutput ? "standard output" : output;
}
