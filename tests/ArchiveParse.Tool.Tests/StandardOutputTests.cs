using System.Diagnostics;
using ArchiveParse.Tool.Tests.Support;

namespace ArchiveParse.Tool.Tests;

public sealed class StandardOutputTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("--help")]
    [InlineData("parse", "-")]
    [InlineData("parse", "-", "-")]
    [InlineData("explain", "-")]
    public void A_full_disk_is_one_line(params string[] args)
    {
        using StringWriter error = new() { NewLine = "\n" };

        int exit = CommandLine.Run(args, new Shell(new MemoryStream("text"u8.ToArray()), new FullStream(), error, Shell.DefaultColumns));

        Assert.Equal("archiveparse: standard output: cannot be written: No space left on device\n", error.ToString());
        Assert.Equal(1, exit);
    }

    /// <summary>In a process of its own, for the runtime has a hand in what a closed pipe does.</summary>
    [Fact]
    public void A_reader_who_goes_away_early_hears_no_complaint()
    {
        string file = folder.Write("long.txt", string.Concat(Enumerable.Repeat("A line of a long page.\n", 100_000)));
        using var tool = Process.Start(new ProcessStartInfo("dotnet", ["exec", typeof(Program).Assembly.Location, "explain", file])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;

        tool.StandardOutput.ReadLine();
        tool.StandardOutput.Close();

        Assert.Empty(tool.StandardError.ReadToEnd());
        Assert.True(tool.WaitForExit(60_000));
        Assert.Equal(0, tool.ExitCode);
    }

    /// <summary>The second page is a pipe that never gives anything: only a run that stops before it ends.</summary>
    [Fact]
    public void And_no_page_is_read_for_nobody()
    {
        if (OperatingSystem.IsWindows())
        {
            // Its pipes have no names in folders.
            return;
        }

        folder.Write("in/a.txt", string.Concat(Enumerable.Repeat("A line of a long page.\n", 20_000)));
        folder.Pipe("in/b.txt");
        using var tool = ToolProcess.Start("parse", folder["in"], "--format", "jsonl");

        tool.Output.Read();
        tool.Output.Close();

        Assert.Equal((0, ""), tool.FinishUnread());
    }

    private sealed class FullStream : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw Full;

        public override void Write(ReadOnlySpan<byte> buffer) => throw Full;

        private static IOException Full => new("No space left on device");
    }
}
