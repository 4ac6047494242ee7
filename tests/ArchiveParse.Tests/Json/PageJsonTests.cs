using System.Text.Json;
using System.Text.RegularExpressions;
using ArchiveParse.Json;

namespace ArchiveParse.Tests.Json;

public sealed partial class PageJsonTests
{
    [Fact]
    public void A_page_is_written_kind_first_and_span_last_without_what_is_absent() => Assert.Equal(
        """
        {
          "kind": "document",
          "layout": "web",
          "schemaVersion": 1,
          "span": "0..40",
          "title": "Cable",
          "date": {
            "text": "September 1991",
            "edtf": "1991-09",
            "span": "0..14"
          },
          "languages": [
            "Russian"
          ],
          "body": [
            {
              "kind": "paragraph",
              "text": "Приём.",
              "marks": [
                {
                  "kind": "gap",
                  "text": "…",
                  "span": "30..33"
                }
              ],
              "span": "20..40"
            }
          ]
        }
        """,
        PageJson.Write(Specimens.Small));

    [Fact]
    public void On_one_line_nothing_stands_between_the_values() => Assert.Equal(
        """{"kind":"listing","layout":"web-listing","schemaVersion":1,"span":"0..9","range":{"first":0,"last":0,"total":0,"span":"0..9"}}""",
        PageJson.Write(new ListingPage { Layout = "web-listing", Span = new(0, 9), Range = new() { Span = new(0, 9) } }, indented: false));

    [Fact]
    public void Nothing_absent_is_written() => Property.ForAll(
        AnyPage.Pages,
        static made =>
        {
            using var json = JsonDocument.Parse(PageJson.Write(made.Value));
            AssertPresent(json.RootElement);
        },
        maximumSize: 1_000);

    [Fact]
    public void An_object_with_kinds_begins_with_its_kind_and_every_name_is_in_camel_case()
    {
        foreach (var page in Specimens.All)
        {
            using var json = JsonDocument.Parse(PageJson.Write(page));
            AssertNamed(json.RootElement);
            Assert.Equal("kind", json.RootElement.EnumerateObject().First().Name);
        }
    }

    private static void AssertPresent(JsonElement element)
    {
        Assert.NotEqual(JsonValueKind.Null, element.ValueKind);
        foreach (var inner in Inside(element))
        {
            Assert.False(inner is { ValueKind: JsonValueKind.Array } && inner.GetArrayLength() == 0, "An empty array.");
            AssertPresent(inner);
        }
    }

    private static void AssertNamed(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            string[] names = [.. element.EnumerateObject().Select(static each => each.Name)];
            Assert.All(names, static each => Assert.Matches(CamelCase(), each));
            Assert.True(Array.IndexOf(names, "kind") <= 0, "A kind that is not first.");
            Assert.True(Array.IndexOf(names, "system") <= 0, "A system that is not first.");
        }

        Assert.All(Inside(element), AssertNamed);
    }

    private static IEnumerable<JsonElement> Inside(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().Select(static each => each.Value),
        JsonValueKind.Array => element.EnumerateArray(),
        _ => [],
    };

    [GeneratedRegex("^[a-z][a-zA-Z0-9]*$")]
    private static partial Regex CamelCase();
}
