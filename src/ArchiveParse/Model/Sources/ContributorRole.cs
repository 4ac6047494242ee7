namespace ArchiveParse;

/// <summary>What a contributor did.</summary>
public enum ContributorRole
{
    /// <summary>Obtained the document from the archive.</summary>
    Obtainer = 1,

    /// <summary>Provided it.</summary>
    Provider,

    /// <summary>Contributed it.</summary>
    Contributor,

    /// <summary>Compiled it.</summary>
    Compiler,

    /// <summary>Transcribed it.</summary>
    Transcriber,

    /// <summary>Translated it.</summary>
    Translator,

    /// <summary>Edited it.</summary>
    Editor,

    /// <summary>Annotated it.</summary>
    Annotator,
}
