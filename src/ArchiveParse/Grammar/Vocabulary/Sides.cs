namespace ArchiveParse.Grammar.Vocabulary;

/// <summary>Those on whose side people take part in a conversation, as a column of participants is headed.</summary>
internal static class Sides
{
    private static readonly string[] Spoken =
    [
        "US", "U.S.", "USA", "U.S.A.", "United States", "USSR", "U.S.S.R.", "Soviet Union", "UK", "U.K.", "United Kingdom", "Great Britain",
        "FRG", "F.R.G.", "GDR", "G.D.R.", "Federal Republic of Germany", "Germany", "France", "Italy", "Canada", "Austria", "Poland", "Hungary",
        "Czechoslovakia", "Romania", "Rumania", "Bulgaria", "Yugoslavia", "Albania", "Turkey", "Greece", "Iran", "Iraq", "Israel", "Egypt", "UAR",
        "U.A.R.", "Syria", "Jordan", "Saudi Arabia", "India", "Pakistan", "Ceylon", "Burma", "Indonesia", "Thailand", "Laos", "Cambodia", "Vietnam",
        "Viet-Nam", "GVN", "Philippines", "PRC", "People's Republic of China", "People’s Republic of China", "China", "GRC", "Republic of China",
        "Korea", "ROK", "Republic of Korea", "DPRK", "SRV", "DRV", "CSSR", "Japan", "Australia", "New Zealand", "Brazil", "Argentina",
        "Chile", "Mexico", "Cuba", "Panama", "Spain", "Portugal", "Belgium", "Netherlands", "The Netherlands", "Norway", "Denmark",
        "Sweden", "Finland", "Switzerland", "Ghana", "Guinea", "Nigeria", "Congo", "South Africa", "Algeria", "Morocco", "Tunisia",
        "Ethiopia", "NATO", "UN", "EEC", "North Korea", "South Korea", "North Vietnam", "South Vietnam", "East Germany", "West Germany",
        "German Democratic Republic", "Mongolia", "Taiwan", "Russia", "Ukraine", "Afghanistan", "Nepal", "Malaysia", "Singapore", "Libya", "Lebanon",
        "Kuwait", "Yemen", "Sudan", "Somalia", "Angola", "Mozambique", "Zambia", "Tanzania", "Senegal", "Ireland", "Iceland", "Cyprus",
        "Venezuela", "Colombia", "Peru", "Bolivia", "Ecuador", "Uruguay", "Nicaragua", "El Salvador", "Guatemala", "Grenada",
    ];

    private static readonly string[] Groups =
    [
        "State", "Department of State", "State Department", "Defense", "Department of Defense", "JCS", "CIA", "C.I.A.", "NSC", "NSC Staff", "OMB",
        "Treasury", "AID", "USIA", "ACDA", "AEC", "OEP", "Commerce", "Agriculture", "Justice", "Interior", "White House", "The White House",
        "Americans", "Soviets", "Soviet", "American", "British", "French", "German", "Germans", "Chinese", "Japanese", "Others", "Chairman",
    ];

    private static readonly string[] Nations =
    [
        "US", "U.S.", "American", "USSR", "Soviet", "British", "French", "German", "West German", "East German", "Austrian", "Italian", "Polish",
        "Yugoslav", "Chinese", "Japanese", "Indian", "Canadian", "Hungarian", "Czechoslovak", "Romanian", "Rumanian", "Bulgarian", "Cuban", "Turkish",
        "Greek", "Iranian", "Israeli",
    ];

    /// <summary>Countries and alliances.</summary>
    public static readonly WordTable<bool> Countries = Table("a side", Spoken);

    /// <summary>Countries, and departments and groups, which stand alone on their line.</summary>
    public static readonly WordTable<bool> Headings = Table("the heading of a side", [.. Spoken, .. Groups]);

    /// <summary>Nations as they stand before an office: <c>Soviet Ambassador</c>.</summary>
    public static readonly WordTable<bool> Nationalities = Table("a nation", Nations);

    /// <summary>What those do who are listed for both sides.</summary>
    public static readonly WordTable<bool> Functions = Table(
        "a function", ["Interpreter", "Interpreters", "Interpreting", "Translator", "Notetaker", "Notetakers", "Note taker", "Observers", "Advisers"]);

    /// <summary>The same of several, before their names: <c>interpreters Orlov and Halm</c>.</summary>
    public static readonly WordTable<bool> FunctionsOfSeveral = Table(
        "a function of several", ["Interpreters", "Translators", "Notetakers", "Note takers", "Observers", "Advisers", "Stenographers"]);

    /// <summary>Nations, and words in their place, as they stand before the word for those who took part: <c>Egyptian Participants</c>.</summary>
    public static readonly WordTable<bool> OfParticipants = Table("whose participants",
    [
        .. Nations, "Egyptian", "Korean", "North Korean", "South Korean", "Vietnamese", "North Vietnamese", "Albanian", "Mongolian", "Pakistani",
        "Burmese", "Indonesian", "Brazilian", "Mexican", "Argentine", "Syrian", "Iraqi", "Algerian", "Cambodian", "Russian", "Czech", "Spanish",
        "Swiss", "Swedish", "Finnish", "Danish", "Norwegian", "Belgian", "Dutch", "Portuguese", "Australian", "Our", "Foreign",
    ]);

    /// <summary>Words for those who took part, behind a nation.</summary>
    public static readonly WordTable<bool> Participants = Table("those who took part",
        ["Participants", "Participant", "Attendees", "Attendants", "Guests", "Guest"]);

    private static WordTable<bool> Table(string name, string[] words) =>
        new(name, words, true);
}
