namespace ArchiveParse.Tool.Output;

/// <summary>Opens what a path names for writing.</summary>
internal static class Targets
{
    /// <summary>
    /// The file, written whole, with the folders to it where there are none. What is no file of a disk (a device, a pipe) is written as it
    /// stands: put in its place, a file would abolish it.
    /// </summary>
    /// <exception cref="IOException">It cannot be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static ITarget Open(string path, Progress progress)
    {
        if (Path.GetDirectoryName(path) is { Length: > 0 } folder)
        {
            Make(folder);
        }

        return Special(path) is { } stream ? new StreamTarget(stream, progress) : new WholeFile(RealPath.Of(path), progress);
    }

    private static void Make(string folder)
    {
        if (File.Exists(folder))
        {
            throw new IOException("a file", Refusal.NotAFolder);
        }

        Directory.CreateDirectory(folder);
    }

    /// <summary>
    /// The stream of a device or a pipe; none for a file, or where there is nothing yet. Opening it also asks whether the file may be
    /// written, for putting another in its place would not ask.
    /// </summary>
    private static FileStream? Special(string path)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        FileStream stream = new(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        if (!stream.CanSeek || IsDevice(stream))
        {
            return stream;
        }

        stream.Dispose();
        return null;
    }

    /// <summary>A device seems to be an empty file, but cannot be made empty.</summary>
    private static bool IsDevice(FileStream stream)
    {
        try
        {
            if (stream.Length == 0)
            {
                stream.SetLength(0);
            }

            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }
}
