using System.Text;
using System.Text.Json;
using ArchiveParse.Text;

namespace ArchiveParse.Tests.Mapping;

/// <summary>What holds for the source map of any page, and for the texts that can be made again by it.</summary>
internal static class SourceMapLaws
{
    public static void Hold(string text, ArchivePage page)
    {
        var values = JsonValues.Of(page);
        LeavesAreTheText(text, page.SourceMap);
        EveryValueLiesInIt(page, values);
        RepairsTellWhatStandsThere(text, page);
        TextsAreMadeAgain(text, page, values);
    }

    private static void LeavesAreTheText(string text, SourceMap map)
    {
        Assert.Equal(text, string.Concat(map.Select(leaf => leaf.Span.In(text).ToString())));
        Assert.All(map, static leaf => Assert.False(leaf.Span.IsEmpty));
        Assert.All(map.Where(static leaf => leaf.Kind == SourceLeafKind.WhiteSpace), leaf =>
            Assert.True(leaf.Span.In(text).IsWhiteSpace(), $"Lost: '{leaf.Span.In(text)}' at {leaf.Span}"));
    }

    /// <summary>Whatever has a span in the JSON has its pointer in the leaves of just that span, and in no other.</summary>
    private static void EveryValueLiesInIt(ArchivePage page, List<(string Pointer, JsonElement Value)> values)
    {
        var placed = page.SourceMap.SelectMany(static leaf => leaf.Values.Select(value => (value, leaf.Span)))
            .GroupBy(static each => each.value, static each => each.Span)
            .ToDictionary(static each => each.Key, static each => each.ToList());
        var fields = page.Leaves.ToLookup(static leaf => $"/{leaf.Leaf}", static leaf => leaf.Span);
        foreach (var (pointer, value) in values)
        {
            if (JsonValues.Span(value) is { IsEmpty: false } span)
            {
                Assert.True(placed.TryGetValue(pointer, out var leaves), $"{pointer} at {span} is in no leaf.");
                bool isWhole = leaves.Where(span.Contains).Sum(static each => each.Length) == span.Length;
                bool isAlone = leaves.TrueForAll(leaf => fields[pointer].Append(span).Any(each => each.Contains(leaf)));
                Assert.True(isWhole && isAlone, $"{pointer} is at {span}, its leaves at {string.Join(", ", leaves)}.");
            }
        }

        var pointers = values.Select(static each => each.Pointer).ToHashSet();
        Assert.All(placed.Keys, pointer => Assert.True(pointers.Contains(pointer), $"{pointer} leads nowhere."));
    }

    private static void RepairsTellWhatStandsThere(string text, ArchivePage page)
    {
        Assert.All(page.Repairs, repair => Assert.Equal(repair.Span.In(text).ToString(), repair.Was));
        Assert.All(page.Repairs, static repair => Assert.NotEqual(repair.Was, repair.Read));
        Assert.Equal(page.Repairs.OrderBy(static each => each.Span.Start), page.Repairs);
    }

    /// <summary>Every <c>text</c> is what stands at its span, repaired and cleaned.</summary>
    private static void TextsAreMadeAgain(string source, ArchivePage page, List<(string Pointer, JsonElement Value)> values)
    {
        RebuiltText rebuilt = new(source, page);
        foreach (var (pointer, value) in values)
        {
            if (JsonValues.Span(value) is { } span && JsonValues.Text(value, "text") is { } text)
            {
                string again = AsJson(rebuilt.Of(span));
                Assert.True(IsText(pointer, value, text, again), $"{pointer} is “{text}”, made again it is “{again}”.");
            }
        }
    }

    /// <summary>
    /// A label or a marker at the head of a block or a note is no part of its text, nor are the brackets of a mark, nor the sign between a
    /// number or marking and what follows it on its line. What is made of several lines, such as a list of participants, is one line;
    /// running text has its paragraphs. Bullets of a labelled value are no part of it. A note mark of several asterisks holds emphasis to cleaning,
    /// which cannot tell them apart; a marker in superscripts is told in plain figures. What a capture lost is supplied: the label of a
    /// subject that stands as an item by itself, the asterisk of a source note.
    /// </summary>
    private static bool IsText(string pointer, JsonElement value, string text, string again)
    {
        string? head = JsonValues.Text(value, "label") ?? JsonValues.Text(value, "marker")
            ?? (value.TryGetProperty("speaker", out var speaker) ? JsonValues.Text(speaker, "label") : null);
        return pointer.Contains("/marks/", StringComparison.Ordinal) ? AreStars(text) || Flat(again).Contains(text, StringComparison.Ordinal)
            : head is not null ? Unmarked(Flat(again)).EndsWith(Unmarked(Flat(text)), StringComparison.Ordinal)
                && (AreStars(head) || IsSupplied(head, again) || InPlainFigures(Flat(again)).Contains(head, StringComparison.Ordinal))
            : (JsonValues.Text(value, "kind") is "number" or "marking" ? Flat(again).TrimEnd(',', ';') : Flat(again)) == Flat(text);
    }

    private static bool IsSupplied(string head, string again) =>
        (head == "Subject" && again is ['•' or '·' or '●' or '▪', ..]) || (head == "*" && again.StartsWith("Source:", StringComparison.Ordinal));

    private static bool AreStars(string mark) => mark is "**" or "***";

    private static string InPlainFigures(string text) => string.Concat(text.Select(static each =>
        "⁰¹²³⁴⁵⁶⁷⁸⁹".IndexOf(each, StringComparison.Ordinal) is >= 0 and int digit ? (char)('0' + digit) : each));

    private static string Unmarked(string text) =>
        "•·●▪".Aggregate(text, static (rest, bullet) => rest.Replace($"{bullet} ", "", StringComparison.Ordinal));

    /// <summary>As a text comes back from JSON: UTF-8 cannot hold an unpaired surrogate.</summary>
    private static string AsJson(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private static string Flat(string text) => text.Replace("\n\n", " ", StringComparison.Ordinal);
}
