namespace ArchiveParse.Grammar.Vocabulary;

/// <summary>Levels of all schemes, from the top down: a reference that begins at one inherits those before it.</summary>
internal enum ReferenceLevel
{
    RecordGroup,
    Group,
    Title,
    Fonds,
    Fond,
    Collection,
    Bestand,
    Series,
    Opis,
    Year,
    Lot,
    Box,
    Bundle,

    /// <summary>What holds several papki; alone it stands for one.</summary>
    Portfel,
    Papka,
    Delo,
    File,
    Volume,
    Folder,
    Signature,
    Piece,
    Unit,
    Item,
    Point,
    Listy,
    Pages,

    /// <summary><c>p.</c>: papka or pages, as its place decides.</summary>
    PapkaOrPages,

    /// <summary>The microfilm that was read. It says nothing of where the paper lies, and only the reference's text keeps it.</summary>
    Reel,
}
