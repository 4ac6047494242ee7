using System.Runtime.CompilerServices;

namespace ArchiveParse.Text;

/// <summary>
/// Counts the results and cursors that rules make, so that a test can tell exactly how work grows with a page. On where the process asks
/// for it by the switch <c>ArchiveParse.Tally</c>; where it is off, the compiler leaves the counting out.
/// </summary>
internal static class Tally
{
    private static readonly bool IsOn = AppContext.TryGetSwitch("ArchiveParse.Tally", out bool isOn) && isOn;

    [ThreadStatic]
    private static long results;

    [ThreadStatic]
    private static long cursors;

    /// <summary>One result more.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void CountResult()
    {
        if (IsOn)
        {
            results++;
        }
    }

    /// <summary>One cursor more.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void CountCursor()
    {
        if (IsOn)
        {
            cursors++;
        }
    }

    /// <summary>How many results and cursors <paramref name="work"/> makes on this thread.</summary>
    /// <exception cref="InvalidOperationException">The process does not count.</exception>
    public static (long Results, long Cursors) Of(Action work)
    {
        if (!IsOn)
        {
            throw new InvalidOperationException("Nothing is counted: the switch ArchiveParse.Tally is off.");
        }

        var (resultsBefore, cursorsBefore) = (results, cursors);
        work();
        return (results - resultsBefore, cursors - cursorsBefore);
    }
}
