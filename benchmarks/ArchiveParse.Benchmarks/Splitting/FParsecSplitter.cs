namespace ArchiveParse.Benchmarks.Splitting;

/// <summary>FParsec; its turns are made in its own project, as tuples.</summary>
internal static class FParsecSplitter
{
    public static IReadOnlyList<Turn> Split(string text) => [.. FParsec.Splitter.Turns(text).Select(static turn => new Turn(turn.Item1, turn.Item2))];
}
