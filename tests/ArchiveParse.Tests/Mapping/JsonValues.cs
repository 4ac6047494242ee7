using System.Globalization;
using System.Text.Json;
using ArchiveParse.Json;
using ArchiveParse.Text;

namespace ArchiveParse.Tests.Mapping;

/// <summary>The values of a page's JSON, each with its JSON Pointer; what is said about the reading, and not of the page, is left out.</summary>
internal static class JsonValues
{
    /// <summary>All objects, lists and plain values.</summary>
    public static List<(string Pointer, JsonElement Value)> Of(ArchivePage page)
    {
        using var json = JsonDocument.Parse(PageJson.Write(page));
        return
        [
            .. json.RootElement.Clone().EnumerateObject().Where(static each => each.Name is not ("leaves" or "diagnostics" or "repairs"))
                .SelectMany(static each => Within($"/{each.Name}", each.Value)),
        ];
    }

    /// <summary>Where a value stands; null where it does not say.</summary>
    public static TextSpan? Span(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Object || !value.TryGetProperty("span", out var written))
        {
            return null;
        }

        int[] bounds = [.. written.GetString()!.Split("..").Select(static each => int.Parse(each, CultureInfo.InvariantCulture))];
        return TextSpan.FromBounds(bounds[0], bounds[1]);
    }

    /// <summary>A text among a value's properties; null where there is none.</summary>
    public static string? Text(JsonElement value, string name) =>
        value.ValueKind == JsonValueKind.Object && value.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String
            ? text.GetString()
            : null;

    private static IEnumerable<(string Pointer, JsonElement Value)> Within(string at, JsonElement value)
    {
        var inside = value.ValueKind switch
        {
            JsonValueKind.Object => value.EnumerateObject().SelectMany(each => Within($"{at}/{each.Name}", each.Value)),
            JsonValueKind.Array => value.EnumerateArray().SelectMany((each, index) => Within($"{at}/{index}", each)),
            _ => [],
        };
        return inside.Prepend((at, value));
    }
}
