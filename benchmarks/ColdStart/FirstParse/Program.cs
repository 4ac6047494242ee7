using System.Diagnostics;

namespace ArchiveParse.FirstParse;

internal static class Program
{
    /// <summary>Parses a file and tells how many milliseconds that took, all that a first parse sets up included.</summary>
    internal static void Main(string[] args)
    {
        string page = File.ReadAllText(args[0]);
        var watch = Stopwatch.StartNew();
        ArchivePage.Parse(page);
        Console.WriteLine($"{watch.Elapsed.TotalMilliseconds:F2}");
    }
}
