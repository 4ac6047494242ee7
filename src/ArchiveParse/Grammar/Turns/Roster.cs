using ArchiveParse.Text;
using Sprache;

namespace ArchiveParse.Grammar;

/// <summary>
/// Whose labels open the turns of one page, learned from that page (<see cref="SpeakerEvidence"/>).
/// A page with a single such label has no turns.
/// </summary>
public sealed class Roster
{
    private static readonly Expectation SpeakerExpected = new("a speaker of this page");

    private readonly Dictionary<int, TurnHead> heads = [];

    private Roster()
    {
    }

    /// <summary>Learns from every line of <paramref name="body"/> that begins like a turn.</summary>
    /// <param name="body">The part of the page where turns may stand.</param>
    /// <param name="participants">Those of whom the page says that they took part.</param>
    /// <param name="pageHeads">Title, summary and headings of the page.</param>
    public static Roster Learn(Cursor body, IReadOnlyCollection<Participant> participants, string pageHeads)
    {
        Candidates candidates = new(body);
        SpeakerEvidence evidence = new(body, participants, pageHeads, candidates.Introduced);
        var speakers = candidates.Labels.ToLookup(evidence.IsSpeaker);
        Roster roster = new();
        roster.Add(speakers[true]);
        roster.Add(evidence.StoppedSpeakers(candidates.StoppedLabels));
        if (roster.heads.Count < 2)
        {
            return new Roster();
        }

        roster.Add(speakers[false].Where(evidence.MaySpeakAmongOthers));
        return roster;
    }

    /// <summary>The head of a turn of this page, where one stands.</summary>
    public IResult<TurnHead> Head(IInput input)
    {
        var cursor = Cursor.From(input);
        return heads.TryGetValue(cursor.Position, out var head)
            ? new Success<TurnHead>(head, cursor.At(head.WordsStart))
            : new Failure<TurnHead>(cursor, SpeakerExpected);
    }

    /// <summary>Whether the head of a turn stands there.</summary>
    internal bool HasHeadAt(int position) => heads.ContainsKey(position);

    private void Add(IEnumerable<List<TurnHead>> labels)
    {
        foreach (var sameLabel in labels)
        {
            heads.EnsureCapacity(heads.Count + sameLabel.Count);
            sameLabel.ForEach(head => heads.Add(head.Head.Label.Start, head));
        }
    }
}
