namespace ArchiveParse.Tool.Output;

/// <summary>The record's own fields as labelled rows: dates, sources, people.</summary>
internal static class OutlineHead
{
    public static IEnumerable<(string Label, string Text)> Of(ArchivePage page) =>
    [
        .. page is DocumentPage document ? Document(document) : [],
        .. page is ListingPage { Range: { } range } ? Labelled("range", [$"{range.First} - {range.Last} of {range.Total}"]) : [],
        .. Labelled("summary", page.Summary() is { } summary ? [summary] : []),
    ];

    private static IEnumerable<(string Label, string Text)> Document(DocumentPage page) =>
    [
        .. Labelled("date", page.Date is { } date ? [Date(date)] : []),
        .. Labelled("type", page.Type is { } type ? [type] : []),
        .. Labelled("classification", page.Classification is { } level ? [level] : []),
        .. Labelled("source", page.Source is { } source ? Source(source) : []),
        .. Labelled("participants", page.Participants.Select(Participant)),
    ];

    /// <summary>The label stands before the first of several values only.</summary>
    private static IEnumerable<(string Label, string Text)> Labelled(string label, IEnumerable<string> values) =>
        values.Select((value, place) => (place == 0 ? label : "", value));

    private static string Date(StatedDate date) =>
        date.Edtf is null || date.Edtf.ToString() == date.Text ? date.Text : $"{date.Text} ({date.Edtf})";

    /// <summary>The references; a source that holds none is shown as it stands.</summary>
    private static IEnumerable<string> Source(DocumentSource source) =>
        source.References.Count > 0 ? source.References.Select(static each => each.Text) : [source.Text];

    private static string Participant(Participant person) =>
        string.Join(", ", new[] { person.Name, person.Role }.OfType<string>()) + (person.Side is null ? "" : $" ({person.Side})");
}
