namespace ArchiveParse.Grammar.Vocabulary;

/// <summary>
/// Archives by their abbreviations and full names, former names among them: a renamed archive's files are asked for under its
/// present name. A row is abbreviation, country, then the other spellings and names; a fork adds its rows.
/// </summary>
public static class Archives
{
    private static readonly string[][] Rows =
    [
        ["AVPRF", "RU", "AVP RF", "AVP", "АВПРФ", "АВП РФ", "Archive of Foreign Policy of the Russian Federation",
            "Foreign Policy Archive of the Russian Federation",
            "Archive of the Foreign Policy of the Russian Federation", "Russian Foreign Ministry Archive",
            "Russian Foreign Ministry Archives", "AVP SSSR"],
        ["APRF", "RU", "AP RF", "АПРФ", "АП РФ", "Presidential Archive of the Russian Federation",
            "Archive of the President of the Russian Federation",
            "Archive of the President, Russian Federation", "Russian Presidential Archive", "Russian Presidential Archives"],
        ["RGASPI", "RU", "РГАСПИ", "RTsKhIDNI", "РЦХИДНИ", "RTsKHIDNI", "Russian State Archive of Socio-Political History",
            "Russian State Archive of Social and Political History"],
        ["RGANI", "RU", "РГАНИ", "TsKhSD", "ЦХСД", "TsKHSD", "Russian State Archive of Contemporary History",
            "Center for Preservation of Contemporary Documentation",
            "Center for the Storage of Contemporary Documentation", "Russian State Archive of Recent History"],
        ["GARF", "RU", "GA RF", "ГАРФ", "ГА РФ", "TsGAOR", "ЦГАОР", "State Archive of the Russian Federation"],
        ["RGVA", "RU", "РГВА", "Russian State Military Archive"],
        ["RGAE", "RU", "РГАЭ", "Russian State Archive of the Economy", "Russian State Archive of Economics"],
        ["TsAMO", "RU", "TsAMO RF", "ЦАМО", "ЦАМО РФ", "Central Archive of the Ministry of Defense",
            "Central Archive of the Russian Ministry of Defense"],
        ["TsA FSB", "RU", "ЦА ФСБ", "TsA FSB RF", "Central Archive of the FSB"],
        ["TsDAHOU", "UA", "TsDAHO Ukrainy", "TsDAHO", "ЦДАГО України", "ЦДАГО",
            "Central State Archive of Public Organizations of Ukraine"],
        ["TsDAVO", "UA", "TsDAVOU", "TsDAVO Ukrainy", "ЦДАВО", "ЦДАВО України"],
        ["HDA SBU", "UA", "HDASBU", "SBU Archive", "ГДА СБУ", "Sectoral State Archive of the Security Service of Ukraine"],
        ["GAPPOD AzR", "AZ", "GAPPOD", "State Archive of Political Parties and Social Movements"],
        ["NARB", "BY", "НАРБ", "National Archives of the Republic of Belarus"],
        ["LYA", "LT", "Lithuanian Special Archive", "Lithuanian Special Archives", "Lietuvos ypatingasis archyvas"],
        ["LCVA", "LT", "Lithuanian Central State Archive", "Lietuvos centrinis valstybės archyvas"],
        ["LVA", "LV", "LNA", "State Archive of Latvia", "Latvian State Archive", "Latvijas Valsts arhīvs"],
        ["ERA", "EE", "ERAF", "Estonian State Archive", "Estonian State Archives", "Eesti Riigiarhiiv"],
        ["AOSPRM", "MD", "Archive of Social-Political Organizations of Moldova"],
        ["HAA", "AM", "NAA", "National Archives of Armenia"],
        ["sShSSA", "GE", "sakartvelos shss arkivi", "Archive of the Ministry of Internal Affairs of Georgia",
            "Archives of the Ministry of Internal Affairs of Georgia", "Georgian Ministry of Internal Affairs Archive"],
        ["PRC FMA", "CN", "PRCFMA", "CFMA", "FMA PRC", "AMFA", "AMFA PRC", "PRC Foreign Ministry Archives",
            "PRC Foreign Ministry Archive", "Chinese Foreign Ministry Archives",
            "Chinese Foreign Ministry Archive", "Archives of the PRC Foreign Ministry",
            "Archives of the Ministry of Foreign Affairs of the PRC"],
        ["CCA", "CN", "Chinese Communist Party Central Archives", "CCP Central Archives", "Chinese Central Archives"],
        ["Academia Historica", "TW"],
        ["BArch", "DE", "Bundesarchiv", "Federal Archives of Germany", "German Federal Archives"],
        ["SAPMO-BArch", "DE", "SAPMO BArch", "SAPMO-BA", "SAPMO BA", "SAPMO", "BArch-SAPMO", "BArch SAPMO"],
        ["BArch-MA", "DE", "BA-MA", "BArch MA", "Bundesarchiv-Militärarchiv"],
        ["BStU", "DE", "Stasi Records Archive", "Stasi Archive"],
        ["PA AA", "DE", "PolA AA", "PAAA", "PA-AA", "Politisches Archiv des Auswärtigen Amts", "Politisches Archiv des Auswärtigen Amtes",
            "Political Archive of the Federal Foreign Office", "Political Archives of the Federal Foreign Office"],
        ["MNL OL", "HU", "MNL-OL", "MOL", "Magyar Országos Levéltár", "Hungarian National Archives", "National Archives of Hungary",
            "Magyar Nemzeti Levéltár Országos Levéltára"],
        ["BFL", "HU", "HU BFL", "Budapest Főváros Levéltára", "Budapest City Archives"],
        ["ANIC", "RO", "Arhivele Naționale Istorice Centrale", "Central National Historical Archives",
            "National Central Historical Archives", "Romanian National Archives"],
        ["AMAE", "RO", "Archive of the Romanian Ministry of Foreign Affairs", "Archives of the Romanian Ministry of Foreign Affairs",
            "Romanian Foreign Ministry Archives", "Romanian Foreign Ministry Archive"],
        ["CNSAS", "RO", "ACNSAS"],
        ["AMSZ", "PL", "Polish Foreign Ministry Archive", "Polish Foreign Ministry Archives",
            "Archive of the Polish Ministry of Foreign Affairs",
            "Archiwum Ministerstwa Spraw Zagranicznych"],
        ["AAN", "PL", "Archiwum Akt Nowych", "Archive of New Records", "Archive of Modern Records", "Central Archives of Modern Records"],
        ["AIPN", "PL", "IPN", "Institute of National Remembrance", "Instytut Pamięci Narodowej"],
        ["NA", "CZ", "NAČR", "NA ČR", "SÚA", "SUA", "Národní archiv", "Státní ústřední archiv", "Czech National Archives",
            "National Archives of the Czech Republic"],
        ["UV KSC", "CZ", "ÚV KSČ", "A ÚV KSČ", "AÚV KSČ", "A UV KSC", "AUV KSC"],
        ["AMZV", "CZ", "A MZV", "Archiv Ministerstva zahraničních věcí", "Czech Foreign Ministry Archives",
            "Archive of the Czech Ministry of Foreign Affairs"],
        ["ABS", "CZ", "Archiv bezpečnostních složek", "Czech Security Services Archive"],
        ["VÚA", "CZ", "VUA", "VHA", "Vojenský ústřední archiv", "Central Military Archive"],
        ["SNA", "SK", "Slovenský národný archív", "Slovak National Archives"],
        ["TsDA", "BG", "ЦДА", "CDA", "TsDA na RB", "Central State Archive of Bulgaria", "Central State Archives of Bulgaria",
            "Bulgarian Central State Archive"],
        ["АКРДОПБГДСРСБНА - М", "BG", "АКРДОПБГДСРСБНА-М", "АКРДОПБГДСРСБНА", "COMDOS"],
        ["AMVR", "BG", "AMVnR", "Archive of the Bulgarian Ministry of the Interior"],
        ["AJ", "RS", "Arhiv Jugoslavije", "Archives of Yugoslavia", "Archive of Yugoslavia"],
        ["AMIP", "RS", "DASMIP", "DA MIP"],
        ["AQSH", "AL", "AQSh", "National Archives of Albania", "Central State Archive of Albania", "Arkivi Qendror Shtetëror"],
        ["AQPPSH", "AL", "AQPPSh"],
        ["AMPJSH", "AL", "AMPJSh", "AMPJ", "Archive of the Albanian Ministry of Foreign Affairs"],
        ["TNA", "GB", "The National Archives", "The National Archives (UK)", "UK National Archives", "UKNA", "TNA: PRO", "TNA:PRO", "PRO",
            "Public Record Office",
            "National Archives of the United Kingdom", "British National Archives", "The National Archives of the United Kingdom"],
        ["UK Parliamentary Archives", "GB", "Parliamentary Archives"],
        ["NARA", "US", "USNA", "National Archives", "US National Archives", "U.S. National Archives", "National Archives II",
            "National Archives and Records Administration", "National Archives and Record Administration"],
        ["Department of State", "US", "State Department", "U.S. Department of State", "US Department of State"],
        ["WNRC", "US", "Washington National Records Center"],
        ["CIA", "US", "Central Intelligence Agency"],
        ["Truman Library", "US", "Harry S. Truman Library"],
        ["Eisenhower Library", "US", "Dwight D. Eisenhower Library", "DDEL"],
        ["Kennedy Library", "US", "John F. Kennedy Library", "John F. Kennedy Presidential Library", "JFKL"],
        ["Johnson Library", "US", "Lyndon B. Johnson Library", "Lyndon Baines Johnson Library", "LBJL"],
        ["Nixon Library", "US", "Richard Nixon Library", "Nixon Presidential Library", "Richard Nixon Presidential Library"],
        ["Ford Library", "US", "Gerald R. Ford Library"],
        ["Carter Library", "US", "Jimmy Carter Library"],
        ["Reagan Library", "US", "Ronald Reagan Library", "Ronald Reagan Presidential Library"],
        ["Library of Congress", "US"],
        ["National Security Archive", "US"],
        ["Hoover Institution", "US", "Hoover Institution Archives", "Hoover Institution Library and Archives"],
        ["DAMOFAJ", "JP", "Diplomatic Archives of the Ministry of Foreign Affairs of Japan",
            "Diplomatic Archives of the Ministry of Foreign Affairs",
            "Diplomatic Archives of the Japanese Foreign Ministry"],
        ["NMML", "IN", "Nehru Memorial Museum and Library", "Nehru Memorial Museum & Library"],
        ["NAI", "IN", "National Archives of India"],
        ["National Archives of Ireland", "IE"],
        ["Archives diplomatiques", "FR", "AMAEF", "Archives du ministère des Affaires étrangères",
            "French Foreign Ministry Archives", "French Foreign Ministry Archive"],
        ["ISA", "IL", "Israel State Archives", "Israel State Archive"],
        ["Istituto Luigi Sturzo", "IT"],
        ["Istituto Gramsci", "IT", "Fondazione Istituto Gramsci", "APCI"],
        ["National Archives Center No. 3", "VN", "Vietnam National Archives Center No. 3", "National Archives Center III"],
        ["Arquivo Nacional", "BR"],
        ["Ministry of External Relations Archives", "BR", "Archive of the Brazilian Ministry of External Relations"],
    ];

    /// <summary>Codes of departments that begin the series of the National Archives of the United Kingdom, and stand for it.</summary>
    private static readonly string[] Departments =
        "ADM AIR AVIA BT CAB CO CP CRES DEFE DO ED FCO FO GFM HO HS HW INF KV LAB MEPO MH PREM PRO T TS WO".Split(' ');

    /// <summary>The fonds of a ministry that is cited without the archive that keeps it: <c>MfAA, C 1389/73</c>.</summary>
    internal static readonly (string Name, KnownArchive Archive) EastGermanMinistry = ("MfAA", new KnownArchive("PA AA", "DE"));

    /// <summary>The table, by abbreviation and name; letters in either case.</summary>
    public static WordTable<KnownArchive> Names { get; } = new("an archive",
    [
        .. Departments.Select(static code => KeyValuePair.Create(code, new KnownArchive("TNA", "GB", IsDepartment: true))),
        .. Rows.SelectMany(Entries),
    ]);

    private static IEnumerable<KeyValuePair<string, KnownArchive>> Entries(string[] row)
    {
        KnownArchive archive = new(row[0], row[1]);
        return row.Skip(2).Prepend(archive.Code).Select(name => KeyValuePair.Create(name, archive));
    }
}
