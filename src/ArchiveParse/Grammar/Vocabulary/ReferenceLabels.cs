namespace ArchiveParse.Grammar.Vocabulary;

/// <summary>
/// Labels of the levels of a reference, scheme by scheme, as finding aids and citations write them, without their full stop.
/// </summary>
internal static class ReferenceLabels
{
    /// <summary>Soviet, Russian and kindred archives; Ukraine, Bulgaria; in transliteration, translation and Cyrillic.</summary>
    public static readonly WordTable<ReferenceLevel> Fond = Table(
        "a level of the fond scheme",
        (ReferenceLevel.Fond, ["f", "fond", "fund", "ф", "фонд"]),
        (ReferenceLevel.Opis, ["op", "opis", "opis’", "opis'", "opis`", "opys",
            "inventory", "inv", "record", "per", "perechen", "perechen’", "perechen'",
            "оп", "опись", "опис", "пер", "ap"]),
        (ReferenceLevel.Portfel, ["por", "port", "portfel", "portfolio"]),
        (ReferenceLevel.Papka, ["papka", "pap", "folder", "папка", "п"]),
        (ReferenceLevel.Delo, ["d", "dd", "delo", "dela", "file", "ed. khr", "ed.khr", "ed khr", "ед. хр", "ед.хр", "д", "дд", "дело",
            "spr", "sprava", "спр", "справа",
            "dok", "doc", "dokument", "document", "док", "документ", "a.e", "a. e", "ae", "а.е", "а. е"]),
        (ReferenceLevel.Listy, ["l", "ll", "li", "ii", "list", "lists", "listy", "leaf", "leaves", "sheet", "sheets", "arkush",
            "arkushi", "аркуш", "аркуші", "folio", "folios", "pp",
            "pages", "page",
            "л", "лл", "лист", "листы", "ark", "арк", "str", "стр", "с"]),
        (ReferenceLevel.PapkaOrPages, ["p"]),
        (ReferenceLevel.Reel, ["rolik", "rol", "reel", "roll", "film", "microfilm", "microfilm reel", "microfilm roll", "ролик", "рол"]));

    /// <summary>Volumes of a file of the fond scheme.</summary>
    public static readonly WordTable<ReferenceLevel> FileVolume = Table(
        "a volume of a file",
        (ReferenceLevel.Volume, ["t", "tom", "toma", "tome", "vol", "vols", "volume", "volumes", "т", "тт", "том", "тома"]));

    /// <summary>How the back of a leaf is told behind its number.</summary>
    public static readonly WordTable<bool> LeafBacks = new("the back of a leaf", "ob.;ob;об.;об;rev.;rev;zv.;zv;зв.;зв;verso", true);

    /// <summary>What a copy is, where a reference tells it.</summary>
    public static readonly WordTable<bool> Copies = new(
        "the state of a copy", "copy;original;carbon copy;certified copy;authenticated copy;handwritten copy;typed copy;photocopy;draft;"
        + "unnumbered;unnumbered page;unnumbered pages;unnumbered sheet;unnumbered sheets;no page number;no page numbers;pages unnumbered", true);

    /// <summary>The same of successor states with labels of their own; each table has those labels and the fond's.</summary>
    public static readonly (string Country, WordTable<ReferenceLevel> Labels)[] FondDialects =
    [
        ("LT", Dialect(["ap", "apyrašas", "apyr"], ["b", "byla"], ["l", "ll", "lapas", "lapai"])),
        ("LV", Dialect(["apr", "apraksts", "op"], ["l", "lieta"], ["lp", "lpp", "lapa"])),
        ("EE", Dialect(["n", "nim", "nimistu"], ["s", "sü", "säilik"], ["l", "lk", "leht"])),
        ("GE", Dialect(
            ["a", "an", "anaceri", "anats’eri", "anats'eri"], ["s", "saq", "saqme", "sakme"], ["p", "furc", "furts", "furceli", "purtseli"])),
        ("AM", Dialect(["ts", "c", "tsutsak", "tsoutsak"], ["g", "gorts"], ["t", "tert"])),
        ("MD", Dialect(["inv", "inventar"], ["d", "dosar", "dosarul"], ["p", "fila", "filele"])),
        ("MN", Dialect(["dans"], ["kh/n", "kh.n", "khn", "h/n"], ["khuudas", "khuu", "kh", "huudas"])),
        ("AL", Dialect(["l", "list", "lista"], ["d", "dos", "dosja", "folder", "file"], ["fl", "fleta"])),
        ("BY", Dialect(["vop", "vopis", "воп", "вопіс"], ["spr", "sprava", "спр", "справа"], ["ark", "арк"])),
    ];

    /// <summary>Files by number: China, Japan, India, Romania, Yugoslavia.</summary>
    public static readonly WordTable<ReferenceLevel> File = Table(
        "a level of the file scheme",
        (ReferenceLevel.Fonds, ["country", "fond", "fonds", "fondul"]),
        (ReferenceLevel.Year, ["year", "anul", "godina"]),
        (ReferenceLevel.File, ["file", "file no", "file nr", "file number", "files", "files no", "subject file no",
            "subject file", "dosar", "dosar nr",
            "dosarul", "dossier", "dossier no",
            "issue", "issues", "issue no", "matter", "problema", "no", "nos", "nr", "dosije", "doc", "document"]),
        (ReferenceLevel.Volume, ["vol", "vols", "volume", "volumes", "volumul"]),
        (ReferenceLevel.Folder, ["folder", "folder no", "fascikla", "fasc", "fascicle", "kutija"]),
        (ReferenceLevel.Pages, ["p", "pp", "page", "pages", "f", "ff", "fol", "fols", "folio", "folios", "leaf", "leaves", "fila",
            "filele", "str"]));

    /// <summary>Leaves of British pieces.</summary>
    public static readonly WordTable<ReferenceLevel> Series = Table(
        "leaves",
        (ReferenceLevel.Pages, ["p", "pp", "page", "pages", "f", "ff", "fol", "fols", "folio", "folios"]));

    /// <summary>Leaves of German files.</summary>
    public static readonly WordTable<ReferenceLevel> Bestand = Table(
        "leaves",
        (ReferenceLevel.Pages, ["bl", "blatt", "bll", "p", "pp", "s", "page", "pages", "fol", "fols", "folio", "folios"]));

    /// <summary>Czech and Slovak archives.</summary>
    public static readonly WordTable<ReferenceLevel> Karton = Table(
        "a level of the karton scheme",
        (ReferenceLevel.Fond, ["f", "fond"]),
        (ReferenceLevel.Box, ["k", "ka", "kart", "karton", "kr", "šk"]),
        (ReferenceLevel.Volume, ["sv", "svazek", "zv"]),
        (ReferenceLevel.Unit, ["a. j", "a.j", "aj", "ar. j", "ar.j", "arch. j", "arch.j", "arch. jedn", "archivní jednotka", "inv. č",
            "inv.č", "inv. c", "inv.c", "i. č", "i.č", "i. c", "i.c"]),
        (ReferenceLevel.Point, ["b", "bod"]),
        (ReferenceLevel.Pages, ["s", "str", "l", "fol"]));

    /// <summary>Polish archives.</summary>
    public static readonly WordTable<ReferenceLevel> Teczka = Table(
        "a level of the teczka scheme",
        (ReferenceLevel.Group, ["z", "zesp", "zespół", "zespol", "zespół nr"]),
        (ReferenceLevel.Bundle, ["w", "wiązka", "wiazka"]),
        (ReferenceLevel.Folder, ["t", "teczka", "tecz"]),
        (ReferenceLevel.Signature, ["sygn", "sygnatura"]),
        (ReferenceLevel.Pages, ["k", "s", "str", "p", "pp", "karta", "karty"]));

    /// <summary>What stands behind a number in Hungarian archives.</summary>
    public static readonly WordTable<ReferenceLevel> Doboz = Table(
        "a level of the doboz scheme",
        (ReferenceLevel.Box, ["doboz", "d", "cs", "csomó", "box"]),
        (ReferenceLevel.Folder, ["ő. e", "ő.e", "őe", "ö. e", "ö.e", "tétel", "t"]),
        (ReferenceLevel.Item, ["sz", "szám"]));

    /// <summary>Record groups, lots and boxes of the United States.</summary>
    public static readonly WordTable<ReferenceLevel> RecordGroup = Table(
        "a level of the record group scheme",
        (ReferenceLevel.RecordGroup, ["rg", "record group"]),
        (ReferenceLevel.Lot, ["lot", "lots", "lot file", "frc", "acc", "accession"]),
        (ReferenceLevel.Box, ["box", "boxes", "container", "containers"]),
        (ReferenceLevel.Reel, ["reel", "reels"]),
        (ReferenceLevel.Folder, ["folder"]),
        (ReferenceLevel.File, ["file", "file no", "file not", "file number", "decimal file"]));

    /// <summary>Collections whose files are found by a number alone: what follows them is one.</summary>
    public static readonly string[] CentralFiles =
        ["Central Files", "Central File", "Central Foreign Policy File", "Central Foreign Policy Files", "Decimal File", "Decimal Files",
            "CFPF", "Subject-Numeric Files"];

    /// <summary>Labels of four letters and more that are abbreviations: their full stop ends no sentence.</summary>
    public static readonly WordTable<bool> Abbreviations = new("an abbreviation", "sygn;fols;kart;tecz;zesp;jedn;pudl;furts;khuu", true);

    private static WordTable<ReferenceLevel> Dialect(string[] opis, string[] delo, string[] listy) => Table(
        "a level of the fond scheme",
        (ReferenceLevel.Fond, ["f", "fond", "fund", "fondi", "fondas", "fonds", "фонд", "ф"]),
        (ReferenceLevel.Year, ["v", "viti", "year"]),
        (ReferenceLevel.Opis, opis),
        (ReferenceLevel.Delo, delo),
        (ReferenceLevel.Listy, [.. listy.Union(["p", "pp", "page", "pages"])]));

    private static WordTable<ReferenceLevel> Table(string name, params (ReferenceLevel Level, string[] Labels)[] rows) =>
        new(name, rows.SelectMany(static row => row.Labels.Select(label => KeyValuePair.Create(label, row.Level))));
}
