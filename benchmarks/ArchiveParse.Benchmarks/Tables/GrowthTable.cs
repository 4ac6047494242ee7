using System.Diagnostics;
using ArchiveParse.Tests.Growth;

namespace ArchiveParse.Benchmarks.Tables;

/// <summary>Time against length, for every kind of page: tab-separated values, from which <c>growth.py</c> draws the charts.</summary>
internal static class GrowthTable
{
    private static readonly int[] Lengths = [5_000, 20_000, 100_000, 500_000, 2_000_000, 10_000_000];

    /// <summary>Writes page, characters, nanoseconds a character and bytes a character, the best of some runs, of pages so named.</summary>
    public static void Write(TextWriter output, int longest, string only)
    {
        output.WriteLine("page\tcharacters\tnanoseconds per character\tbytes per character");
        var pages = GrowingPages.All(SamplePage.Conversation.Text).Where(page => page.Name.Contains(only, StringComparison.Ordinal)).ToList();
        Interleaved.WarmUp(pages.Select(static page => page.OfLength(20_000)), [new("full parse", ArchivePage.Parse)], WarmUpTime);
        foreach (var page in pages)
        {
            foreach (string text in Lengths.Append(longest).Where(each => each <= longest).Select(page.OfLength).DistinctBy(static text => text.Length))
            {
                var (nanoseconds, bytes) = Best(text);
                output.WriteLine(FormattableString.Invariant($"{page.Name}\t{text.Length}\t{nanoseconds / text.Length:F2}\t{(double)bytes / text.Length:F2}"));
            }
        }
    }

    private static (double Nanoseconds, long Bytes) Best(string text)
    {
        double best = double.PositiveInfinity;
        long bytes = 0;
        var all = Stopwatch.StartNew();
        for (int run = 0; run < FewestRuns || all.Elapsed < TimeSpan.FromMilliseconds(300); run++)
        {
            GC.Collect();
            long before = GC.GetAllocatedBytesForCurrentThread();
            var clock = Stopwatch.StartNew();
            ArchivePage.Parse(text);
            best = Math.Min(best, clock.Elapsed.TotalNanoseconds);
            bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        return (best, bytes);
    }

    private static readonly TimeSpan WarmUpTime = TimeSpan.FromSeconds(15);

    private const int FewestRuns = 3;
}
