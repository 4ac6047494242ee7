using System.Runtime.InteropServices;
using ArchiveParse.Grammar.Vocabulary;
using ArchiveParse.Text;
using Sprache;

namespace ArchiveParse.Grammar;

/// <summary>
/// Whose labels open the turns of one page, learned from that page: a label counts when it repeats, when it is a participant's or an
/// alias, when it is a titled name, when it carries a qualifier, or when the page's head names it. A page with one such label has no turns.
/// </summary>
public sealed class Roster
{
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
        Dictionary<string, List<Success<TurnHead>>> candidates = new(StringComparer.Ordinal);
        for (int at = body.Position; at < body.End;)
        {
            var line = Lines.LineAt(body.At(at), out at);
            if (SpeakerHeads.LengthAt(body, line, out var head) is > 0 and int length)
            {
                string label = Prose.Clean(body.Source, head.Label);
                ref var sameLabel = ref CollectionsMarshal.GetValueRefOrAddDefault(candidates, label, out _);
                (sameLabel ??= []).Add(new Success<TurnHead>(new TurnHead(body.At(line.Start), head, label), body.At(line.Start + length)));
            }
        }

        Roster roster = new();
        foreach (var (_, sameLabel) in candidates.Where(each => IsSpeaker(each.Value, body.Source, participants, pageHeads)))
        {
            sameLabel.ForEach(head => roster.heads.Add(head.Value.Place.Position, head));
        }

        return roster.heads.Count > 1 ? roster : new Roster();
    }

    /// <summary>The head of a turn of this page, where one stands.</summary>
    public IResult<TurnHead> Head(IInput input) =>
        heads.TryGetValue(input.Position, out var head) ? head : new Failure<TurnHead>(Cursor.From(input), SpeakerExpected);

    /// <summary>Whether the head of a turn stands there.</summary>
    internal bool HasHeadAt(int position) => heads.ContainsKey(position);

    private static readonly Expectation SpeakerExpected = new("a speaker of this page");

    private static bool IsSpeaker(List<Success<TurnHead>> sameLabel, string source, IReadOnlyCollection<Participant> participants, string pageHeads)
    {
        var (_, head, label) = sameLabel[0].Value;
        if (FieldLabels.All.Contains(label))
        {
            return false;
        }

        string plain = Names.Plain(source, head.Label);
        return sameLabel.Count > 1 || head.IsTitled || !head.Qualifier.IsEmpty
            || pageHeads.Contains(plain, StringComparison.Ordinal) || participants.Any(each => IsNamedIn(plain, each));
    }

    /// <summary>The label is the participant's name or a word of it.</summary>
    private static bool IsNamedIn(string label, Participant participant)
    {
        int at = participant.Name.IndexOf(label, StringComparison.OrdinalIgnoreCase);
        int end = at + label.Length;
        return at >= 0 && (at == 0 || !char.IsLetter(participant.Name[at - 1])) && (end == participant.Name.Length || !char.IsLetter(participant.Name[end]));
    }
}
