namespace ArchiveParse.Tool.Output;

/// <summary>
/// A file that is written beside its place, in the same folder, and put there when it is complete: nobody ever sees half of it, and of two
/// runs that write the same file the last to finish has it whole. The name beside is hidden and ends in <c>.tmp</c>.
/// </summary>
internal sealed class WholeFile : ITarget
{
    /// <summary>So much of a long name that the name beside is no longer than file systems allow, whatever the script.</summary>
    private const int NameKept = 60;

    private readonly string file;
    private readonly string beside;
    private readonly Progress progress;
    private readonly FileStream stream;
    private readonly StreamWriter writer;
    private int pages;
    private bool complete;

    /// <param name="file">The file, by its real path: a link would be replaced rather than followed.</param>
    /// <param name="progress">Told of the file while it is in hand, and of its pages when it is complete.</param>
    public WholeFile(string file, Progress progress)
    {
        string name = Path.GetFileName(file);
        this.file = file;
        this.progress = progress;
        beside = Path.Combine(Path.GetDirectoryName(file)!, $".{name[..Math.Min(name.Length, NameKept)]}.{Path.GetRandomFileName()[..8]}.tmp");
        stream = progress.Take(
            beside, () => new FileStream(beside, FileMode.CreateNew, FileAccess.Write, FileShare.Read | FileShare.Delete, bufferSize: 0));
        writer = Shell.Writer(stream);
    }

    public void Write(string text, int pages) => InPlace(() =>
    {
        writer.Write(text);
        this.pages += pages;
    });

    public void Complete()
    {
        InPlace(writer.Dispose);
        if (Directory.Exists(file))
        {
            throw new UnauthorizedAccessException(file);
        }

        if (!OperatingSystem.IsWindows() && File.Exists(file))
        {
            File.SetUnixFileMode(beside, File.GetUnixFileMode(file));
        }

        progress.Step(pages, () =>
        {
            File.Move(beside, file, overwrite: true);
            complete = true;
            progress.LetGo();
        });
    }

    public void Dispose()
    {
        stream.Dispose();
        if (!complete)
        {
            Progress.Remove(beside);
            progress.LetGo();
        }
    }

    /// <summary>A file that grows too large, the framework takes for a wrong argument.</summary>
    private static void InPlace(Action write)
    {
        try
        {
            write();
        }
        catch (ArgumentOutOfRangeException tooLarge)
        {
            throw new IOException(tooLarge.Message, Refusal.TooLarge);
        }
    }
}
