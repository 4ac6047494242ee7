using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// The marking that a source note states behind its reference, in a sentence of its own: <c>Secret; Nodis.</c>,
/// <c>No classification marking.</c> What follows it, also on the urgency of a telegram (<c>Sent Immediate.</c>), is a remark.
/// </summary>
internal static class StatedClassification
{
    private static readonly Parser<TextSpan> MoreWords = Scan.Until(".");

    private static readonly Parser<char> EndOfWord = Scan.OneOf(".;,—–/-");

    private static readonly Parser<object?> EndAhead = EndOfWord.Not().Not();

    private static readonly Parser<TextSpan> MaybeMoreWords = MoreWords.OrDefault();

    private static readonly Parser<TextSpan> Words = (
        from word in Classifications.Words.Entry.Where(static part => part == MarkingPart.Level)
        from end in EndAhead
        from more in MaybeMoreWords
        from stop in Signs.FullStop
        select word).Spanned().Select(static words => new TextSpan(words.Span.Start, words.Span.Length - 1));

    /// <summary>The marking in a source note; null where it states none.</summary>
    public static string? In(Cursor note)
    {
        for (int at = note.Position + 2; at < note.End; at++)
        {
            bool beginsSentence = note.Source[at - 1] == ' ' && note.Source[at] != ' ' && note.Source.AsSpan(0, at).TrimEnd(' ') is [.., '.' or ')'];
            if (beginsSentence && Words(note.At(at)) is { WasSuccessful: true, Value.Length: <= LongestMarking } words)
            {
                return Prose.Clean(note.Source, words.Value);
            }
        }

        return null;
    }

    /// <summary>Whether such a sentence stands here.</summary>
    public static bool Begins(Cursor sentence) => Words(sentence) is { WasSuccessful: true, Value.Length: <= LongestMarking };

    private const int LongestMarking = 120;
}
