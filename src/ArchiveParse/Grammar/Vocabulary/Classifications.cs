namespace ArchiveParse.Grammar.Vocabulary;

/// <summary>Words of classification and handling lines.</summary>
internal static class Classifications
{
    private static readonly string[] Levels =
    [
        "Top Secret", "Strictly Secret", "Most Secret", "Secret", "Strictly Confidential", "Confidential", "Restricted", "Official Use Only",
        "For Official Use Only", "Limited Official Use", "Unclassified", "No classification marking", "Declassified", "Sov. sekretno", "Sovershenno sekretno",
    ];

    private static readonly string[] Handling =
    [
        "Special folder", "Osobaya papka", "For internal use only", "Memorandum - for internal use only", "Internal use only", "Personal", "Eyes Only",
        "Exclusively Eyes Only", "Sensitive", "Nodis", "Exdis", "Limdis", "Noforn", "Hold Closely", "Continued Control",
        "Official–Informal", "Official-Informal",
        "Indefinite Duration", "Limited Distribution", "Limit Distribution", "No Distribution", "Exclusive Distribution", "No Foreign Dissem",
        "Verbatim Text", "Restricted Data", "Security Information", "Noforn/Continued Control",
    ];

    private static readonly string[] Precedences =
    [
        "Urgent", "Very urgent", "Extremely urgent", "Top Urgent", "Immediate", "Sent Immediate", "Operational Immediate", "Priority", "Flash", "Routine",
        "Niact", "Niact Immediate", "Operational Priority", "Emergency",
    ];

    public static readonly WordTable<MarkingPart> Words = new("a classification", [
        .. Levels.Select(static each => KeyValuePair.Create(each, MarkingPart.Level)),
        .. Handling.Select(static each => KeyValuePair.Create(each, MarkingPart.Handling)),
        .. Precedences.Select(static each => KeyValuePair.Create(each, MarkingPart.Precedence)),
    ]);
}
