namespace ArchiveParse.Grammar.Vocabulary;

/// <summary>The words with which source lines give credit, and those that stand with them in one list.</summary>
internal static class CreditVerbs
{
    private static readonly (ContributorRole? Role, string[] Words)[] Rows =
    [
        (ContributorRole.Obtainer, ["obtained"]),
        (ContributorRole.Provider, ["provided"]),
        (ContributorRole.Contributor, ["contributed"]),
        (ContributorRole.Compiler, ["compiled"]),
        (ContributorRole.Transcriber, ["transcribed", "transcription"]),
        (ContributorRole.Translator, ["translated", "translation", "translator", "translators", "trans.", "transl."]),
        (ContributorRole.Editor, ["edited"]),
        (ContributorRole.Annotator, ["annotated"]),
        (null,
        [
            "adapted", "checked", "collected", "corrected", "discovered", "donated", "excerpted", "found", "introduced", "located", "prepared",
            "revised", "reviewed", "selected", "summarized", "verified",
        ]),
    ];

    /// <summary>Words and their roles; none of work that makes nobody a contributor.</summary>
    public static readonly WordTable<ContributorRole?> Names = new(
        "a credit",
        Rows.SelectMany(static row => row.Words.Select(word => KeyValuePair.Create(word, row.Role))));
}
