using System.Net;
using System.Net.Http.Headers;

namespace ArchiveParse.Samples.Tests;

/// <summary>A body of so many bytes that never says it has ended.</summary>
internal sealed class UnfinishedContent : HttpContent
{
    private readonly TaskCompletionSource disposed = new();
    private readonly byte[] bytes;

    public UnfinishedContent(byte[] bytes)
    {
        this.bytes = bytes;
        Headers.ContentType = new MediaTypeHeaderValue("text/plain");
    }

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        await stream.WriteAsync(bytes);
        await stream.FlushAsync();
        await disposed.Task;
    }

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }

    protected override void Dispose(bool disposing)
    {
        disposed.TrySetResult();
        base.Dispose(disposing);
    }
}
