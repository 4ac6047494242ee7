using ArchiveParse.Tool.Input;

namespace ArchiveParse.Tool.Output;

/// <summary>Where pages go, one after the other. Disposed before it is complete, it drops what is not whole.</summary>
internal interface IPageSink : IDisposable
{
    void Write(ReadPage read);

    /// <summary>Writes what stands behind the last page.</summary>
    void Complete();
}
