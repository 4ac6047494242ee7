using System.Globalization;
using Microsoft.Win32.SafeHandles;

namespace ArchiveParse.Afl;

/// <summary>
/// Talks to the fuzzer as a fork server does, but never forks: each input is tried in this process. The fuzzer writes an input into the file
/// that is standard input, four bytes say that it is there, and four bytes answer how the try ended.
/// </summary>
internal static class ForkServer
{
    private const int FromFuzzer = 198;

    private const int ToFuzzer = 199;

    /// <summary>As a process ends that was aborted.</summary>
    private const int Aborted = 6;

    /// <summary>Tries inputs until the fuzzer ends; without a fuzzer, does nothing and says so.</summary>
    public static bool Run(Func<byte[], bool> holds)
    {
        if (Environment.GetEnvironmentVariable("__AFL_SHM_ID") is not { } memory)
        {
            return false;
        }

        Trace.AttachTo(int.Parse(memory, CultureInfo.InvariantCulture));
        using SafeFileHandle input = new(0, ownsHandle: false);
        using FileStream from = new(new SafeFileHandle(FromFuzzer, ownsHandle: false), FileAccess.Read, bufferSize: 0);
        using FileStream to = new(new SafeFileHandle(ToFuzzer, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        byte[] word = new byte[4];
        to.Write(word);
        while (from.ReadAtLeast(word, word.Length, throwOnEndOfStream: false) == word.Length)
        {
            to.Write(BitConverter.GetBytes(Environment.ProcessId));
            Trace.Restart();
            to.Write(BitConverter.GetBytes(holds(Read(input)) ? 0 : Aborted));
        }

        return true;
    }

    private static byte[] Read(SafeFileHandle input)
    {
        byte[] bytes = new byte[RandomAccess.GetLength(input)];
        int length = RandomAccess.Read(input, bytes, 0);
        return bytes[..length];
    }
}
