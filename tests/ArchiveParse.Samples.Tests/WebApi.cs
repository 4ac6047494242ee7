using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace ArchiveParse.Samples.Tests;

/// <summary>The sample service, in this process but behind a real port, with a limit that tests can reach.</summary>
public sealed class WebApi : WebApplicationFactory<Program>
{
    internal const int MaximumBytes = 100_000;

    public WebApi()
    {
        UseKestrel(0);
        // Who follows redirects keeps the whole of a body; these clients send it as it is made.
        ClientOptions.AllowAutoRedirect = false;
        ClientOptions.HandleCookies = false;
    }

    internal static ByteArrayContent Text(byte[] bytes, string type = "text/plain") =>
        new(bytes) { Headers = { ContentType = MediaTypeHeaderValue.Parse(type) } };

    internal static ByteArrayContent Text(string text) => Text(Encoding.UTF8.GetBytes(text));

    protected override void ConfigureWebHost(IWebHostBuilder builder) =>
        builder.UseSetting("ArchiveParse:MaximumBytes", MaximumBytes.ToString(CultureInfo.InvariantCulture));
}
