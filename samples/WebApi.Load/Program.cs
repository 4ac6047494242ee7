using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Mime;

if (args is not [string address, string file, string connectionsText, string secondsText]
    || !int.TryParse(connectionsText, out int connections) || !int.TryParse(secondsText, out int seconds))
{
    Console.Error.WriteLine("Tell what to load: ADDRESS FILE CONNECTIONS SECONDS, such as http://127.0.0.1:5080/parse page.txt 4 10");
    return 2;
}

byte[] page = await File.ReadAllBytesAsync(file);
using HttpClient client = new();
await Load(TimeSpan.FromSeconds(Math.Min(seconds, 5)));
var watch = Stopwatch.StartNew();
double[] times = await Load(TimeSpan.FromSeconds(seconds));
double rate = times.Length / watch.Elapsed.TotalSeconds;
Console.WriteLine(string.Create(
    null, $"{page.Length} bytes, {connections} connections: {rate:F0} requests/s, median {At(0.5):F1} ms, 99 % within {At(0.99):F1} ms"));
return 0;

double At(double share) => times[(int)(share * (times.Length - 1))];

// As many requests as there are connections are always under way; the milliseconds of each, in order of length.
async Task<double[]> Load(TimeSpan length)
{
    var end = Stopwatch.GetTimestamp() + (long)(length.TotalSeconds * Stopwatch.Frequency);
    var rows = await Task.WhenAll(Enumerable.Range(0, connections).Select(_ => Task.Run(() => Requests(end))));
    return [.. rows.SelectMany(static row => row).Order()];
}

async Task<List<double>> Requests(long end)
{
    List<double> milliseconds = [];
    while (Stopwatch.GetTimestamp() < end)
    {
        long start = Stopwatch.GetTimestamp();
        using ByteArrayContent content = new(page) { Headers = { ContentType = new MediaTypeHeaderValue(MediaTypeNames.Text.Plain, "utf-8") } };
        using var answer = await client.PostAsync(new Uri(address), content);
        await answer.EnsureSuccessStatusCode().Content.CopyToAsync(Stream.Null);
        milliseconds.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
    }

    return milliseconds;
}
