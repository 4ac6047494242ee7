namespace ArchiveParse.Grammar.Vocabulary;

/// <summary>Asks sets of cues.</summary>
internal static class CueSets
{
    /// <summary>Whether one of the <paramref name="wanted"/> is among them.</summary>
    public static bool Has(this Cues cues, Cues wanted) => (cues & wanted) != 0;
}
