using System.Runtime.CompilerServices;
using Microsoft.Extensions.Options;

namespace ArchiveParse.Samples.Worker;

/// <summary>The pages of the inbox, one after another; the next is read when it is asked for, so no more than one is in memory.</summary>
internal sealed class PageSource(IOptions<Folders> folders)
{
    public async IAsyncEnumerable<ArchivePage> ReadAsync([EnumeratorCancellation] CancellationToken stopping = default)
    {
        foreach (string file in Directory.EnumerateFiles(folders.Value.Inbox, "*.txt").Order(StringComparer.Ordinal))
        {
            string text = await File.ReadAllTextAsync(file, stopping);
            yield return ArchivePage.Parse(text, new ParseOptions { MaximumLength = 16_000_000, CancellationToken = stopping }) with
            {
                Provenance = new("ArchiveParse.Samples.Worker", Path.GetFileName(file)),
            };
        }
    }
}
