namespace ArchiveParse.Grammar.Vocabulary;

/// <summary>Levels of the fond scheme, from the record group down to the leaf.</summary>
internal enum ReferenceLevel
{
    Fond,
    Opis,
    Year,
    Papka,
    Delo,
    Listy,

    /// <summary><c>p.</c>: papka or pages, as its place decides.</summary>
    PapkaOrPages,
}
