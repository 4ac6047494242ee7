using ArchiveParse.Grammar.Vocabulary;
using ArchiveParse.Text;

namespace ArchiveParse.Grammar;

/// <summary>What a page says for and against a label's being a speaker's.</summary>
/// <param name="page">The page.</param>
/// <param name="participants">Those of whom the page says that they took part.</param>
/// <param name="pageHeads">Title, summary and headings of the page.</param>
/// <param name="aliases">Short names that the page introduces: <c>(hereafter, Peng)</c>.</param>
internal sealed class SpeakerEvidence(Cursor page, IReadOnlyCollection<Participant> participants, string pageHeads, IReadOnlySet<string> aliases)
{
    /// <summary>Whether the page itself tells that a label is a speaker's: it repeats, has a title or a qualifier, is introduced or named elsewhere.</summary>
    public bool IsSpeaker(List<TurnHead> sameLabel)
    {
        var (head, label, _) = sameLabel[0];
        if (IsFalseFriend(sameLabel[0]))
        {
            return false;
        }

        return sameLabel.Count > 1 || head.IsTitled || !head.Qualifier.IsEmpty || aliases.Contains(label)
            || IsNamed(Names.Plain(page.Source, head.Label));
    }

    /// <summary>Whether a label can be a speaker's where others have turns. Better so than words in another's mouth.</summary>
    public bool MaySpeakAmongOthers(List<TurnHead> sameLabel)
    {
        string label = sameLabel[0].Label;
        return !IsFalseFriend(sameLabel[0]) && char.IsUpper(label[0]) && !Corporate.Names.Contains(label) && label.Count(static c => c == ' ') < LongestName;
    }

    /// <summary>
    /// Of the labels with a full stop those that are a participant's, an office or titled name that repeats, and labels in capitals
    /// where two or more repeat: a word in capitals may as well head a paragraph.
    /// </summary>
    public IEnumerable<List<TurnHead>> StoppedSpeakers(IReadOnlyCollection<List<TurnHead>> labels)
    {
        bool someRepeat = labels.Count(static label => label.Count > 1) > 1;
        return labels.Where(label => !IsFalseFriend(label[0]) && !Classifications.Words.Contains(label[0].Label)
            && (IsParticipant(label[0].Label) || (label.Count > 1 && (someRepeat || !StoppedHeads.IsCapitals(label[0].Label)))));
    }

    /// <summary>The label's name is of words of the participants' names; an office alone is a participant as it stands.</summary>
    private bool IsParticipant(string label)
    {
        attending ??= new(
            participants.SelectMany(static each => Words(each.Name).Append(each.Name)), StringComparer.OrdinalIgnoreCase);
        return Names.WithoutTitles(label) is { Length: > 0 } name ? Words(name).All(attending.Contains) : attending.Contains(label);
    }

    /// <summary>Labels of fields and remarks; and before the levels of a reference stands an archive's abbreviation.</summary>
    private bool IsFalseFriend(TurnHead head) =>
        FieldLabels.All.Contains(head.Label) || FondReferences.Levels(page.At(head.WordsStart)).WasSuccessful;

    /// <summary>Every word of the label stands in a participant's name or in what the page says of itself.</summary>
    private bool IsNamed(string label)
    {
        named ??= [.. participants.SelectMany(static each => Words(each.Name)), .. Words(pageHeads)];
        return Words(label).All(named.Contains);
    }

    private static string[] Words(string text) => text.Split(WordEnds, StringSplitOptions.RemoveEmptyEntries);

    private static readonly char[] WordEnds = [' ', '\n', '\u00a0', '.', ',', ';', ':', '(', ')', '[', ']', '\'', '’', '"', '“', '”', '/'];

    private HashSet<string>? named;

    private HashSet<string>? attending;

    private const int LongestName = 3;
}
