using System.Text.Json;
using ArchiveParse.Json;
using ArchiveParse.Text;

namespace ArchiveParse.Tests.Mapping;

/// <summary>What holds for the source map of any page.</summary>
internal static class SourceMapLaws
{
    public static void Hold(string text, ArchivePage page)
    {
        var map = page.SourceMap;
        Assert.Equal(text, string.Concat(map.Select(leaf => leaf.Span.In(text).ToString())));
        Assert.All(map, leaf => Assert.False(leaf.Span.IsEmpty));
        Assert.All(map.Where(static leaf => leaf.Kind == SourceLeafKind.WhiteSpace), leaf =>
            Assert.True(leaf.Span.In(text).IsWhiteSpace(), $"Lost: '{leaf.Span.In(text)}' at {leaf.Span}"));
        EveryValueLiesInIt(page, map);
        RepairsTellWhatStandsThere(text, page);
    }

    /// <summary>Whatever has a span in the JSON has its pointer in the leaves of just that span, and in no other.</summary>
    private static void EveryValueLiesInIt(ArchivePage page, SourceMap map)
    {
        var placed = map.SelectMany(static leaf => leaf.Values.Select(value => (value, leaf.Span)))
            .GroupBy(static each => each.value, static each => each.Span)
            .ToDictionary(static each => each.Key, static each => each.ToList());
        using var json = JsonDocument.Parse(PageJson.Write(page));
        foreach (var (pointer, span) in JsonSpans.In(json.RootElement).Where(static each => !each.Span.IsEmpty))
        {
            Assert.True(placed.TryGetValue(pointer, out var leaves), $"{pointer} at {span} is in no leaf.");
            Assert.True(Covered(leaves, page, pointer, span), $"{pointer} is at {span}, its leaves at {string.Join(", ", leaves)}.");
        }

        Assert.All(placed.Keys, pointer => Assert.True(JsonSpans.Leads(json.RootElement, pointer), $"{pointer} leads nowhere."));
    }

    /// <summary>A field of the page may stand in leaves of its own beside its span.</summary>
    private static bool Covered(List<TextSpan> leaves, ArchivePage page, string pointer, TextSpan span)
    {
        var own = page.Leaves.Where(leaf => $"/{leaf.Leaf}" == pointer).Select(static leaf => leaf.Span).Append(span).ToList();
        return leaves.Sum(static each => each.Length) >= span.Length
            && leaves.Where(span.Contains).Sum(static each => each.Length) == span.Length
            && leaves.TrueForAll(leaf => own.Exists(each => each.Contains(leaf)));
    }

    private static void RepairsTellWhatStandsThere(string text, ArchivePage page)
    {
        Assert.All(page.Repairs, repair => Assert.Equal(repair.Span.In(text).ToString(), repair.Was));
        Assert.All(page.Repairs, static repair => Assert.NotEqual(repair.Was, repair.Read));
        Assert.Equal(page.Repairs.OrderBy(static each => each.Span.Start), page.Repairs);
    }
}
