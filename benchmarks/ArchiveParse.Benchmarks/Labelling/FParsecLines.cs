namespace ArchiveParse.Benchmarks.Labelling;

/// <summary>FParsec; its lines are made in its own project, as tuples.</summary>
internal static class FParsecLines
{
    public static IReadOnlyList<LabelledLine> Read(string text) =>
        [.. FParsec.Splitter.Lines(text).Select(static line => new LabelledLine(line.Item1, line.Item2))];
}
