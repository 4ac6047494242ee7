namespace ArchiveParse.Resolution;

/// <summary>The rules that tell whom a label means, in the order in which they are asked. An introduced short name precedes them all.</summary>
internal static class SpeakerRules
{
    /// <summary>From what the page states to what its words alone suggest.</summary>
    public static readonly ISpeakerRule[] InOrder =
    [
        new UnnamedSpeaker(),
        new OfficeHolder(),
        new NamedPerson(),
        new SpelledPerson(),
        new InitialsOfPerson(),
        new GlossedPerson(),
        new NameAtHead(),
        new LabelAlone(),
    ];
}
