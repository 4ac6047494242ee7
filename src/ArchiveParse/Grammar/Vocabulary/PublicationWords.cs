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

    /// <summary>The edition of American diplomatic papers.</summary>
    public static readonly WordTable<bool> ForeignRelations = new("an American edition", ["Foreign Relations of the United States", "FRUS"], true);

    /// <summary>Other editions and serials that stand for themselves.</summary>
    public static readonly WordTable<bool> Series = new(
        "a printed series",
        ["General Assembly Official Records", "Security Council Official Records",
            "CWIHP Bulletin", "Cold War International History Project Bulletin", "CWIHP Working Paper", "CWIHP Working Papers",
            "Cold War International History Project Working Paper", "Cold War International History Project Working Papers", "CWIHP e-Dossier",
            "American Foreign Policy: Current Documents",
            "American Foreign Policy: Basic Documents", "American Foreign Policy, Current Documents", "American Foreign Policy, Basic Documents",
            "Public Papers of the Presidents", "Public Papers", "Documents on Disarmament", "Documents on American Foreign Relations"],
        true);

    /// <summary>Words for single papers, which no periodical has in its name.</summary>
    public static readonly Phrases Papers = new(
        "letter", "telegram", "memorand", "minutes", "diary", "diaries", "notes", "cable", "conversation", "interview", "meeting", "papers",
        "collection", "embassy", "speech", "protocol", "stenograph", "transcript", "document");

    /// <summary>What stands behind the editor of a book.</summary>
    public static readonly string[] Editors = ["ed., ", "eds., ", "(ed.), ", "(eds.), ", "(ed.) ", "(eds.) ", "comp., ", "ed. ", "eds. "];
}
