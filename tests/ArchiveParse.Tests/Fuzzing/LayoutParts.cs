using static ArchiveParse.Tests.Fuzzing.AnyField;

namespace ArchiveParse.Tests.Fuzzing;

/// <summary>What a page of each layout consists of, in the order in which it stands there; the values are any.</summary>
internal static class LayoutParts
{
    private const string Masthead = "Digital Archive International History Declassified";

    /// <summary>All layouts, by name; no layout of the library may be missing here.</summary>
    public static readonly IReadOnlyDictionary<string, Func<Choices, string[]>> All = new Dictionary<string, Func<Choices, string[]>>
    {
        ["web"] = static any =>
        [
            "Skip to content", Of(any, Dates), Of(any, Titles), Of(any, Supports), AnyBody.Of(any), Of(any, Summaries), "Author(s):",
            "Associated People & Organizations", "Associated Places", "Associated Topics", "Subjects Discussed", "Document Information", "Source",
            Of(any, Sources), "Original Archive", "Rights", Of(any, Small), "Original Uploaded Date", Of(any, Small), "Type", Of(any, Small), "Language",
            Of(any, Small), "Record ID", Of(any, Small), "Original Classification", Of(any, Small), Of(any, Small),
        ],
        ["web-listing"] = static any => ["Skip to content", "Results:", Range(any), "Documents", .. Entries(any, "", "\n\n"), "Pagination"],
        ["web-subject"] = static any =>
        [
            "Skip to content\nPlaceholder image for when a portrait image is not available", Of(any, Titles),
            "Placeholder image for when a portrait image is not available", "Popular Documents", .. Entries(any, "", "\n\n"),
        ],
        ["web-short"] = static any =>
            ["Skip to content", Of(any, Dates), Of(any, Titles), Of(any, Supports), AnyBody.Of(any), "", Of(any, Summaries), Of(any, Small)],
        ["print"] = static any =>
        [
            Of(any, Dates), $"**{Of(any, Titles)}**", "Citation:", $"\"{Of(any, Titles)}\", {Of(any, Dates)}, Wilson Center Digital Archive, {Of(any, Sources)}",
            "<https://digital.example/document/1>", "Summary:", Of(any, Summaries), "Credits:", Of(any, Supports), "Original Language:", Of(any, Small),
            "Contents:", Of(any, Small), AnyBody.Of(any),
        ],
        ["legacy-print"] = static any =>
        [
            "Digital Archive digitalarchive.wilsoncenter.org\nInternational History Declassified", $"{Of(any, Dates)}\n{Of(any, Titles)}", "Citation:",
            Cited(any), "http://digital.example/document/1", "Summary:\n" + Of(any, Summaries), "Credits:", Of(any, Supports), "Original Language:\nRussian",
            "Contents:\nEnglish Translation\nScan of Original Document", AnyBody.Of(any),
        ],
        ["legacy-web"] = static any =>
        [
            "Search in\nADD SEARCH FILTER CANCEL SEARCH FILTER", Masthead, Of(any, Dates), Of(any, Titles).ToUpperInvariant(), Of(any, Supports),
            "CITATION SHARE DOWNLOAD\n  • Citation", "    get citation", $"    {Of(any, Summaries)}\n    {Cited(any)}\n  • share document",
            "    https://digital.example/document/1", "VIEW DOCUMENT IN", "English HTML", AnyBody.Of(any),
        ],
        ["legacy-web-bare"] = static any =>
            [Of(any, Dates), "", $"    {Of(any, Summaries)}\n    {any.Of([Cited(any), Of(any, Dates)])}\n{Of(any, Titles)}", AnyBody.Of(any)],
        ["legacy-web-listing"] = static any =>
            ["Search in", Masthead, "SEARCH RESULTS", "No image found.", Of(any, Titles), .. Entries(any, any.Of(["  • ", "-\n"]), any.Of(["\n\n    ", "\n"]))],
        ["frus"] = static any =>
        [
            $"105. {Of(any, Titles)}Source", "", $"Vienna, {Of(any, Dates)}, 4:30-5:10 p.m.", "SUBJECT", Of(any, Titles), "PARTICIPANTS", AnyBody.Of(any), "",
            AnyBody.Of(any), "* * *", $"* Source: {Of(any, Sources)}", $"1 {Of(any, Summaries)}", $"2 {AnyBody.Of(any)}",
        ],
        ["plain"] = static any => [AnyBody.Of(any), AnyBody.Of(any)],
    };

    private static string Cited(Choices any) =>
        $"\"{Of(any, Titles)},\" {Of(any, Dates)}, History and Public Policy Program Digital Archive, {Of(any, Sources)}";

    private static string Range(Choices any) => any.Of(["1 - 10 of 14", "51 - 60 of 289", "0 - 0 of 0", "1 - 2 of 99999999999", "(372) documents", "1 - 10 of"]);

    private static string[] Entries(Choices any, string mark, string separator) =>
        [.. Enumerable.Range(0, any.Below(6)).Select(_ => $"{mark}{Of(any, Dates)}{separator}{Of(any, Titles)}{separator}{Of(any, Summaries)}")];
}
