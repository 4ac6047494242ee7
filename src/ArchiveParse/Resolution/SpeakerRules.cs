namespace ArchiveParse.Resolution;

/// <summary>The rules that tell whom a label means, in the order in which they are asked.</summary>
internal static class SpeakerRules
{
    /// <summary>From what the page states to what its words alone suggest.</summary>
    public static readonly ISpeakerRule[] InOrder =
    [
        new IntroducedName(),
        new UnnamedSpeaker(),
        new OfficeHolder(),
        new NamedInCapitals(),
        new NamedPerson(),
        new SpelledPerson(),
        new InitialsOfPerson(),
        new GlossedPerson(),
        new NameAtHead(),
        new FullerLabel(),
        new LabelAlone(),
    ];
}
