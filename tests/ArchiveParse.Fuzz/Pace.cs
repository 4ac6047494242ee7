using System.Diagnostics;

namespace ArchiveParse.Fuzz;

/// <summary>The usual time of a parse for each character, and whether a text takes far longer.</summary>
internal sealed class Pace
{
    private const int Margin = 50;

    /// <summary>Milliseconds after which a machine that paused may have gone on.</summary>
    private const int Pause = 200;

    /// <summary>What a parse takes beyond its characters, counted in characters.</summary>
    private const int Head = 500;

    private double ticks;
    private double characters;

    /// <summary>Nanoseconds for each character.</summary>
    public double Usual => ticks / Math.Max(characters, 1) * 1e9 / Stopwatch.Frequency;

    /// <summary>Takes a parse into account; says whether it was slow, and was so again each time it was asked: a machine may pause.</summary>
    public bool IsSlow(string text, long taken)
    {
        bool isSlow = characters > 5_000_000 && IsBeyond(text, taken) && Enumerable.Range(0, 5).All(_ => IsBeyond(text, Time(text)));
        (ticks, characters) = isSlow ? (ticks, characters) : (ticks + taken, characters + text.Length + Head);
        return isSlow;
    }

    private bool IsBeyond(string text, long taken) => taken > Margin * (ticks / characters) * (text.Length + Head);

    private static long Time(string text)
    {
        Thread.Sleep(Pause);
        long start = Stopwatch.GetTimestamp();
        ArchivePage.Parse(text);
        return Stopwatch.GetTimestamp() - start;
    }
}
