using System.Diagnostics;
using System.Globalization;
using ArchiveParse.Tests.Parsing;

namespace ArchiveParse.Fuzz;

/// <summary>One line of so many characters: how long its parse takes, how much memory the process has had, and whether anything is lost.</summary>
internal static class LongLine
{
    public static void Measure(int characters, TextWriter output)
    {
        foreach (string name in HostileLines.Names)
        {
            string text = HostileLines.Named(name, characters);
            ArchivePage.Parse(text[..10_000]);
            var watch = Stopwatch.StartNew();
            var page = ArchivePage.Parse(text);
            var parsed = watch.Elapsed;
            Laws.SpansLieOnThePage(text, page);
            Laws.NothingIsLost(text, page);
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{name}: {text.Length} characters in {parsed.TotalSeconds:F1} s, at most {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:F0} MB so far"));
        }
    }
}
