using System.Runtime.InteropServices;

namespace ArchiveParse.Afl;

/// <summary>What instrumented code calls: counts each step from one place to the next in the map that the fuzzer reads.</summary>
public static unsafe class Trace
{
    /// <summary>Size of the map: a power of two, as places are hashed into it. The fuzzer is told by <c>AFL_MAP_SIZE</c>.</summary>
    public const int MapSize = 1 << 18;

    private static byte* map = (byte*)NativeMemory.AllocZeroed(MapSize);

    private static int before;

    /// <summary>A place of the program was reached.</summary>
    /// <param name="place">Its number, below <see cref="MapSize"/>.</param>
    public static void At(int place)
    {
        map[place ^ before]++;
        before = place >> 1;
    }

    /// <summary>A new input begins.</summary>
    public static void Restart() => before = 0;

    /// <summary>Counts in the shared memory of this number, as the fuzzer names it.</summary>
    public static void AttachTo(int sharedMemory)
    {
        nint attached = SharedMemory(sharedMemory, 0, 0);
        map = attached == -1 ? throw new InvalidOperationException("The fuzzer's shared memory cannot be attached.") : (byte*)attached;
    }

    [DllImport("libc", EntryPoint = "shmat", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern nint SharedMemory(int number, nint address, int flags);
}
