namespace ArchiveParse.Grammar.Vocabulary;

/// <summary>Words of classification and handling lines.</summary>
internal static class Classifications
{
    private static readonly string[] Levels =
    [
        "Top Secret", "Strictly Secret", "Most Secret", "Secret", "Strictly Confidential", "Confidential", "Restricted", "Official Use Only",
        "For Official Use Only", "Limited Official Use", "Unclassified", "No classification marking", "Declassified", "Sov. sekretno",
        "Sovershenno sekretno", "Sekretno", "Strogo sekretno", "Совершенно секретно", "Сов. секретно", "Секретно", "Строго секретно",
        "Streng geheim", "Geheim", "Streng vertraulich", "Vertraulich", "VS-Vertraulich", "VS - Vertraulich",
        "VS-Nur für den Dienstgebrauch", "Vertrauliche Verschlußsache", "Ściśle tajne", "Tajne", "Poufne", "Strict secret",
        "Strict confidențial", "Confidențial", "Přísně tajné", "Tajné", "Důvěrné", "Szigorúan titkos", "Titkos", "Bizalmas", "Secreto",
        "Confidencial", "Strogo poverljivo", "Très secret", "Confidentiel", "Absolutely secret", "Extremely secret", "Highly confidential",
        "Strictly classified", "Private", "Personal and confidential", "Very secret", "Confidential Matter", "Secret Matter", "Secret and personal",
        "Top secret and personal", "Personal and secret", "Unclas", "Confi", "NATO Secret", "NATO Confidential", "NATO Restricted", "NATO Unclassified",
        "Cosmic Top Secret", "Fully secret", "Completely secret", "Wholly secret", "Personal classified information",
        "Secret de serviciu", "Strict secret de importanță deosebită",
        "Szigorúan bizalmas", "Строго поверително", "Поверително", "Strogo pov.", "Poverljivo", "Tepër sekret", "Sekret", "Vertrauliche Dienstsache",
    ];

    private static readonly string[] Handling =
    [
        "Special folder", "Osobaya papka", "Особая папка", "Special dossier", "Only for personal use", "For personal use only", "By hand",
        "To be returned", "Personally", "For internal use only", "Internal use only", "Personal", "Eyes Only", "Of special importance",
        "Special importance", "Of special significance", "Special significance", "Special", "Making copies is forbidden",
        "Only copy", "Single copy", "Singlecopy", "Sole copy", "Encrypted", "Enciphered", "In cipher", "By cipher",
        "Not for distribution", "Not to be distributed", "Restricted circulation", "Nur zur persönlichen Information", "Nur für den Dienstgebrauch",
        "By courier", "By special courier", "By special messenger", "By messenger", "Special file", "Not for publication", "Not for the press",
        "Exclusively Eyes Only", "Sensitive", "Nodis", "Exdis", "Limdis", "Noforn", "Hold Closely", "Continued Control",
        "Official–Informal", "Official-Informal",
        "Indefinite Duration", "Limited Distribution", "Limit Distribution", "No Distribution", "Exclusive Distribution", "No Foreign Dissem",
        "Verbatim Text", "Restricted Data", "Security Information", "Noforn/Continued Control",
    ];

    private static readonly string[] Precedences =
    [
        "Urgent", "Very urgent", "Most urgent", "Extremely urgent", "Extra urgent", "Urgent substitution", "Out of turn", "Eilt", "Eilt sehr",
        "Hitno", "Vrlo hitno", "Pilne", "Bardzo pilne", "Urgentissimo", "Urgente", "Top Urgent", "Immediate", "Most Immediate", "Sent Immediate",
        "Operational Immediate", "Priority", "Top priority", "High priority", "Highest priority", "Flash", "Routine", "Deferred",
        "Niact", "Niact Immediate", "Operational Priority", "Emergency",
    ];

    public static readonly WordTable<MarkingPart> Words = new("a classification", [
        .. Levels.Select(static each => KeyValuePair.Create(each, MarkingPart.Level)),
        .. Handling.Select(static each => KeyValuePair.Create(each, MarkingPart.Handling)),
        .. Precedences.Select(static each => KeyValuePair.Create(each, MarkingPart.Precedence)),
    ]);

    /// <summary>The same words without spaces, as they are known when each letter stands apart: <c>T O P S E C R E T</c>.</summary>
    public static readonly WordTable<MarkingPart> Unspaced = new("a classification in spaced letters", Words.Words
        .Select(static each => KeyValuePair.Create(each.Replace(" ", "", StringComparison.Ordinal), Words.TryGet(each, out var kind) ? kind : default)));
}
