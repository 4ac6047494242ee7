namespace ArchiveParse.Tool.Output;

/// <summary>One file or stream that is being written. Disposed before it is complete, it leaves a file as it was.</summary>
internal interface ITarget : IDisposable
{
    /// <summary>Writes what holds so many pages.</summary>
    void Write(string text, int pages);

    /// <summary>All is written, and may be seen.</summary>
    void Complete();
}
