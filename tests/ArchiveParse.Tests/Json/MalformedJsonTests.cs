using System.Text.Json;
using ArchiveParse.Json;

namespace ArchiveParse.Tests.Json;

public sealed class MalformedJsonTests
{
    /// <summary>The smallest page there is, still open for more.</summary>
    private const string Small = "{\"kind\":\"document\",\"layout\":\"web\",\"schemaVersion\":1,\"span\":\"0..1\"";

    [Theory]
    [InlineData("", "does not contain any JSON tokens")]
    [InlineData("{", "an open JSON object or array that should be closed")]
    [InlineData("null", "A page is a JSON object, not null.")]
    [InlineData("[]", "could not be converted to ArchiveParse.ArchivePage")]
    [InlineData("""{"layout":"web","schemaVersion":1,"span":"0..1"}""", "must specify a type discriminator")]
    [InlineData("""{"kind":"letter","layout":"web","schemaVersion":1,"span":"0..1"}""", "Read unrecognized type discriminator id 'letter'.")]
    [InlineData("""{"kind":"document"}""", "'ArchiveParse.DocumentPage' was missing required properties including: 'layout', 'schemaVersion', 'span'.")]
    [InlineData("""{"kind":"document","layout":"web","schemaVersion":1,"span":"0..1"} more""", "is invalid after a single JSON value")]
    [InlineData("""{"kind":"document","layout":"web","schemaVersion":1,"span":"2..1"}""", "A span is written \"start..end\", not \"2..1\".")]
    [InlineData("""{"kind":"document","layout":"web","schemaVersion":1,"span":"-1..1"}""", "A span is written \"start..end\", not \"-1..1\".")]
    [InlineData("""{"kind":"document","layout":"web","schemaVersion":1,"span":"0..9999999999"}""", "A span is written \"start..end\", not \"0..9999999999\".")]
    [InlineData("""{"kind":"document","layout":"web","schemaVersion":1,"span":7}""", "Path: $.span")]
    [InlineData("""{"kind":"document","layout":"web","span":"0..1"}""", "missing required properties including: 'schemaVersion'.")]
    [InlineData("""{"kind":"document","layout":"web","schemaVersion":2,"span":"0..1"}""", "This library reads schemaVersion 1, not 2.")]
    [InlineData(Small + ""","title":"\uD800"}""", "Path: $.title")]
    [InlineData(Small + ""","title":5}""", "Path: $.title")]
    [InlineData(Small + ""","languages":"Russian"}""", "Expected an array.")]
    [InlineData(Small + ""","languages":[null]}""", "A list holds no null.")]
    [InlineData(Small + ""","body":[{"span":"0..1"}]}""", "must specify a type discriminator")]
    [InlineData(Small + ""","body":[{"kind":"paragraph","span":"0..1"}]}""", "missing required properties including: 'text'.")]
    [InlineData(Small + ""","diagnostics":[{"code":"a","severity":1,"message":"m","span":"0..1"}]}""", "Path: $.severity")]
#if NET9_0_OR_GREATER
    [InlineData("""{"kind":"document","layout":null,"schemaVersion":1,"span":"0..1"}""", "doesn't allow null values")]
#endif
    public void What_is_no_page_is_refused_and_the_message_says_why(string json, string why) =>
        Assert.Contains(why, Assert.Throws<JsonException>(() => PageJson.Read(json)).Message, StringComparison.Ordinal);

    [Fact]
    public void Half_a_surrogate_pair_is_refused() => Assert.Throws<JsonException>(static () => PageJson.Read(Small + ",\"title\":\"\uD800\"}"));

    [Fact]
    public void Nesting_without_end_is_refused() =>
        Assert.Throws<JsonException>(static () => PageJson.Read(Small + ",\"unknown\":" + new string('[', 1_000_000)));

    [Fact]
    public void Names_that_the_contract_lacks_are_passed_over() =>
        Assert.Equal("web", PageJson.Read("""{"kind":"document","layout":"web","schemaVersion":1,"span":"0..1","annotated":["title"]}""").Layout);

#if NET9_0_OR_GREATER
    [Fact]
    public void The_kind_may_stand_anywhere_when_read() =>
        Assert.IsType<DocumentPage>(PageJson.Read("""{"layout":"web","schemaVersion":1,"span":"0..1","kind":"document"}"""));
#endif
}
