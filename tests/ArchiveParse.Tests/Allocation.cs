namespace ArchiveParse.Tests;

/// <summary>What running something allocates on this thread, in bytes.</summary>
internal static class Allocation
{
    /// <summary>How often it is run.</summary>
    public const int Runs = 5;

    /// <summary>
    /// The least of a few runs. The first fills tables and pools; a collection that other tests bring about may empty the pools
    /// before any other, and what is then made anew is no doing of what is measured.
    /// </summary>
    public static long Of(Action run) => Enumerable.Range(0, Runs).Min(_ => Once(run));

    private static long Once(Action run)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        run();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
