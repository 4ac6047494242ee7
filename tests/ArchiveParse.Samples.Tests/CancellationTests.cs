using ArchiveParse.Samples.WebApi;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace ArchiveParse.Samples.Tests;

/// <summary>Who hangs up is not worked for any longer.</summary>
public sealed class CancellationTests
{
    [Fact]
    public async Task A_page_whose_reader_is_gone_is_not_read()
    {
        using CancellationTokenSource gone = new();
        DefaultHttpContext context = new() { RequestAborted = gone.Token };
        context.Request.ContentType = "text/plain";
        context.Request.Body = new MemoryStream("A page."u8.ToArray());
        Assert.False(new PageLimits().For(context).CancellationToken.IsCancellationRequested);
        await gone.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => ParseEndpoint.HandleAsync(context, ArchiveParser.Default, Options.Create(new PageLimits())));
        Assert.Throws<OperationCanceledException>(() => ArchivePage.Parse("A page.", new PageLimits().For(context)));
    }
}
