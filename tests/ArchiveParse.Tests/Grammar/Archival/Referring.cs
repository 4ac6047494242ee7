using System.Text.Json.Nodes;
using ArchiveParse.Json;

namespace ArchiveParse.Tests.Grammar.Archival;

/// <summary>References as a case table tells them: the archive, then each level with its value.</summary>
internal static class Referring
{
    private static readonly string[] NoLevels =
        ["system", "text", "archive", "archiveName", "repository", "country", "key", "canonical", "span", "diagnostics"];

    public static string[] Read(string line) => [.. ArchiveParser.Default.ReadReferences(line).References.Select(Tell)];

    public static string[] Systems(string line) => [.. ArchiveParser.Default.ReadReferences(line).References.Select(System)];

    /// <summary>The reference's scheme, as the JSON names it.</summary>
    public static string System(ArchivalReference reference) => (string)Json(reference)["system"]!;

    public static string Tell(ArchivalReference reference) => string.Join(" | ", Levels(reference).Prepend(reference.Archive ?? "-"));

    /// <summary>The levels alone, each as <c>name value</c>.</summary>
    public static IEnumerable<string> Levels(ArchivalReference reference) =>
        Json(reference).Where(static each => !NoLevels.Contains(each.Key)).Select(static each => $"{each.Key} {each.Value}");

    private static JsonObject Json(ArchivalReference reference) =>
        JsonNode.Parse(ReferenceJson.Write(new ReferenceReading { Text = "", References = [reference] }))![0]!.AsObject();
}
