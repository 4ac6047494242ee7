using Sprache;

namespace ArchiveParse.Tests;

using ArchiveParse.Text;

/// <summary>Tells what the grammar read in one line, so that a case is a row: <c>copy 19 | copies 50</c>.</summary>
internal static class Told
{
    /// <summary>What a rule makes of a whole text; null where it does not take all of it.</summary>
    public static T? Whole<T>(Parser<T> rule, string text)
        where T : class
    {
        var result = rule(new Cursor(text));
        return result.WasSuccessful && result.Remainder.AtEnd ? result.Value : null;
    }

    /// <summary>The parts that are there, each behind its name.</summary>
    public static string Parts(params (string Name, string? Value)[] parts) =>
        string.Join(" | ", parts.Where(static part => part.Value is not null).Select(static part => $"{part.Name} {part.Value}"));

    /// <summary>Each block as <c>heading: its text</c>.</summary>
    public static string[] Blocks(IEnumerable<Block> blocks) => [.. blocks.Select(static block => $"{Kind(block)}: {block.Text}")];

    /// <summary>A participant: the name, then what the list says of the person.</summary>
    public static string Person(Participant person)
    {
        string parts = Parts(("side", person.Side), ("honorific", person.Honorific), ("role", person.Role));
        return parts.Length == 0 ? person.Name : $"{person.Name} ({parts})";
    }

    /// <summary>Each entry of a listing as <c>1956-05 | title The Harvest | summary It was good.¶It was early.</c>.</summary>
    public static string[] Entries(ListingPage page) => [.. page.Entries.Select(static entry =>
    {
        string parts = Parts(("title", entry.Title), ("summary", entry.Summary?.Replace("\n\n", "¶", StringComparison.Ordinal)));
        return entry.Date is { } date ? $"{date.Edtf?.ToString() ?? date.Text} | {parts}" : parts;
    })];

    /// <summary>A block's kind in one word: <c>speech</c>.</summary>
    public static string Kind(Block block) => block.GetType().Name.Replace("Block", "", StringComparison.Ordinal).ToLowerInvariant();
}
