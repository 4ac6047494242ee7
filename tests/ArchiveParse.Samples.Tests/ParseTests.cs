using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using ArchiveParse.Json;

namespace ArchiveParse.Samples.Tests;

/// <summary><c>POST /parse</c>: a page's JSON, or problem details that say what is wrong with the request.</summary>
public sealed class ParseTests(WebApi api) : IClassFixture<WebApi>
{
    private readonly HttpClient client = api.CreateClient();

    public static TheoryData<string> Pages => [.. Repository.SamplePages];

    public static TheoryData<byte[], string, HttpStatusCode, string> Refused => new()
    {
        { [], "text/plain", HttpStatusCode.BadRequest, "The page is empty." },
        { [0xEF, 0xBB, 0xBF], "text/plain", HttpStatusCode.BadRequest, "The page is empty." },
        { [0x41, 0xFF], "text/plain", HttpStatusCode.BadRequest, "The page is not valid UTF-8." },
        { [0x41], "text/plain; charset=windows-1251", HttpStatusCode.UnsupportedMediaType, "Send the page as text/plain, in UTF-8." },
        { [0x41], "application/json", HttpStatusCode.UnsupportedMediaType, "Send the page as text/plain, in UTF-8." },
        { new byte[WebApi.MaximumBytes + 1], "text/plain", HttpStatusCode.RequestEntityTooLarge, "A page has at most 100000 bytes." },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_gives_the_JSON_that_the_library_writes(string name)
    {
        string text = Repository.SamplePage(name);
        using var answer = await client.PostAsync("/parse", WebApi.Text(text));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("application/json", answer.Content.Headers.ContentType!.ToString());
        Assert.Equal(PageJson.Write(ArchivePage.Parse(text), indented: false), await answer.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("text/plain; charset=utf-8")]
    [InlineData("TEXT/PLAIN; charset=UTF-8")]
    public async Task A_byte_order_mark_is_no_text(string type)
    {
        using var answer = await client.PostAsync("/parse", WebApi.Text([0xEF, 0xBB, 0xBF, 0x41], type));
        Assert.Equal("0..1", (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("span").GetString());
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task What_cannot_be_read_is_a_problem(byte[] body, string type, HttpStatusCode status, string detail)
    {
        using var answer = await client.PostAsync("/parse", WebApi.Text(body, type));
        Assert.Equal((status, detail), await Problem(answer));
    }

    /// <summary>Nobody says how long it will be, so it is read up to the limit.</summary>
    [Fact]
    public async Task A_page_is_too_long_before_it_has_ended()
    {
        using var request = await RawRequest.PostAsync(client.BaseAddress!, "/parse");
        await request.SendAsync(new string('A', WebApi.MaximumBytes + 1));
        await request.LineAsync("HTTP/1.1 413 ");
        await request.LineAsync("Content-Type: application/problem+json");
    }

    [Theory]
    [InlineData("GET", "/parse", HttpStatusCode.MethodNotAllowed)]
    [InlineData("POST", "/parses", HttpStatusCode.NotFound)]
    public async Task Other_requests_are_problems_too(string method, string path, HttpStatusCode status)
    {
        using HttpRequestMessage request = new(new HttpMethod(method), path);
        using var answer = await client.SendAsync(request);
        Assert.Equal((status, null), await Problem(answer));
    }

    private static async Task<(HttpStatusCode Status, string? Detail)> Problem(HttpResponseMessage answer)
    {
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal((int)answer.StatusCode, problem.GetProperty("status").GetInt32());
        return (answer.StatusCode, problem.TryGetProperty("detail", out var detail) ? detail.GetString() : null);
    }
}
