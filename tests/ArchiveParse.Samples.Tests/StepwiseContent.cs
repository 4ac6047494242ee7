using System.Net;
using System.Text;

namespace ArchiveParse.Samples.Tests;

/// <summary>A body that is sent piece by piece, as its test says.</summary>
internal sealed class StepwiseContent : HttpContent
{
    private readonly TaskCompletionSource<Stream> opened = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource completed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public async Task SendAsync(string text)
    {
        var stream = await opened.Task;
        await stream.WriteAsync(Encoding.UTF8.GetBytes(text));
        await stream.FlushAsync();
    }

    public void Complete() => completed.SetResult();

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        opened.SetResult(stream);
        return completed.Task;
    }

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }
}
