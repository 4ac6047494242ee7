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
    private readonly HashSet<string> speakers = new(StringComparer.Ordinal);

    private Roster()
    {
    }

    /// <summary>Nobody speaks.</summary>
    public static Roster Empty { get; } = new();

    /// <summary>Learns from every line of <paramref name="body"/> that begins like a turn.</summary>
    /// <param name="body">The part of the page where turns may stand.</param>
    /// <param name="participants">Those of whom the page says that they took part.</param>
    /// <param name="heads">Title, summary and headings of the page.</param>
    public static Roster Learn(Cursor body, IReadOnlyCollection<Participant> participants, string heads)
    {
        Roster roster = new();
        Dictionary<string, int> candidates = new(StringComparer.Ordinal);
        for (var line = Lines.NextLine(body); line.WasSuccessful; line = Lines.NextLine(line.Remainder))
        {
            var head = SpeakerHeads.Head(body.Slice(line.Value));
            if (head.WasSuccessful)
            {
                roster.Weigh(body.Source, head.Value, candidates, participants, heads);
            }
        }

        return candidates.Where(each => roster.speakers.Contains(each.Key)).Sum(static each => each.Value) > 1 ? roster : Empty;
    }

    /// <summary>Whether the label of <paramref name="head"/> is a speaker's.</summary>
    public bool Knows(string source, SpeakerHead head) => speakers.Count > 0 && speakers.Contains(Label(source, head));

    private void Weigh(string source, SpeakerHead head, Dictionary<string, int> candidates, IReadOnlyCollection<Participant> participants, string heads)
    {
        string label = Label(source, head), plain = Names.Plain(source, head.Label);
        int times = candidates[label] = candidates.GetValueOrDefault(label) + 1;
        if (speakers.Contains(label) || FieldLabels.All.Contains(label))
        {
            return;
        }

        if (times > 1 || head.IsTitled || !head.Qualifier.IsEmpty || heads.Contains(plain, StringComparison.Ordinal) || participants.Any(each => IsNamedIn(plain, each)))
        {
            speakers.Add(label);
        }
    }

    /// <summary>The label is the participant's name or a word of it.</summary>
    private static bool IsNamedIn(string label, Participant participant)
    {
        int at = participant.Name.IndexOf(label, StringComparison.OrdinalIgnoreCase);
        int end = at + label.Length;
        return at >= 0 && (at == 0 || !char.IsLetter(participant.Name[at - 1])) && (end == participant.Name.Length || !char.IsLetter(participant.Name[end]));
    }

    private static string Label(string source, SpeakerHead head) => Prose.Clean(source, head.Label);
}
