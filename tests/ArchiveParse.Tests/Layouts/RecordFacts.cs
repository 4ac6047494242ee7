namespace ArchiveParse.Tests.Layouts;

/// <summary>What a page says of its record, each fact in one line; a fact that the page does not give is left out.</summary>
internal static class RecordFacts
{
    public static Dictionary<string, string> Of(string text) =>
        ArchivePage.Parse(text) is DocumentPage page
            ? All(page).Where(static fact => !string.IsNullOrEmpty(fact.Value)).ToDictionary(static fact => fact.Key, static fact => fact.Value!)
            : [];

    private static Dictionary<string, string?> All(DocumentPage page) => new()
    {
        ["title"] = page.Title,
        ["date"] = page.Date?.Edtf?.ToString(),
        ["summary"] = page.Summary,
        ["support"] = Lines(page.Support),
        ["type"] = page.Type,
        ["classification"] = page.Classification,
        ["recordId"] = page.RecordId,
        ["references"] = Lines(page.Source?.References.Select(static each => each.Text)),
        ["contributors"] = Lines(page.Source?.Contributors.Select(static each => $"{each.Role}: {each.Name}")),
    };

    private static string? Lines(IEnumerable<string>? values) => values is null ? null : string.Join('\n', values);
}
