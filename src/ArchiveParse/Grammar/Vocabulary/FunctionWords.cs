namespace ArchiveParse.Grammar.Vocabulary;

/// <summary>Words with which a list says what someone does there besides taking part: <c>interpreter</c>, <c>as notetaker</c>.</summary>
internal static class FunctionWords
{
    public static readonly WordPhrases Interpreter = new("interpret", "translator", "translating");

    public static readonly WordPhrases NoteTaker = new("notetak", "note taker", "note-taker", "recorder", "stenograph", "taking notes");
}
