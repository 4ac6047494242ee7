namespace ArchiveParse.Benchmarks.Splitting;

/// <summary>What is checked before anything is timed: a wrong answer is no competitor, however quick.</summary>
internal static class Agreement
{
    public static void OnCount(IReadOnlyList<Turn> turns, int expected) =>
        Require(turns.Count == expected, $"The page has {expected} turns; idiomatic Sprache found {turns.Count}.");

    public static void OnTurns(IReadOnlyList<Turn> expected, string name, IReadOnlyList<Turn> actual)
    {
        Require(actual.Count == expected.Count, $"{name} found {actual.Count} turns; idiomatic Sprache found {expected.Count}.");
        foreach (var (index, (want, have)) in expected.Zip(actual).Index())
        {
            Require(want == have, $"Turn {index} differs. {name}: {have} Idiomatic Sprache: {want}");
        }
    }

    /// <summary>The full parse cleans its text and parts the qualifier from the label, so count and bare labels are compared.</summary>
    public static void OnLabels(IReadOnlyList<Turn> expected, IReadOnlyList<SpeechBlock> speeches)
    {
        Require(speeches.Count == expected.Count, $"The full parse found {speeches.Count} speeches; idiomatic Sprache found {expected.Count} turns.");
        foreach (var (index, (turn, speech)) in expected.Zip(speeches).Index())
        {
            Require(Bare(turn.Label) == speech.Speaker.Label, $"Speech {index} is by '{speech.Speaker.Label}'; its label is '{turn.Label}'.");
        }
    }

    private static string Bare(string label) => label.Split('(', '[')[0].TrimEnd();

    private static void Require(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new InvalidOperationException(otherwise);
        }
    }
}
