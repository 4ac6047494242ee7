using System.Net;
using System.Text.Json;

namespace ArchiveParse.Samples.Tests;

/// <summary><c>POST /parse-many</c>: a line of JSON for a line of JSON, each before the next is sent, and a bad one harms no other.</summary>
public sealed class ParseManyTests(WebApi api) : IClassFixture<WebApi>
{
    private readonly HttpClient client = api.CreateClient();

    public static TheoryData<string, string> Bad => new()
    {
        { """{"name":"a"}""", "The line has no text." },
        { "null", "The line is null." },
        {
            """{"text":"A"} {"text":"B"}""",
            "'{' is invalid after a single JSON value. Expected end of data. LineNumber: 0 | BytePositionInLine: 13."
        },
        {
            """{"text":"A""",
            "Expected end of string, but instead reached end of data. Path: $ | LineNumber: 0 | BytePositionInLine: 10."
        },
        { $$"""{"text":"{{new string('A', WebApi.MaximumBytes)}}"}""", "The line has more than 100000 bytes." },
    };

    [Fact]
    public async Task A_line_for_a_page()
    {
        string[] pages = [.. Repository.SamplePages.Select(Repository.SamplePage)];
        var answers = await Answers(string.Join('\n', pages.Select((page, at) => JsonSerializer.Serialize(new { name = $"p{at}", text = page }))));
        Assert.Equal(pages.Select(static (_, at) => $"p{at}"), answers.Select(static each => each.GetProperty("name").GetString()));
        Assert.Equal(
            pages.Select(static each => ArchivePage.Parse(each).Layout),
            answers.Select(static each => each.GetProperty("page").GetProperty("layout").GetString()));
    }

    [Theory]
    [MemberData(nameof(Bad))]
    public async Task A_bad_line_tells_its_error_and_loses_nothing_else(string bad, string error)
    {
        var answers = await Answers($$"""
            {"name":"first","text":"A"}

            {{bad}}
            {"name":"last","text":"B"}
            """);
        Assert.Equal(3, answers.Count);
        Assert.Equal(error, answers[1].GetProperty("error").GetString());
        Assert.Equal([1, 3, 4], answers.Select(static each => each.GetProperty("line").GetInt32()));
        Assert.All([answers[0], answers[2]], static each => Assert.True(each.TryGetProperty("page", out _)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\r\n \n")]
    public async Task No_lines_give_no_lines(string body) => Assert.Empty(await Answers(body));

    /// <summary>The second line is sent when the first one's answer has come.</summary>
    [Fact]
    public async Task A_page_is_answered_before_the_next_is_sent()
    {
        using var request = await RawRequest.PostAsync(client.BaseAddress!, "/parse-many");
        await request.SendAsync("""{"name":"one","text":"A"}""" + "\n");
        await request.LineAsync("""{"line":1,"name":"one","page":{""");
        await request.SendAsync("""{"name":"two","text":"B"}""");
        await request.EndAsync();
        await request.LineAsync("""{"line":2,"name":"two","page":{""");
    }

    private async Task<IReadOnlyList<JsonElement>> Answers(string body)
    {
        using var answer = await client.PostAsync("/parse-many", WebApi.Text(body));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        string[] lines = (await answer.Content.ReadAsStringAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return [.. lines.Select(static line => JsonElement.Parse(line))];
    }
}
