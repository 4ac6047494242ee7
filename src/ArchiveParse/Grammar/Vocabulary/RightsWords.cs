namespace ArchiveParse.Grammar.Vocabulary;

/// <summary>Words by which a statement on rights is known where its label is lost; an archive's name may hold the word "Rights" too.</summary>
internal static class RightsWords
{
    public static readonly Phrases Phrases =
        new("copyright", "welcomes reuse", "rights status", "rights reserved", "request permission", "public domain", "may be reused");
}
