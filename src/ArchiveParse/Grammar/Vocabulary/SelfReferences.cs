namespace ArchiveParse.Grammar.Vocabulary;

/// <summary>Words with which the writer of a document lists himself.</summary>
internal static class SelfReferences
{
    private static readonly string[] Words =
    [
        "signee", "the signee", "the undersigned", "undersigned", "me", "myself", "I", "the author", "author of this memorandum",
        "the writer", "this writer", "the note taker", "the notetaker", "the note-taker",
    ];

    /// <summary>All of them.</summary>
    public static readonly WordTable<bool> Names = new("the writer himself", Words, true);
}
