using ArchiveParse.Tool.Tests.Support;

namespace ArchiveParse.Tool.Tests.Faults;

/// <summary>
/// A run that waits for others, and is told to stop. On Linux alone: on Windows one process cannot press another's Ctrl-C.
/// </summary>
public sealed class WaitingTests
{
    [Theory]
    [InlineData("interrupted", "date")]
    [InlineData("interrupted", "explain", "-")]
    [InlineData("standard output: interrupted; no page was written; run the command again to have them all", "parse", "-")]
    public void A_run_that_waits_for_standard_input_ends(string told, params string[] args)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var tool = ToolProcess.Start(args);
        tool.AwaitReading();
        tool.Signal("INT");

        Assert.Equal((130, "", $"archiveparse: {told}\n"), tool.Finish());
    }

    /// <summary>Nobody reads what it writes, so the page cannot be finished. The second signal comes before the first has lost patience.</summary>
    [Theory]
    [InlineData(1, "archiveparse: standard output: interrupted; no page was written; run the command again to have them all\n")]
    [InlineData(2, "")]
    public void A_run_that_hangs_ends_after_a_while_and_with_a_second_signal_at_once(int signals, string told)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using TempFolder folder = new();
        string file = folder.Write("a.txt", string.Concat(Enumerable.Repeat("A line of a long page.\n\n", 20_000)));
        using var tool = ToolProcess.Start("parse", file);
        tool.Output.Read();
        (signals == 1 ? (Action<string>)tool.Signal : tool.SignalTwice)("INT");

        Assert.Equal((130, told), tool.FinishUnread());
    }
}
