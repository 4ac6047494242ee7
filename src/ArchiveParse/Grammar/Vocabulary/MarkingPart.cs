namespace ArchiveParse.Grammar.Vocabulary;

/// <summary>What a word of a classification line says. Urgency is not secrecy.</summary>
internal enum MarkingPart
{
    Level,
    Handling,
    Precedence,
}
