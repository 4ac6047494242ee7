using System.Globalization;
using System.Text.Json;
using ArchiveParse.Text;

namespace ArchiveParse.Tests.Mapping;

/// <summary>The values of a page's JSON that say where they stand.</summary>
internal static class JsonSpans
{
    /// <summary>Each with its JSON Pointer; what is said about the reading, and not of the page, is left out.</summary>
    public static IEnumerable<(string Pointer, TextSpan Span)> In(JsonElement page) =>
        page.EnumerateObject().Where(static each => each.Name is not ("leaves" or "diagnostics" or "repairs"))
            .SelectMany(static each => Within($"/{each.Name}", each.Value));

    /// <summary>Whether a pointer leads to a value.</summary>
    public static bool Leads(JsonElement page, string pointer)
    {
        var at = page;
        foreach (string step in pointer.Split('/').Skip(1))
        {
            bool leads = at.ValueKind == JsonValueKind.Array
                ? int.Parse(step, CultureInfo.InvariantCulture) < at.GetArrayLength()
                : at.TryGetProperty(step, out _);
            if (!leads)
            {
                return false;
            }

            at = at.ValueKind == JsonValueKind.Array ? at[int.Parse(step, CultureInfo.InvariantCulture)] : at.GetProperty(step);
        }

        return true;
    }

    private static IEnumerable<(string Pointer, TextSpan Span)> Within(string at, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object when value.TryGetProperty("span", out var span) => Inside(at, value).Prepend((at, Span(span.GetString()!))),
        JsonValueKind.Object => Inside(at, value),
        JsonValueKind.Array => value.EnumerateArray().SelectMany((each, index) => Within($"{at}/{index}", each)),
        _ => [],
    };

    private static IEnumerable<(string Pointer, TextSpan Span)> Inside(string at, JsonElement value) =>
        value.EnumerateObject().SelectMany(each => Within($"{at}/{each.Name}", each.Value));

    private static TextSpan Span(string written)
    {
        int[] bounds = [.. written.Split("..").Select(static each => int.Parse(each, CultureInfo.InvariantCulture))];
        return TextSpan.FromBounds(bounds[0], bounds[1]);
    }
}
