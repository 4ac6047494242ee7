namespace ArchiveParse.Grammar.Vocabulary;

/// <summary>
/// Words that show that a capitalised phrase names a body, a place or a people rather than a person, and words that are capitalised
/// only because they open a sentence or stand in a title.
/// </summary>
internal static class Corporate
{
    private static readonly string[] Words =
    [
        "Delegation", "Delegations", "Party", "Committee", "Central", "Politburo", "Presidium", "Ministry", "Embassy", "Government", "Commission",
        "Union", "Council", "Congress", "Department", "Section", "Division", "Directorate", "Bureau", "Office", "Board", "Army", "Staff",
        "Academy", "Institute", "University", "Republic", "Democratic", "People’s", "People's", "Communist", "Workers’", "Workers'",
        "Association", "Federation", "Agency", "Archive", "Archives", "Library", "Foundation", "Corporation", "State", "Affairs", "Leaders",
        "Leadership", "Representatives", "Representative", "Side", "Conference", "Meeting", "Group", "Soviet", "Chinese", "Korean", "North",
        "South", "Vietnam", "Korea", "China", "USSR", "Moscow", "Beijing", "Between", "With", "And", "Of", "Conversation", "Conversations",
        "Memorandum", "Record", "Report", "Letter", "Telegram", "Cable", "Diary", "Journal", "Minutes",
        "CC", "CPSU", "CCP", "CPC", "KWP", "WPK", "SED", "PUWP", "PZPR", "HSWP", "HWP", "BCP", "RCP", "RWP", "LCY", "PLA", "MPRP", "KGB",
        "MFA", "DPRK", "PRC", "GDR", "FRG", "TASS", "KCNA", "NATO",
        "The", "On", "In", "At", "It", "He", "She", "They", "We", "This", "That", "These", "Those", "From", "Also",
    ];

    public static readonly WordTable<bool> Names = new("a body", Words, true);

    /// <summary>Whether a word of the name is a body's, a place's or a people's.</summary>
    public static bool AppearIn(string name) => name.Split(' ').Any(static word => Names.Contains(word) || Sides.Countries.Contains(word));
}
