using System.Runtime.InteropServices;
using ArchiveParse.Text;

namespace ArchiveParse.Grammar;

/// <summary>
/// Whose labels open the turns of one page, learned from that page (<see cref="SpeakerEvidence"/>).
/// A page with a single such turn has none, unless it lists the speaker among those who took part.
/// </summary>
internal sealed class Roster
{
    private readonly List<TurnHead> heads;

    /// <summary>The first head that does not stand before the place last asked for.</summary>
    private int next;

    /// <summary>Knows the parties, where a narrator tells what they do between what they say.</summary>
    private readonly SpeakerEvidence? narrated;

    private Roster(List<TurnHead> heads, SpeakerEvidence? narrated = null) => (this.heads, this.narrated) = (heads, narrated);

    /// <summary>Learns from every line of <paramref name="body"/> that begins like a turn.</summary>
    /// <param name="body">The part of the page where turns may stand.</param>
    /// <param name="participants">Those of whom the page says that they took part.</param>
    /// <param name="pageHeads">Title, summary and headings of the page.</param>
    public static Roster Learn(Cursor body, IReadOnlyCollection<Participant> participants, string pageHeads)
    {
        Candidates candidates = new(body);
        SpeakerEvidence evidence = new(body, participants, pageHeads, candidates.Introduced);
        foreach (var label in candidates.Labels)
        {
            label.IsSpeaker = evidence.IsSpeaker(label);
        }

        bool someRepeat = candidates.StoppedLabels.Count(static label => label.Count > 1 && StoppedHeads.MaySpeak(label.Text, label.First.IsTitled)) > 1;
        bool bareNamesSpeak = evidence.BareNamesSpeak(candidates), partiesSpeak = evidence.PartiesSpeak(candidates);
        foreach (var label in candidates.StoppedLabels)
        {
            label.IsSpeaker = evidence.IsStoppedSpeaker(label, someRepeat) || (bareNamesSpeak && evidence.IsBareName(label))
                || (partiesSpeak && evidence.IsParty(label));
        }

        foreach (var label in candidates.DashedLabels)
        {
            label.IsSpeaker = evidence.IsDashedSpeaker(label);
        }

        List<TurnHead> speaking = [.. candidates.Heads.Where(static head => head.Label.IsSpeaker && !head.IsBare).Take(2)];
        if (speaking is [] || (speaking is [var only] && !evidence.IsParticipant(only.Label.Text)))
        {
            return new Roster([]);
        }

        var habits = evidence.HabitsOf(candidates);
        foreach (var label in candidates.Labels.Concat(candidates.StoppedLabels).Concat(candidates.DashedLabels))
        {
            label.IsSpeaker = label.IsSpeaker
                || (evidence.MaySpeakAmongOthers(label, candidates, habits) && !evidence.HeadsNoTurn(label, speaking[0]));
        }

        candidates.Heads.RemoveAll(static head => !head.Label.IsSpeaker || (head.IsBare && head.Label.Count < 2));
        return new Roster(candidates.Heads, partiesSpeak ? evidence : null);
    }

    /// <summary>Whether the head of a turn stands there, and which.</summary>
    internal bool HasHeadAt(int position, out TurnHead head)
    {
        int at = IndexOf(position);
        head = at >= 0 ? heads[at] : default;
        return at >= 0;
    }

    /// <summary>Whether the narrator goes on there: <c>Lindner thanks him.</c></summary>
    internal bool HasNarratorAt(Cursor text, int start) => narrated is not null && narrated.TellsOfParty(text.RestAt(start));

    /// <summary>Whether the head of a turn stands there.</summary>
    internal bool HasHeadAt(int position) => IndexOf(position) >= 0;

    /// <summary>Heads stand in page order and are asked for in page order: the last answer tells where to look.</summary>
    private int IndexOf(int position)
    {
        var inOrder = CollectionsMarshal.AsSpan(heads);
        while (next > 0 && inOrder[next - 1].Start >= position)
        {
            next--;
        }

        while (next < inOrder.Length && inOrder[next].Start < position)
        {
            next++;
        }

        return next < inOrder.Length && inOrder[next].Start == position ? next : -1;
    }
}
