namespace ArchiveParse.Grammar.Vocabulary;

/// <summary>Forms of address, offices and ranks that stand before names.</summary>
internal static class Titles
{
    private static readonly string[] Honorifics =
    [
        "Comrade", "Comrades", "Cde.", "Cdes.", "Cde", "Cdes", "Com.", "Comr.", "Mr.", "Mr", "Mrs.", "Mrs", "Ms.", "Miss", "Messrs.", "Madame", "Mme.",
        "Sir", "Lord", "Lady", "Viscount", "Dr.", "Dr", "Prof.", "Prof. Dr.", "Professor", "Herr", "Frau",
        "Shri", "Smt.", "Pandit", "Genosse", "Genossen", "Genossin", "Tow.", "Tov.", "Soudruh", "Señor", "Signor", "Monsieur", "Dom", "Messieurs",
        "The Honorable", "Honorable", "Hon.", "His Excellency", "H.E.", "Mlle.",
    ];

    private static readonly string[] Offices =
    [
        "Chairman", "Chairwoman", "Vice Chairman", "Deputy Chairman", "Premier", "Vice Premier", "Vice-Premier", "Deputy Premier",
        "Prime Minister", "Deputy Prime Minister", "PM", "President", "Vice President", "Chancellor", "Federal Chancellor",
        "min.", "amb.", "dyr.", "wicemin.", "Minister", "Vice Minister", "Deputy Minister", "Foreign Minister", "Deputy Foreign Minister", "Vice Foreign Minister", "Defense Minister",
        "Minister of Foreign Affairs", "Cabinet Minister", "Secretary", "General Secretary", "Secretary General", "First Secretary", "Second Secretary",
        "Third Secretary", "1st Secretary", "2nd Secretary", "3rd Secretary", "State Secretary", "Leader", "Delegate", "Deputy",
        "Ambassador", "Amb.", "Acting Ambassador", "Consul", "Consul General", "Counselor", "Counsellor", "Attaché", "Chargé d’Affaires", "Chargé",
        "Chargé d’Affaires ad interim", "Marshal", "General", "Gen.", "Lieutenant General", "Major General", "Colonel", "Col.", "Major", "Maj.",
        "Captain", "Capt.", "Admiral", "Adm.", "Director", "Deputy Director", "MD", "Mayor", "Deputy Mayor", "Governor", "King", "Queen", "Prince",
        "Interpreter", "Translator",
        "Under Secretary", "Deputy Under Secretary", "Assistant Secretary", "Deputy Assistant Secretary", "Acting Secretary", "Acting Assistant Secretary",
        "Secretary of State", "Secretary of Defense", "Secretary of the Treasury", "Secretary of Commerce", "Secretary of Agriculture", "Secretary of Labor",
        "Under Secretary of State", "Assistant Secretary of State", "Attorney General", "Senator", "Congressman", "Vice Admiral", "Rear Admiral",
        "Brigadier General", "Brig. Gen.", "Maj. Gen.", "Lt. Gen.", "Lt. General", "Lt. Col.", "Lieutenant Colonel", "Lt.", "Cmdr.", "Commander",
        "First Deputy Premier", "First Deputy Chairman", "First Deputy Minister", "First Deputy Foreign Minister", "Assistant Foreign Minister",
        "Ambassador-at-Large", "Minister Counselor", "Minister-Counselor", "Deputy Director General", "Director General", "Director of Central Intelligence",
        "Special Assistant", "Administrator", "Justice", "Marshal of the Soviet Union", "Trade Minister", "Prime Minister Designate", "Foreign Secretary",
    ];

    /// <summary>Titles that stand once before several names: <c>Messrs. Bundy and Sorensen</c>.</summary>
    public static readonly WordTable<TitleKind> OfSeveral = new("a title of several", [
        .. "Messrs. Comrades Cdes. Cdes Coms. Genossen".Split(' ').Select(static each => KeyValuePair.Create(each, TitleKind.Honorific)),
        .. "Ambassadors Senators Congressmen Secretaries Ministers Generals Admirals Governors".Split(' ')
            .Select(static each => KeyValuePair.Create(each, TitleKind.Office)),
    ]);

    public static readonly WordTable<TitleKind> Names = new("a title", [
        .. Honorifics.Select(static each => KeyValuePair.Create(each, TitleKind.Honorific)),
        .. Offices.Select(static each => KeyValuePair.Create(each, TitleKind.Office)),
    ]);
}
