namespace ArchiveParse.Tests.Parsing;

/// <summary>
/// Tells a test that does not end from one that waits for its machine: what is asked takes about a second, and what goes over its text once
/// for each of its parts takes many minutes.
/// </summary>
internal static class Patience
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    /// <summary>Runs the assertions of <paramref name="holds"/> on a thread of their own; fails when they do not end.</summary>
    public static void Within(Action holds)
    {
        var work = Task.Factory.StartNew(holds, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        Assert.True(((IAsyncResult)work).AsyncWaitHandle.WaitOne(Longest), $"Not at an end after {Longest}.");
        work.GetAwaiter().GetResult();
    }
}
