using ArchiveParse.Tool.Input;

namespace ArchiveParse.Tool.Output;

/// <summary>Where pages go, one after the other; disposing writes what stands behind the last.</summary>
internal interface IPageSink : IDisposable
{
    void Write(ReadPage read);
}
