namespace ArchiveParse;

/// <summary>What a contributor did.</summary>
public enum ContributorRole
{
    /// <summary>Obtained the document from the archive.</summary>
    Obtainer = 1,

    /// <summary>Gave the document, or a copy, to a project.</summary>
    Provider,

    /// <summary>Contributed the document to the collection, however it was obtained.</summary>
    Contributor,

    /// <summary>Put it together from several sources.</summary>
    Compiler,

    /// <summary>Copied the handwriting or print letter by letter.</summary>
    Transcriber,

    /// <summary>Translated it; the language translated from may be stated.</summary>
    Translator,

    /// <summary>Revised text or translation.</summary>
    Editor,

    /// <summary>Wrote its notes.</summary>
    Annotator,
}
