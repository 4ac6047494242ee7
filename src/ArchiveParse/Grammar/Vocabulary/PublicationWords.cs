namespace ArchiveParse.Grammar.Vocabulary;

/// <summary>How source lines name what was printed.</summary>
internal static class PublicationWords
{
    /// <summary>Words that lead to a printed source.</summary>
    public static readonly string[] Leads =
    [
        "reprinted in ", "reprinted from ", "published in ", "published as ", "printed in ", "reproduced in ", "originally published in ",
        "first published in ",
        "also published in ", "previously published in ", "subsequently published in ", "also printed in ", "cited in ", "quoted in ",
        "excerpted from ",
        "originally printed in ",
    ];

    /// <summary>Editions and serials that stand for themselves.</summary>
    public static readonly WordTable<bool> Series = new(
        "a printed series",
        ["Foreign Relations of the United States", "FRUS", "General Assembly Official Records", "Security Council Official Records",
            "CWIHP Bulletin", "Cold War International History Project Bulletin", "American Foreign Policy: Current Documents",
            "American Foreign Policy: Basic Documents", "American Foreign Policy, Current Documents", "American Foreign Policy, Basic Documents",
            "Public Papers of the Presidents", "Public Papers", "Documents on Disarmament", "Documents on American Foreign Relations"],
        true);
}
