using System.Diagnostics;
using ArchiveParse.Tests.Growth;

namespace ArchiveParse.Benchmarks.Tables;

/// <summary>Time against length, for every kind of page: tab-separated values, from which <c>growth.py</c> draws the charts.</summary>
internal static class GrowthTable
{
    private static readonly int[] Lengths = [5_000, 20_000, 100_000, 500_000, 2_000_000, 10_000_000];

    /// <summary>
    /// Writes page, characters, and for each character nanoseconds, those of them in which the garbage collector held the parse up, and bytes:
    /// the best of some runs, of pages so named.
    /// </summary>
    public static void Write(TextWriter output, int longest, string only)
    {
        output.WriteLine("page\tcharacters\tnanoseconds per character\tcollector's nanoseconds per character\tbytes per character");
        var pages = GrowingPages.All(SamplePage.Conversation.Text).Where(page => page.Name.Contains(only, StringComparison.Ordinal)).ToList();
        Interleaved.WarmUp(pages.Select(static page => page.OfLength(20_000)), [new("full parse", ArchivePage.Parse)], WarmUpTime);
        foreach (var page in pages)
        {
            foreach (string text in Lengths.Append(longest).Where(each => each <= longest).Select(page.OfLength).DistinctBy(static text => text.Length))
            {
                var (time, pauses, bytes) = Best(text);
                output.WriteLine(FormattableString.Invariant(
                    $"{page.Name}\t{text.Length}\t{time / text.Length:F2}\t{pauses / text.Length:F2}\t{(double)bytes / text.Length:F2}"));
            }
        }
    }

    private static (double Time, double Pauses, long Bytes) Best(string text)
    {
        (double Time, double Pauses, long Bytes) best = (double.PositiveInfinity, 0, 0);
        var all = Stopwatch.StartNew();
        for (int run = 0; run < FewestRuns || all.Elapsed < TimeSpan.FromMilliseconds(300); run++)
        {
            GC.Collect();
            var (bytes, pauses, clock) = (GC.GetAllocatedBytesForCurrentThread(), GC.GetTotalPauseDuration(), Stopwatch.StartNew());
            ArchivePage.Parse(text);
            double time = clock.Elapsed.TotalNanoseconds;
            if (time < best.Time)
            {
                best = (time, (GC.GetTotalPauseDuration() - pauses).TotalNanoseconds, GC.GetAllocatedBytesForCurrentThread() - bytes);
            }
        }

        return best;
    }

    private static readonly TimeSpan WarmUpTime = TimeSpan.FromSeconds(15);

    private const int FewestRuns = 3;
}
