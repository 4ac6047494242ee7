using ArchiveParse.Grammar.Vocabulary;
using ArchiveParse.Text;

namespace ArchiveParse.Grammar;

/// <summary>
/// Heads of turns with a full stop in place of the colon: <c>The President. I have seen it.</c>, <c>BREZHNEV. We agree.</c> Sentences
/// begin so too (<c>The President. </c> hardly, <c>Laos. </c> often), so that the label must be an office, a title and a name, or capitals;
/// a bare name (<c>Gorbachev. We must wait.</c>), also <c>Q.</c> and <c>A.</c>, counts where the page consists of such
/// (<see cref="SpeakerEvidence.BareNamesSpeak"/>).
/// </summary>
internal static class StoppedHeads
{
    /// <summary>Length of the head that a line begins with, up to the words behind it, or 0.</summary>
    public static int LengthAt(Cursor page, TextSpan line, out SpeakerHead head)
    {
        head = default;
        var text = line.In(page.Source);
        int stop = text[..Math.Min(text.Length, LongestLabel)].LastIndexOf(". ");
        var label = stop > 0 && char.IsUpper(text[0]) ? LabelWords.Of(text[..(stop + 1)]) : default;
        if (label.Length == 0)
        {
            return 0;
        }

        var (qualifier, note, end) = LabelBrackets.At(page, line, label.Length);
        bool isHead = text[end..].StartsWith(". ")
            && (qualifier.IsEmpty
                ? MaySpeak(text[..label.Length], label.IsTitled) || IsBareName(text[..(label.Length + 1)])
                : IsDirection(qualifier.In(page.Source)));
        int unnamed = isHead ? 0 : UnnamedLength(text);
        if (unnamed > 0)
        {
            (label, qualifier, note, end) = (new LabelWords(unnamed, false), default, default, unnamed);
        }

        int words = isHead || unnamed > 0 ? end + 1 + Scan.SpaceLength(text[(end + 1)..]) : text.Length;
        if (words == text.Length || char.IsLower(text[words]))
        {
            return 0;
        }

        head = new SpeakerHead(new TextSpan(line.Start, label.Length), qualifier, label.IsTitled) { Note = note };
        return words;
    }

    /// <summary>Whether a label is in capitals; others are an office, or a title and a name.</summary>
    public static bool IsCapitals(ReadOnlySpan<char> label)
    {
        int letters = 0;
        foreach (char c in label)
        {
            letters += char.IsLetter(c) ? 1 : 0;
        }

        return letters >= ShortestName && !Letters.HaveSmall(label);
    }

    /// <summary>
    /// A manner or an addressee: <c>(smiling)</c>, <c>(to Gromyko)</c>; what has figures says of a person who he is: <c>(born 1896)</c>.
    /// </summary>
    internal static bool IsDirection(ReadOnlySpan<char> qualifier) => char.IsLower(qualifier[1]) && qualifier.IndexOfAnyInRange('0', '9') < 0;

    /// <summary>Whether a label may stand so: it is an office with its article, a title and a name, or in capitals.</summary>
    public static bool MaySpeak(ReadOnlySpan<char> label, bool isTitled) =>
        isTitled || IsCapitals(label) || (label.StartsWith(Article) && Titles.Names.Contains(label[Article.Length..]));

    /// <summary>Whether a label begins with an initial, which no heading does: <c>N. S. KHRUSHCHEV</c>.</summary>
    public static bool HasInitial(ReadOnlySpan<char> label) => label is [_, '.', _, ..] && char.IsUpper(label[0]);

    /// <summary>Who asks and who answers: <c>Q. How old was he?</c></summary>
    private static int UnnamedLength(ReadOnlySpan<char> text) =>
        UnnamedSpeakers.LengthAt(text) is > 0 and int length && text[length..].StartsWith(". ") ? length : 0;

    /// <summary>
    /// One or two words and the initials before them, full stop included, that open no sentence by themselves as <c>Yes.</c> does.
    /// </summary>
    private static bool IsBareName(ReadOnlySpan<char> label) =>
        label.Count(' ') - label[..^1].Count(". ") <= 1 && !SentenceOpeners.Names.Contains(label) && !SentenceOpeners.Names.Contains(label[..^1]);

    private const string Article = "The ";
    private const int ShortestName = 3;
    private const int LongestLabel = 60;
}
