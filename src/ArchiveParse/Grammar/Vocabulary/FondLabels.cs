namespace ArchiveParse.Grammar.Vocabulary;

/// <summary>Labels of the levels of the fond scheme, as finding aids and citations write them.</summary>
internal static class FondLabels
{
    public static readonly WordTable<ReferenceLevel> Names = new("a level of the fond scheme", [
        .. Level(ReferenceLevel.Fond, "f", "fond", "ф", "фонд"),
        .. Level(ReferenceLevel.Opis, "op", "opis", "opis’", "opis'", "оп", "опись"),
        .. Level(ReferenceLevel.Papka, "papka", "por", "папка", "п"),
        .. Level(ReferenceLevel.Delo, "d", "delo", "ed. khr", "ед. хр", "д", "дело", "spr", "sprava", "спр"),
        .. Level(ReferenceLevel.Listy, "l", "ll", "list", "listy", "pp", "л", "лл", "ark", "арк"),
        .. Level(ReferenceLevel.PapkaOrPages, "p"),
    ]);

    private static IEnumerable<KeyValuePair<string, ReferenceLevel>> Level(ReferenceLevel level, params string[] labels) =>
        labels.Select(label => KeyValuePair.Create(label, level));
}
