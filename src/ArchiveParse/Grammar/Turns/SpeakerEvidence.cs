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
    public bool IsSpeaker(SpeakerLabel label) =>
        !IsFalseFriend(label)
        && (label.Count > 1 || label.First.IsTitled || !label.First.Qualifier.IsEmpty || aliases.Contains(label.Text)
            || IsNamed(Names.Plain(page.Source, label.First.Label)));

    /// <summary>Whether a label can be a speaker's where others have turns. Better so than words in another's mouth.</summary>
    public bool MaySpeakAmongOthers(SpeakerLabel label) =>
        char.IsUpper(label.Text[0]) && !IsFalseFriend(label) && !Corporate.Names.Contains(label.Text) && label.Text.AsSpan().Count(' ') < LongestName;

    /// <summary>
    /// Whether a label with a full stop is a speaker's: it is a participant's, or an office or titled name that repeats, or in capitals
    /// where two or more such labels repeat; a word in capitals may as well head a paragraph.
    /// </summary>
    public bool IsStoppedSpeaker(SpeakerLabel label, bool someRepeat) =>
        !IsFalseFriend(label) && !Classifications.Words.Contains(label.Text)
        && (IsParticipant(label.Text) || (label.Count > 1 && (someRepeat || !StoppedHeads.IsCapitals(label.Text))));

    /// <summary>The label's name is of words of the participants' names; an office alone is a participant as it stands.</summary>
    private bool IsParticipant(string label)
    {
        attending ??= new(
            participants.SelectMany(static each => Words(each.Name).Append(each.Name)), StringComparer.OrdinalIgnoreCase);
        return Names.WithoutTitles(label) is { Length: > 0 } name ? Words(name).All(attending.Contains) : attending.Contains(label);
    }

    /// <summary>Labels of fields and remarks; and before the levels of a reference stands an archive's abbreviation.</summary>
    private bool IsFalseFriend(SpeakerLabel label) =>
        FieldLabels.All.Contains(label.Text) || StandsBeforeLevels(page.At(label.WordsStart));

    private static bool StandsBeforeLevels(Cursor words) =>
        (char.IsAsciiDigit(words.Current) || ReferenceLabels.Fond.LengthAt(words.Rest, out _, beforeFigure: true) > 0)
        && FondReferences.Levels(words).WasSuccessful;

    /// <summary>Every word of the label stands in a participant's name or in what the page says of itself.</summary>
    private bool IsNamed(string label)
    {
        named ??= Named();
        foreach (string word in Words(label))
        {
            if (!HoldsWord(named, word))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>All that names people, bounded: heads are short, and a page whose heads are not is looked through no further.</summary>
    private string Named()
    {
        string all = string.Join('\n', [pageHeads, .. participants.Take(MostParticipants).Select(static each => each.Name)]);
        return all.Length > LongestHeads ? all[..LongestHeads] : all;
    }

    private static string[] Words(string text) => text.Split(WordEnds, StringSplitOptions.RemoveEmptyEntries);

    private static bool HoldsWord(ReadOnlySpan<char> text, string word)
    {
        for (int at = text.IndexOf(word), start = 0; at >= 0; at = text[start..].IndexOf(word))
        {
            int end = start + at + word.Length;
            bool beginsWord = start + at == 0 || WordEnds.Contains(text[start + at - 1]);
            if (beginsWord && (end == text.Length || WordEnds.Contains(text[end])))
            {
                return true;
            }

            start = end;
        }

        return false;
    }

    private static readonly char[] WordEnds = [' ', '\n', '\u00a0', '.', ',', ';', ':', '(', ')', '[', ']', '\'', '’', '"', '“', '”', '/'];

    private string? named;

    private HashSet<string>? attending;

    private const int LongestName = 3;
    private const int LongestHeads = 20_000;
    private const int MostParticipants = 1000;
}
