namespace ArchiveParse.Tool.Output;

/// <summary>A stream whose reader sees each page at once, and whole even if the run is stopped: standard output, a pipe, a device.</summary>
internal sealed class StreamTarget(Stream stream, Progress progress, bool leaveOpen = false) : ITarget
{
    private readonly StreamWriter writer = Shell.Writer(stream, leaveOpen);

    public void Write(string text, int pages) => progress.Step(pages, () =>
    {
        writer.Write(text);
        writer.Flush();
    });

    public void Complete()
    {
    }

    public void Dispose() => writer.Dispose();
}
