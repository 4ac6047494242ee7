namespace ArchiveParse.Grammar;

/// <summary>What the grammar makes of a document's text.</summary>
/// <param name="Blocks">Its blocks, in page order.</param>
/// <param name="Notes">Its footnotes.</param>
public sealed record Body(ValueList<Block> Blocks, ValueList<Note> Notes)
{
    /// <summary>Everyone whom its participants lines name.</summary>
    internal IEnumerable<Participant> Named =>
        from list in Blocks.OfKind<ParticipantsBlock>()
        from side in list.Groups
        from person in side.People
        select person;

    /// <summary>Everyone whom its participants lines name, with their sides.</summary>
    public IEnumerable<Participant> Participants =>
        from list in Blocks.OfKind<ParticipantsBlock>()
        from side in list.Groups
        from person in side.People
        select person with { Side = side.Label };
}
