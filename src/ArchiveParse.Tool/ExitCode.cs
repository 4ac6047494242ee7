namespace ArchiveParse.Tool;

/// <summary>What the tool's exit says to scripts.</summary>
internal static class ExitCode
{
    /// <summary>Every input was read and written.</summary>
    public const int Success = 0;

    /// <summary>Something named could not be read or written; the rest was done.</summary>
    public const int Failure = 1;

    /// <summary>The command line was not understood; nothing was done.</summary>
    public const int Usage = 2;

    /// <summary>Everything was read, and a page missed a bound that <c>check</c> was given.</summary>
    public const int BoundMissed = 3;
}
