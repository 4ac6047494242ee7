using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace ArchiveParse.Samples.Tests;

/// <summary>A request that is sent piece by piece while its answer is read; .NET's client sends all of it first.</summary>
internal sealed class RawRequest : IDisposable
{
    private readonly TcpClient connection;
    private readonly StreamReader answer;

    private RawRequest(TcpClient connection)
    {
        this.connection = connection;
        answer = new StreamReader(connection.GetStream());
    }

    public static async Task<RawRequest> PostAsync(Uri address, string path)
    {
        TcpClient connection = new();
        await connection.ConnectAsync("localhost", address.Port);
        RawRequest request = new(connection);
        await request.WriteAsync($"POST {path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked\r\n\r\n");
        return request;
    }

    public Task SendAsync(string text) =>
        WriteAsync($"{Encoding.UTF8.GetByteCount(text).ToString("X", CultureInfo.InvariantCulture)}\r\n{text}\r\n");

    public Task EndAsync() => WriteAsync("0\r\n\r\n");

    /// <summary>The next line of the answer that begins so.</summary>
    public async Task<string> LineAsync(string beginning)
    {
        using CancellationTokenSource patience = new(TimeSpan.FromSeconds(30));
        while (await answer.ReadLineAsync(patience.Token) is { } line)
        {
            if (line.StartsWith(beginning, StringComparison.Ordinal))
            {
                return line;
            }
        }

        throw new EndOfStreamException($"No line begins with {beginning}");
    }

    public void Dispose()
    {
        answer.Dispose();
        connection.Dispose();
    }

    private Task WriteAsync(string text) => connection.GetStream().WriteAsync(Encoding.UTF8.GetBytes(text)).AsTask();
}
