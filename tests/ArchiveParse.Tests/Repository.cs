using System.Runtime.CompilerServices;

namespace ArchiveParse.Tests;

/// <summary>Where things lie, found from this source file: nothing is copied, and a received snapshot lands beside its test.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", ".."));

    public static string Library { get; } = Path.Combine(Root, "src", "ArchiveParse");

    /// <summary>The development corpus, which is not part of the repository: null where it is not at hand.</summary>
    public static string? Corpus { get; } =
        Existing(Path.Combine(Root, Environment.GetEnvironmentVariable("ARCHIVEPARSE_SHARED") ?? "../shared", "corpus", "dev", "pages"));

    /// <summary>Names of the sample pages, without extension.</summary>
    public static IReadOnlyList<string> SamplePages { get; } =
        [.. Directory.GetFiles(PagesFolder, "*.txt").Select(Path.GetFileNameWithoutExtension).OfType<string>().Order(StringComparer.Ordinal)];

    private static string PagesFolder => Path.Combine(Root, "tests", "ArchiveParse.Tests", "Pages");

    public static string SamplePage(string name) => File.ReadAllText(Path.Combine(PagesFolder, $"{name}.txt"));

    private static string? Existing(string folder) => Directory.Exists(folder) ? folder : null;

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
