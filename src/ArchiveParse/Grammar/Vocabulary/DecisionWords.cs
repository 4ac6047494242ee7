namespace ArchiveParse.Grammar.Vocabulary;

/// <summary>Words by which minutes tell what a body decided: <c>The Politburo decided:</c></summary>
internal static class DecisionWords
{
    /// <summary>Bodies that decide; one of these words stands in the subject.</summary>
    public static readonly WordPhrases Bodies = new(
        "politburo", "political bureau", "presidium", "secretariat", "central committee", "CC ", "plenum", "council", "commission", "committee", "congress",
        "conference", "meeting", "session", "government", "assembly", "bureau", "board", "cabinet", "collegium", "leadership");

    /// <summary>Verbs that end such words, the longer ones first.</summary>
    public static readonly string[] Verbs =
    [
        "decided the following", "resolved the following", "took the following decision", "took the following decisions",
        "adopted the following decision", "adopted the following decisions", "adopted the following resolution", "adopts the following decision",
        "adopts the following resolution", "has decided", "has resolved", "decided", "decides", "decreed", "decrees", "resolved", "resolves", "adopted",
        "adopts", "approved", "approves", "ordered", "orders", "ruled",
    ];
}
