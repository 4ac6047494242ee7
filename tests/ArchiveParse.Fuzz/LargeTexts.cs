using System.Diagnostics;
using System.Globalization;
using ArchiveParse.Tests;
using ArchiveParse.Tests.Growth;
using ArchiveParse.Tests.Parsing;

namespace ArchiveParse.Fuzz;

/// <summary>A text of so many characters: how long its parse takes, how much memory the process has had, and whether anything is lost.</summary>
internal static class LargeTexts
{
    private const int Small = 100_000;

    private static readonly IReadOnlyList<GrowingPage> Pages = GrowingPages.All(Repository.SamplePage(Repository.SamplePages[1]));

    /// <summary>Names of lines and of pages that can be made as long as one likes.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. HostileLines.Names, .. Pages.Select(static page => page.Name)];

    public static void Measure(string name, int characters, TextWriter output)
    {
        ArchivePage.Parse(Named(name, Small));
        string text = Named(name, characters);
        var watch = Stopwatch.StartNew();
        var page = ArchivePage.Parse(text);
        var parsed = watch.Elapsed;
        long memory = Process.GetCurrentProcess().PeakWorkingSet64;
        Laws.SpansLieOnThePage(text, page);
        Laws.NothingIsLost(text, page);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name}: {text.Length} characters, {page.Body.Count} blocks, in {parsed.TotalSeconds:F1} s, {memory / 1e6:F0} MB at most; nothing is lost"));
    }

    private static string Named(string name, int characters) =>
        HostileLines.Names.Contains(name) ? HostileLines.Named(name, characters) : Pages.First(page => page.Name == name).OfLength(characters);
}
