using System.Diagnostics;

namespace ArchiveParse.Tool.Tests.Support;

/// <summary>The built tool in a process of its own, for what only the system can do to it. On Linux and its kin alone.</summary>
internal sealed class ToolProcess : IDisposable
{
    private const int Patience = 60_000;

    private readonly Process process;
    private readonly Task<string> error;

    private ToolProcess(Process process)
    {
        this.process = process;
        error = process.StandardError.ReadToEndAsync();
    }

    /// <summary>What it writes, to be read as it comes; <see cref="Finish"/> reads the rest.</summary>
    public StreamReader Output => process.StandardOutput;

    public static ToolProcess Start(params string[] args) => Under("", args);

    /// <summary>
    /// The same, behind shell commands that narrow what it may do; the variable <c>narrowed</c> may name a program to run it. Signals are
    /// heeded even if the tests were started to ignore them, as whatever a script starts in the background is.
    /// </summary>
    public static ToolProcess Under(string narrowing, params string[] args)
    {
        string script = narrowing + "\nexec $narrowed env --default-signal=INT,TERM,HUP dotnet exec \"$@\"";
        ProcessStartInfo start = new("sh", ["-c", script, "sh", typeof(Program).Assembly.Location, .. args])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        return new ToolProcess(Process.Start(start)!);
    }

    /// <summary>Runs a shell command to its end: what .NET has no call for.</summary>
    public static void Sh(string script, params string[] args)
    {
        using var shell = Process.Start("sh", ["-c", script, "sh", .. args]);
        shell.WaitForExit();
        Assert.Equal(0, shell.ExitCode);
    }

    /// <summary>Sends a signal by its short name: <c>INT</c> is what Ctrl-C sends.</summary>
    public void Signal(string name) => Sh("kill -$1 $2", name, $"{process.Id}");

    /// <summary>The same signal once more, when it has had time to heed the first.</summary>
    public void SignalTwice(string name) => Sh("kill -$1 $2; sleep 0.3; kill -$1 $2", name, $"{process.Id}");

    /// <summary>Gives it more to read than a pipe holds, and no end: when this returns, it is reading.</summary>
    public void AwaitReading()
    {
        process.StandardInput.Write(string.Concat(Enumerable.Repeat("A line.\n", 20_000)));
        process.StandardInput.Flush();
    }

    /// <summary>What the process gave in the end; fails where it does not end.</summary>
    public (int Exit, string Output, string Error) Finish()
    {
        var output = process.StandardOutput.ReadToEndAsync();
        Assert.True(process.WaitForExit(Patience), "The tool does not end.");
        return (process.ExitCode, output.Result, error.Result);
    }

    /// <summary>Waits for it without reading what it writes.</summary>
    public (int Exit, string Error) FinishUnread()
    {
        Assert.True(process.WaitForExit(Patience), "The tool does not end.");
        return (process.ExitCode, error.Result);
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill();
        }

        process.Dispose();
    }
}
