namespace ArchiveParse.Tests.House;

/// <summary>
/// The floors of the library, each a folder, and the floors that each may use. Most have a namespace of their own, and whoever uses
/// them imports or names it; model and front door share the root namespace, so they are known by the names of their types.
/// </summary>
internal static class Floors
{
    private const string FrontDoor = "";

    private static readonly Dictionary<string, string[]> MayUse = new()
    {
        ["Text"] = [],
        ["Model"] = ["Text"],
        ["Grammar"] = ["Text", "Model"],
        ["Resolution"] = ["Text", "Model", "Grammar"],
        ["Json"] = ["Text", "Model"],
        [FrontDoor] = ["Text", "Model", "Grammar", "Resolution"],
    };

    /// <summary>What breaks the order, a sentence for each.</summary>
    public static IReadOnlyList<string> Violations(IReadOnlyList<SourceFile> library)
    {
        string[] model = Types(library, "Model");

        // ArchivePage.Parse is declared beside the front door, but the page is the model's.
        var root = new Dictionary<string, string[]> { ["Model"] = model, [FrontDoor] = [.. Types(library, FrontDoor).Except(model)] };
        return [.. library.SelectMany(file => Violations(file, root))];
    }

    private static IEnumerable<string> Violations(SourceFile file, Dictionary<string, string[]> root)
    {
        if (!MayUse.TryGetValue(file.Folder, out string[]? below))
        {
            yield return $"{file.Path} stands on no floor that is known; say in {nameof(Floors)} what it may use.";
            yield break;
        }

        string home = root.ContainsKey(file.Folder) ? "ArchiveParse" : $"ArchiveParse.{file.Folder}";
        if (file.Namespace != home && !file.Namespace.StartsWith($"ArchiveParse.{file.Folder}.", StringComparison.Ordinal))
        {
            yield return $"{file.Path} is in namespace {file.Namespace}, not {home}.";
        }

        foreach (string floor in MayUse.Keys.Except([.. below, file.Folder]))
        {
            string? used = root.TryGetValue(floor, out string[]? types) ? types.FirstOrDefault(file.Mentions)
                : NamesNamespace(file, floor) ? $"ArchiveParse.{floor}"
                : null;
            if (used is not null)
            {
                yield return $"{file.Path} uses {used}.";
            }
        }
    }

    // Imported or spelled out, or, inside the library's own namespaces, by its last part alone.
    private static bool NamesNamespace(SourceFile file, string floor) =>
        file.Mentions($@"ArchiveParse\s*\.\s*{floor}") || file.Mentions($@"{floor}\s*\.\s*\w+");

    private static string[] Types(IEnumerable<SourceFile> library, string floor) =>
        [.. library.Where(each => each.Folder == floor).SelectMany(static each => each.DeclaredTypes).Distinct()];
}
