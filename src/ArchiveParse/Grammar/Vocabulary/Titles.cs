namespace ArchiveParse.Grammar.Vocabulary;

/// <summary>Forms of address, offices and ranks that stand before names.</summary>
internal static class Titles
{
    private static readonly string[] Honorifics =
    [
        "Comrade", "Comrades", "Cde.", "Cdes.", "Cde", "Cdes", "Com.", "Com", "Comr.", "Comrs.", "Coms.", "Mr.", "Mr", "Mrs.", "Mrs", "Ms.",
        "Miss", "Messrs.", "Madame", "Mme.", "Sir", "Lord", "Lady", "Viscount", "Dr.", "Dr", "Prof.", "Prof. Dr.", "Professor", "Assistant Professor",
        "Associate Professor", "Herr", "Frau",
        "The Honorable", "Honorable", "Hon.", "His Excellency", "H.E.", "Mlle.", "Monsieur", "Messieurs",
        "Señor", "Signor", "Senhor", "Dom", "Shri", "Smt.", "Pandit",
    ];

    /// <summary>Forms of address that texts in their own language keep, or a translation leaves standing.</summary>
    private static readonly string[] ForeignHonorifics =
    [
        "Genosse", "Genossin", "Genossen", "Tovarishch", "Tov.", "Tow.", "Towarzysz", "Soudruh", "Súdruh", "Tovarăşul", "Tovarășul", "Tovarăşe",
        "Tovarășe", "Elvtárs", "Shoku", "Gospodin", "Camarada", "Compañero", "Тов.", "Товарищ", "Г-н", "Др.",
    ];

    private static readonly string[] Offices =
    [
        "Chairman", "Chairwoman", "Vice Chairman", "Deputy Chairman", "Premier", "Vice Premier", "Vice-Premier", "Deputy Premier",
        "Prime Minister", "Deputy Prime Minister", "PM", "President", "Vice President", "Chancellor", "Federal Chancellor",
        "min.", "amb.", "dyr.", "wicemin.", "Minister", "Vice Minister", "Deputy Minister", "Foreign Minister", "Deputy Foreign Minister",
        "Vice Foreign Minister", "Defense Minister", "Minister of Foreign Affairs", "Vice Minister of Foreign Affairs",
        "Deputy Minister of Foreign Affairs", "Assistant Minister", "Assistant Minister of Foreign Affairs", "Cabinet Minister",
        "Secretary", "General Secretary", "Secretary General", "First Secretary", "Second Secretary",
        "Third Secretary", "1st Secretary", "2nd Secretary", "3rd Secretary", "State Secretary", "Leader", "Delegate", "Deputy",
        "Ambassador", "Amb.", "Acting Ambassador", "Consul", "Consul General", "Counselor", "Counsellor", "Attaché", "Chargé d’Affaires", "Chargé",
        "Chargé d’Affaires ad interim", "Director", "Deputy Director", "MD", "Mayor", "Deputy Mayor", "Governor", "King", "Queen", "Prince",
        "Interpreter", "Translator", "Bundeskanzler", "Außenminister", "Ministerpräsident", "Botschafter", "Generalsekretär",
        "Staatssekretär", "Ministerialdirektor", "Президент", "Премьер", "Министр", "Посол", "Председатель", "Vice-Chairman",
        "Vice-President", "Party Secretary", "Party Leader", "Under Secretary", "Deputy Under Secretary", "Assistant Secretary",
        "Deputy Assistant Secretary", "Acting Secretary", "Acting Assistant Secretary", "Secretary of State", "Minister of State", "Secretary of Defense",
        "Secretary of the Treasury", "Secretary of Commerce", "Secretary of Agriculture", "Secretary of Labor",
        "Under Secretary of State", "Assistant Secretary of State", "Attorney General", "Senator", "Congressman",
        "First Deputy Premier", "First Deputy Chairman", "First Deputy Minister", "First Deputy Foreign Minister", "Assistant Foreign Minister",
        "Ambassador-at-Large", "Minister Counselor", "Minister-Counselor", "Deputy Director General", "Director General",
        "Director of Central Intelligence", "Special Assistant", "Administrator", "Justice", "Trade Minister", "Prime Minister Designate",
        "Foreign Secretary", "State President", "Finance Minister", "Secretary of Treasury",
    ];

    /// <summary>The same, shortened.</summary>
    private static readonly string[] ShortOffices =
    [
        "Pres.", "Vice Pres.", "Prem.", "Vice Prem.", "Sec.", "Secy.", "Gen. Sec.", "Gen. Secretary", "Sec. Gen.", "Dep. Sec.",
        "Dep. Secretary", "Dep. Minister", "Dep. Foreign Minister", "Dep. Premier", "Sen.", "Gov.",
    ];

    private static readonly string[] MilitaryRanks =
    [
        "Marshal", "Marshal of the Soviet Union", "Field Marshal", "Generalissimo", "General", "Gen.", "Army General", "Colonel General",
        "Lieutenant General", "Major General", "Brigadier General", "Brigadier", "Brig. Gen.", "Maj. Gen.", "Lt. Gen.", "Lt. General",
        "Colonel", "Col.", "Lieutenant Colonel", "Lt. Col.", "Major", "Maj.", "Captain", "Capt.", "Lieutenant", "Lt.", "Commander", "Cmdr.",
        "Cdr.", "Admiral", "Adm.", "Vice Admiral", "Rear Admiral", "Sergeant", "Sgt.", "Corps General", "Div. Gen.", "Divisional General",
        "Gen", "Lt Gen", "Maj Gen", "Brig Gen", "Brig", "Col", "Lt Col", "Maj", "Capt", "Lt",
    ];

    /// <summary>Titles that are surnames too, behind a form of address: <c>Mr. Lord</c>.</summary>
    public static readonly WordTable<bool> Surnames = new("a title or a surname",
        "Lord King Prince Major Marshal Justice Captain Sergeant Governor Mayor".Split(' '), true);

    /// <summary>Titles that stand once before several names: <c>Messrs. Bundy and Sorensen</c>.</summary>
    public static readonly WordTable<TitleKind> OfSeveral = new("a title of several", [
        .. "Messrs. Comrades Cdes. Cdes Coms. Comrs. Genossen".Split(' ').Select(static each => KeyValuePair.Create(each, TitleKind.Honorific)),
        .. "Ambassadors Senators Congressmen Secretaries Ministers Generals Admirals Governors".Split(' ')
            .Select(static each => KeyValuePair.Create(each, TitleKind.Office)),
    ]);

    /// <summary>Military ranks; among the offices for most purposes, told apart from them in <see cref="Person"/>.</summary>
    public static readonly WordTable<bool> Ranks = new("a rank", MilitaryRanks, true);

    /// <summary>All that may stand before a name.</summary>
    public static readonly WordTable<TitleKind> Names = new("a title", [
        .. Honorifics.Concat(ForeignHonorifics).Select(static each => KeyValuePair.Create(each, TitleKind.Honorific)),
        .. Offices.Concat(ShortOffices).Concat(MilitaryRanks).Select(static each => KeyValuePair.Create(each, TitleKind.Office)),
    ]);
}
