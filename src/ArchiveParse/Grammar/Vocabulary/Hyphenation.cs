namespace ArchiveParse.Grammar.Vocabulary;

/// <summary>Words that tell what a hyphen at the end of a line is.</summary>
internal static class Hyphenation
{
    /// <summary>First parts that keep their hyphen before a small letter.</summary>
    public static readonly WordTable<bool> Prefixes =
        Table("a prefix", "anti", "half", "non", "quasi", "self", "semi", "ultra", "vice", "well");

    /// <summary>Words before which a hyphen stands for the rest of a pair: <c>pre- and post-war</c>, <c>Außen- und Innenpolitik</c>.</summary>
    public static readonly WordTable<bool> Pairing =
        Table("a joining word", "and", "or", "to", "und", "oder", "bis", "sowie", "et", "ou", "и", "или");

    private static WordTable<bool> Table(string name, params string[] words) =>
        new(name, words, true);
}
