using ArchiveParse.Tool.Input;

namespace ArchiveParse.Tool.Output;

/// <summary>Chooses where pages go.</summary>
internal static class PageSinks
{
    private const string StandardOutputName = "-";

    /// <summary>Standard output, a folder or a file; none, and a line on standard error, where the file is an input itself.</summary>
    public static IPageSink? Open(
        Shell shell, string? output, string format, bool several, IReadOnlyList<InputFile> inputs, Trouble trouble)
    {
        if (output is null or StandardOutputName)
        {
            return new CombinedSink(() => Shell.Writer(shell.Output, leaveOpen: true), PageFormats.Named(format, several));
        }

        if (Directory.Exists(output) || Path.EndsInDirectorySeparator(output))
        {
            return new FolderSink(output, PageFormats.Named(format, several: false), inputs, trouble);
        }

        if (inputs.Any(each => !each.IsStandardInput && Path.GetFullPath(each.Name) == Path.GetFullPath(output)))
        {
            trouble.Report(output, "not written: it is one of the inputs; name another file");
            return null;
        }

        return new CombinedSink(() => Shell.Writer(Create(output)), PageFormats.Named(format, several));
    }

    /// <summary>The file, and the folders to it where there are none.</summary>
    private static FileStream Create(string file)
    {
        if (Path.GetDirectoryName(file) is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
        }

        return File.Create(file);
    }
}
