using ArchiveParse.Json;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ArchiveParse.Samples.Worker;

/// <summary>Writes each page of the source as JSON, and ends the program behind the last one.</summary>
internal sealed partial class PageWriter(
    PageSource source, IOptions<Folders> folders, IHostApplicationLifetime lifetime, ILogger<PageWriter> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        string outbox = Directory.CreateDirectory(folders.Value.Outbox).FullName;
        await foreach (var page in source.ReadAsync(stoppingToken))
        {
            string name = Path.ChangeExtension(page.Provenance!.Input!, ".json");
            await File.WriteAllTextAsync(Path.Combine(outbox, name), PageJson.Write(page) + "\n", stoppingToken);
            Written(name, page.Layout, page.Diagnostics.Count);
        }

        lifetime.StopApplication();
    }

    [LoggerMessage(LogLevel.Information, "{Name}: layout {Layout}, {Diagnostics} diagnostics")]
    private partial void Written(string name, string? layout, int diagnostics);
}
