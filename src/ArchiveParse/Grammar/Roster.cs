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
    private readonly Dictionary<int, IResult<SpeakerHead>> heads = [];

    private Roster()
    {
    }

    /// <summary>Learns from every line of <paramref name="body"/> that begins like a turn.</summary>
    /// <param name="body">The part of the page where turns may stand.</param>
    /// <param name="participants">Those of whom the page says that they took part.</param>
    /// <param name="pageHeads">Title, summary and headings of the page.</param>
    public static Roster Learn(Cursor body, IReadOnlyCollection<Participant> participants, string pageHeads)
    {
        Dictionary<string, List<IResult<SpeakerHead>>> candidates = new(StringComparer.Ordinal);
        for (var line = Lines.NextLine(body); line.WasSuccessful; line = Lines.NextLine(line.Remainder))
        {
            var head = SpeakerHeads.Head(body.At(line.Value.Start));
            if (head.WasSuccessful)
            {
                string label = Prose.Clean(body.Source, head.Value.Label);
                (CollectionsMarshal.GetValueRefOrAddDefault(candidates, label, out _) ??= []).Add(head);
            }
        }

        Roster roster = new();
        foreach (var head in candidates.Where(each => IsSpeaker(each.Key, each.Value, body.Source, participants, pageHeads)).SelectMany(static each => each.Value))
        {
            roster.heads.Add(head.Value.Label.Start, head);
        }

        return roster.heads.Count > 1 ? roster : new Roster();
    }

    /// <summary>The head of a turn of this page, where one stands.</summary>
    public IResult<SpeakerHead> Head(IInput input) =>
        heads.TryGetValue(input.Position, out var head) ? head : new Failure<SpeakerHead>(Cursor.From(input), SpeakerExpected);

    private static readonly Expectation SpeakerExpected = new("a speaker of this page");

    private static bool IsSpeaker(
        string label, List<IResult<SpeakerHead>> heads, string source, IReadOnlyCollection<Participant> participants, string pageHeads)
    {
        if (FieldLabels.All.Contains(label))
        {
            return false;
        }

        string plain = Names.Plain(source, heads[0].Value.Label);
        return heads.Count > 1 || heads[0].Value.IsTitled || !heads[0].Value.Qualifier.IsEmpty
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
