namespace ArchiveParse.Tests.Grammar.Archival;

/// <summary>A reference made up from choices, the levels it must be read as, and two of its spellings.</summary>
internal sealed record SpelledReference(string Spelled, string Plain, string[] Levels)
{
    private static readonly string[][] Archives =
        [["RGANI", "TsKhSD", "РГАНИ"], ["AVPRF", "AVP RF", "Foreign Policy Archive of the Russian Federation"], ["APRF", "AP RF"]];

    private static readonly string[] Commas = [", ", ",", " ", ": ", ". ", "  "];

    private static readonly string[][] Labels =
    [
        ["f. ", "F. ", "f.", "Fond ", "fond ", "ф. ", "F "],
        ["op. ", "Op. ", "op.", "Opis ", "оп. ", "opis’ "],
        ["papka ", "pap. ", "Papka "],
        ["d. ", "D. ", "delo ", "ed. khr. ", "Ед. хр. ", "D "],
        ["l. ", "Ll. ", "ll.", "List ", "лл. ", "listy "],
    ];

    /// <summary>One of the schemes.</summary>
    public static SpelledReference From(Choices choices) => choices.Below(5) switch
    {
        0 => Fond(choices),
        1 => Bestand(choices),
        2 => Teczka(choices),
        3 => Karton(choices),
        _ => File(choices),
    };

    /// <summary>One of the fond scheme.</summary>
    public static SpelledReference Fond(Choices choices)
    {
        string[] archive = choices.Of(Archives);
        int first = 1 + choices.Below(900), leaves = choices.Below(90);
        string range = $"{first}-{first + leaves}";
        string[] names = ["fond", "opis", "papka", "delo", "listy"];
        string[] values = [Number(choices), Number(choices), Number(choices), Number(choices), range];
        string spelled = choices.Of(archive), plain = archive[0];
        List<string> levels = [];
        for (int at = 0; at < names.Length; at++)
        {
            if (names[at] != "papka" || choices.Below(2) == 1)
            {
                spelled += choices.Of(Commas) + choices.Of(Labels[at]) + (at == 4 ? Shortened(choices, first, first + leaves) : values[at]);
                plain += $", {Labels[at][0]}{values[at]}";
                levels.Add($"{names[at]} {values[at]}");
            }
        }

        return new(spelled, plain, [.. levels]);
    }

    private static SpelledReference Bestand(Choices choices)
    {
        string letters = choices.Of(["B", "DY", "NY", "DC"]), number = Number(choices);
        string signature = Number(choices), pages = Number(choices);
        string spelled = choices.Of(["BArch, ", "Bundesarchiv, ", "BArch "]) + letters + choices.Of([" ", ""]) + number + "/" + signature
            + choices.Of([", Bl. ", ", ", ", p. ", ", S. "]) + pages;
        return new(spelled, $"BArch, {letters} {number}/{signature}, Bl. {pages}", [$"signature {signature}", $"pages {pages}"]);
    }

    private static SpelledReference Teczka(Choices choices)
    {
        string group = Number(choices), bundle = Number(choices), folder = Number(choices);
        string spelled = choices.Of(["AMSZ, ", "Polish Foreign Ministry Archive, "]) + choices.Of(["z. ", "Z", "zespół ", "z-"]) + group
            + choices.Of([", ", " "]) + choices.Of(["w. ", "w-", "W", "wiązka "]) + bundle + choices.Of([", ", " "])
            + choices.Of(["t. ", "t- ", "T", "teczka "]) + folder;
        return new(spelled, $"AMSZ, z. {group}, w. {bundle}, t. {folder}", [$"group {group}", $"bundle {bundle}", $"folder {folder}"]);
    }

    private static SpelledReference Karton(Choices choices)
    {
        string volume = Number(choices), unit = Number(choices), point = Number(choices);
        string spelled = "NA, KSČ-ÚV, AN II, " + choices.Of(["sv. ", "Sv. ", "svazek "]) + volume + ", "
            + choices.Of(["a. j. ", "A.j. ", "ar. j. "]) + unit + ", " + choices.Of(["b. ", "bod ", "B. "]) + point;
        return new(
            spelled,
            $"NA, KSC-UV, AN II, sv. {volume}, a. j. {unit}, b. {point}",
            ["fonds KSČ-ÚV, AN II", $"volume {volume}", $"unit {unit}", $"point {point}"]);
    }

    private static SpelledReference File(Choices choices)
    {
        string file = $"{100 + choices.Below(150)}-{10000 + choices.Below(250)}-{10 + choices.Below(80)}", pages = Number(choices);
        string spelled = choices.Of(["PRC FMA ", "PRC FMA, ", "CFMA No. ", "PRC Foreign Ministry Archives, "]) + file
            + choices.Of([", ", ", p. ", ", pp. "]) + pages;
        return new(spelled, $"PRC FMA {file}", [$"file {file}", $"pages {pages}"]);
    }

    private static string Number(Choices choices) => $"{1 + choices.Below(250)}";

    private static string Shortened(Choices choices, int first, int last)
    {
        string one = $"{first}", other = $"{last}";
        int same = one.Length != other.Length ? 0 : one.Zip(other).TakeWhile(static pair => pair.First == pair.Second).Count();
        return $"{one}{choices.Of(["-", "–", "—"])}{other[Math.Min(choices.Below(same + 1), other.Length - 1)..]}";
    }
}
