using System.Runtime.InteropServices;
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

    private readonly Dictionary<int, Success<TurnHead>> heads = [];

    private Roster()
    {
    }

    /// <summary>Learns from every line of <paramref name="body"/> that begins like a turn.</summary>
    /// <param name="body">The part of the page where turns may stand.</param>
    /// <param name="participants">Those of whom the page says that they took part.</param>
    /// <param name="pageHeads">Title, summary and headings of the page.</param>
    public static Roster Learn(Cursor body, IReadOnlyCollection<Participant> participants, string pageHeads)
    {
        var labels = Candidates(body, out var aliases);
        SpeakerEvidence evidence = new(participants, pageHeads, aliases);
        var speakers = labels.ToLookup(evidence.IsSpeaker);
        Roster roster = new();
        foreach (var sameLabel in speakers[true])
        {
            roster.Add(sameLabel);
        }

        if (roster.heads.Count < 2)
        {
            return new Roster();
        }

        foreach (var sameLabel in speakers[false].Where(SpeakerEvidence.MaySpeakAmongOthers))
        {
            roster.Add(sameLabel);
        }

        return roster;
    }

    /// <summary>The head of a turn of this page, where one stands.</summary>
    public IResult<TurnHead> Head(IInput input) =>
        heads.TryGetValue(input.Position, out var head) ? head : new Failure<TurnHead>(Cursor.From(input), SpeakerExpected);

    /// <summary>Whether the head of a turn stands there.</summary>
    internal bool HasHeadAt(int position) => heads.ContainsKey(position);

    private static Dictionary<string, List<Success<TurnHead>>>.ValueCollection Candidates(Cursor body, out HashSet<string> aliases)
    {
        Dictionary<string, List<Success<TurnHead>>> candidates = new(StringComparer.Ordinal);
        aliases = new(StringComparer.Ordinal);
        for (int at = body.Position; at < body.End;)
        {
            var line = Lines.LineAt(body.Source, at, body.End, out at);
            if (SpeakerHeads.LengthAt(body, line, out var head) is > 0 and int length)
            {
                string label = Prose.Clean(body.Source, head.Label);
                ref var sameLabel = ref CollectionsMarshal.GetValueRefOrAddDefault(candidates, label, out _);
                (sameLabel ??= []).Add(new Success<TurnHead>(new TurnHead(body.At(line.Start), head, label), body.At(line.Start + length)));
                if (!head.Qualifier.IsEmpty && Aliases.In(Prose.Clean(body.Source, head.QualifierInside)) is { } alias)
                {
                    aliases.Add(alias);
                }
            }
        }

        return candidates.Values;
    }

    private void Add(List<Success<TurnHead>> sameLabel) => sameLabel.ForEach(head => heads.Add(head.Value.Place.Position, head));
}
