using ArchiveParse.Grammar.Vocabulary;

namespace ArchiveParse.Grammar;

/// <summary>What the grammar makes of a document's text.</summary>
/// <param name="Blocks">Its blocks, in page order.</param>
/// <param name="Notes">Its footnotes.</param>
public sealed record Body(ValueList<Block> Blocks, ValueList<Note> Notes)
{
    /// <summary>Everyone whom its participants lines name.</summary>
    internal List<Participant> Named => Listed(static (person, _) => person);

    /// <summary>Everyone whom its participants lines name, with their sides; a rank over them is none.</summary>
    public IEnumerable<Participant> Participants =>
        Listed(static (person, side) => RanksOfSeveral.AreIn(side.Label) ? person : person with { Side = side.Label });

    private List<Participant> Listed(Func<Participant, ParticipantGroup, Participant> told)
    {
        List<Participant> listed = [];
        foreach (var list in Blocks.OfKind<ParticipantsBlock>())
        {
            foreach (var side in list.Groups)
            {
                foreach (var person in side.People)
                {
                    listed.Add(told(person, side));
                }
            }
        }

        return listed;
    }
}
