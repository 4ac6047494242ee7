namespace ArchiveParse.Grammar.Vocabulary;

/// <summary>Words with which an office or function begins right behind a name: <c>Comrade Orlov Head of Section</c>.</summary>
internal static class RoleWords
{
    private static readonly string[] Heads =
        ["Head", "Chief", "Deputy", "Director", "Member", "Chairman", "Secretary", "Representative", "Minister", "Rector", "Leader"];

    private static readonly string[] Ranks = ["", "Deputy ", "First Deputy ", "1st Deputy ", "Vice ", "First ", "Second ", "Third "];

    /// <summary>Offices of something, and functions, which need nothing behind them.</summary>
    public static readonly WordTable<bool> Leads = new(
        "an office or function",
        [
            .. from rank in Ranks
               from head in Heads
               select $"{rank}{head} of",
            "Ambassador to", "Ambassador in", "Interpreter", "Translator", "Notetaker",
        ],
        true);

    /// <summary>Words behind which stands what an office is of, or for whom: <c>adviser to A. Gromyko</c>.</summary>
    public static readonly WordTable<bool> Joining = new("a word within an office", "of to the for with under in at from and by on".Split(' '), true);
}
