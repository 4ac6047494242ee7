using ArchiveParse.Text;

namespace ArchiveParse.Grammar;

/// <summary>What looks like the head of a turn: a label, perhaps a qualifier in brackets, a colon.</summary>
/// <param name="Label">Span of the label.</param>
/// <param name="Qualifier">Span of the qualifier with its brackets; empty where there is none.</param>
/// <param name="IsTitled">Whether the label holds a form of address or an office, and a name.</param>
public readonly record struct SpeakerHead(TextSpan Label, TextSpan Qualifier, bool IsTitled)
{
    /// <summary>Span of a note's mark behind label and qualifier; empty where there is none.</summary>
    public TextSpan Note { get; init; }

    /// <summary>Span of what stands inside the qualifier's brackets.</summary>
    public TextSpan QualifierInside => Qualifier.IsEmpty ? default : new TextSpan(Qualifier.Start + 1, Qualifier.Length - 2);
}
