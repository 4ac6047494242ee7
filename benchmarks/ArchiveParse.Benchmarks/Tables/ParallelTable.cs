using System.Diagnostics;

namespace ArchiveParse.Benchmarks.Tables;

/// <summary>How many pages two threads read in the time in which one reads so many: the sample pages, over and over, by one parser.</summary>
internal static class ParallelTable
{
    /// <summary>Writes the throughput of one, two and more threads, rounds of each in turn.</summary>
    public static void Write(TextWriter output, TimeSpan perThreadCount)
    {
        string[] pages = [.. SamplePage.All.Select(static page => page.Text)];
        int characters = pages.Sum(static text => text.Length);
        int[] counts = [1, 2, .. Environment.ProcessorCount > 2 ? new[] { Environment.ProcessorCount } : []];
        Run(pages, 1, perThreadCount);
        var rounds = Enumerable.Range(0, Rounds).Select(_ => counts.Select(threads => Run(pages, threads, perThreadCount / Rounds)).ToArray()).ToList();
        output.WriteLine("| threads | Mchar/s | against one |");
        output.WriteLine("| --: | --: | --: |");
        for (int at = 0; at < counts.Length; at++)
        {
            double rate = Interleaved.Median(rounds.Select(round => round[at])), gain = Interleaved.Median(rounds.Select(round => round[at] / round[0]));
            output.WriteLine(FormattableString.Invariant($"| {counts[at]} | {rate * characters / 1e6:N1} | {gain:N2} |"));
        }
    }

    /// <summary>How often all pages are read in a second.</summary>
    private static double Run(string[] pages, int threads, TimeSpan time)
    {
        long passes = 0;
        var clock = Stopwatch.StartNew();
        Thread[] all = [.. Enumerable.Range(0, threads).Select(_ => new Thread(() =>
        {
            while (clock.Elapsed < time)
            {
                foreach (string page in pages)
                {
                    ArchivePage.Parse(page);
                }

                Interlocked.Increment(ref passes);
            }
        }))];
        Array.ForEach(all, static thread => thread.Start());
        Array.ForEach(all, static thread => thread.Join());
        return passes / clock.Elapsed.TotalSeconds;
    }

    private const int Rounds = 9;
}
