using System.Runtime.InteropServices;

namespace ArchiveParse.Tool;

/// <summary>
/// Ends the process when it is told to stop: the step under way is finished, the file in hand removed, and one line says how far the run
/// came. A second signal ends it at once. Signals that the process was started to ignore (<c>nohup</c>) stay ignored.
/// </summary>
internal static class Interruption
{
    /// <summary>Sent where a file grows beyond what <c>ulimit -f</c> allows; deadly, unless somebody takes it. The write fails then.</summary>
    private const PosixSignal FileTooLarge = (PosixSignal)25;

    /// <summary>Kept to the end: one that is let go, or collected, is heeded no more, even if its signal has come.</summary>
    private static readonly List<PosixSignalRegistration> Watched = [];

    private static int signals;

    /// <summary>Heeds signals from now on.</summary>
    /// <param name="shell">Tells how far the run has come, and where to tell it.</param>
    public static void Watch(Shell shell)
    {
        if (!OperatingSystem.IsWindows())
        {
            Watched.Add(PosixSignalRegistration.Create(FileTooLarge, static signal => signal.Cancel = true));
        }

        foreach (var (signal, exit) in ((PosixSignal, int)[])
            [(PosixSignal.SIGINT, ExitCode.Interrupted), (PosixSignal.SIGTERM, ExitCode.Terminated), (PosixSignal.SIGHUP, ExitCode.HungUp)])
        {
            Watched.Add(PosixSignalRegistration.Create(signal, told => Stop(told, shell, exit)));
        }
    }

    private static void Stop(PosixSignalContext told, Shell shell, int exit)
    {
        if (Interlocked.Increment(ref signals) > 1)
        {
            return;
        }

        told.Cancel = true;
        shell.Progress.Stop();
        Tell(shell);
        Environment.Exit(exit);
    }

    private static void Tell(Shell shell)
    {
        if (shell.Progress is { Place: { } place, Pages: var pages })
        {
            new Trouble(shell.Error).Report(place, $"interrupted; {Written(pages)}; run the command again to have them all");
        }
        else
        {
            shell.Error.WriteLine("archiveparse: interrupted");
        }
    }

    private static string Written(int pages) => pages switch
    {
        0 => "no page was written",
        1 => "1 page was written, whole",
        _ => $"{pages} pages were written, each whole",
    };
}
