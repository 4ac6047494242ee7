using ArchiveParse.Grammar.Vocabulary;

namespace ArchiveParse.Grammar;

/// <summary>
/// What stands before a colon in a speaker's own sentence, and is the label of nobody: <c>Remember: nobody wins such a war.</c>,
/// <c>On Poland: We agreed.</c>, <c>Trade: this has grown by a third.</c>
/// </summary>
internal static class OwnSentences
{
    /// <summary>
    /// Whether a label that the page has once, and tells nothing of, begins such a sentence: by its first word, or because the words behind
    /// its colon go on small where no turn does.
    /// </summary>
    public static bool BeginWith(SpeakerLabel label, ReadOnlySpan<char> words, bool turnsBeginSmall) =>
        label is { Count: 1, First: { IsTitled: false, Qualifier.IsEmpty: true } }
        && (TopicOpeners.Words.LengthAt(label.Text, out _) > 0 || (!turnsBeginSmall && GoOnSmall(words)));

    /// <summary>Whether words go on with a sentence.</summary>
    public static bool GoOnSmall(ReadOnlySpan<char> words) => !words.IsEmpty && char.IsLower(words[0]);
}
