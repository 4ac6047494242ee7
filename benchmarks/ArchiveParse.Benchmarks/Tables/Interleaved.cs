using System.Diagnostics;

namespace ArchiveParse.Benchmarks.Tables;

/// <summary>
/// Times rows side by side: in each round every row has its turn, so that whatever slows the machine down slows all of them. A ratio is
/// taken within a round; of the rounds, the median counts.
/// </summary>
internal static class Interleaved
{
    /// <summary>Runs all rows on all texts for a while: the runtime compiles at its best what has run often, and long enough.</summary>
    public static void WarmUp(IEnumerable<string> texts, IReadOnlyList<Row> rows, TimeSpan time)
    {
        string[] all = [.. texts];
        var clock = Stopwatch.StartNew();
        while (clock.Elapsed < time)
        {
            foreach (string text in all)
            {
                foreach (var row in rows)
                {
                    row.Run(text);
                }
            }
        }
    }

    /// <summary>Times the rows for a while, in rounds; the first half of it warms up for this text.</summary>
    public static IReadOnlyList<Measured> Measure(string text, IReadOnlyList<Row> rows, TimeSpan budget)
    {
        WarmUp([text], rows, budget / 2);
        List<double[]> rounds = [];
        var clock = Stopwatch.StartNew();
        while (clock.Elapsed < budget / 2 || rounds.Count < FewestRounds)
        {
            rounds.Add([.. rows.Select(row => RunFor(row, text, Slot))]);
        }

        return [.. rows.Select((row, at) => new Measured(
            row, Median(rounds.Select(round => round[at])), Median(rounds.Select(round => round[0] / round[at])), BytesOf(row, text)))];
    }

    /// <summary>Nanoseconds of one run, over as many as fill the slot.</summary>
    private static double RunFor(Row row, string text, TimeSpan slot)
    {
        int runs = 0;
        var clock = Stopwatch.StartNew();
        do
        {
            row.Run(text);
            runs++;
        }
        while (clock.Elapsed < slot);

        return clock.Elapsed.TotalNanoseconds / runs;
    }

    private static long BytesOf(Row row, string text)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        row.Run(text);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    /// <summary>The middle one of some values.</summary>
    public static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }

    private static readonly TimeSpan Slot = TimeSpan.FromMilliseconds(5);

    private const int FewestRounds = 5;
}
