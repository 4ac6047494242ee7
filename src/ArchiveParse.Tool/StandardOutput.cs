using Microsoft.Win32.SafeHandles;

namespace ArchiveParse.Tool;

/// <summary>
/// Standard output where it is a pipe: the framework's own stream takes no notice of a reader who has gone, and a thousand pages would be
/// read for nobody.
/// </summary>
internal sealed class StandardOutput : Stream
{
    /// <summary>How much a pipe takes whole or not at all, so that what it did not take can be written again.</summary>
    private static readonly int WholeWrite = OperatingSystem.IsLinux() ? 4096 : 512;

    private readonly Stream console;
    private readonly FileStream pipe;

    private StandardOutput(Stream console, FileStream pipe) => (this.console, this.pipe) = (console, pipe);

    /// <summary>The process's own standard output.</summary>
    public static Stream Open()
    {
        var console = Console.OpenStandardOutput();
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected)
        {
            return console;
        }

        try
        {
            FileStream stream = new(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            return stream.CanSeek ? console : new StandardOutput(console, stream);
        }
        catch (Exception closed) when (closed is IOException or ArgumentException or UnauthorizedAccessException)
        {
            return console;
        }
    }

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <exception cref="ReaderGoneException">Nobody reads any more.</exception>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        for (; buffer.Length > 0; buffer = buffer[Math.Min(WholeWrite, buffer.Length)..])
        {
            WriteWhole(buffer[..Math.Min(WholeWrite, buffer.Length)]);
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private void WriteWhole(ReadOnlySpan<byte> bytes)
    {
        try
        {
            pipe.Write(bytes);
        }
        catch (IOException refusal) when (refusal.HResult == Refusal.NoReader)
        {
            throw new ReaderGoneException();
        }
        catch (IOException)
        {
            // A pipe that does not wait and is full: the framework's stream waits for it.
            console.Write(bytes);
        }
    }
}
