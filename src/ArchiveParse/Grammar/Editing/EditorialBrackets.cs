using System.Buffers;
using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// What an editor's square brackets hold, decided by what they say and by what they touch. Most hold a word or two of the text; one look
/// tells so, and no other rule is asked.
/// </summary>
public static class EditorialBrackets
{
    private static readonly SearchValues<char> WordStarts = SearchValues.Create(" \n([“\"");

    /// <summary>A pair of square brackets, as the mark that it is.</summary>
    public static readonly Parser<Mark> Bracket = MarkRules.Of(At, "[…]");

    /// <summary>The mark of the brackets that stand there; null where none do.</summary>
    internal static Mark? At(string source, int start, int bound)
    {
        int length = Scan.BracketLength(source.AsSpan(start, bound - start), '[', ']');
        return length == 0 ? null : Classify(new EditorsBracket(source, new TextSpan(start, length), bound));
    }

    private static Mark Classify(in EditorsBracket bracket)
    {
        var cues = EditorialWords.FirstLook.In(bracket.Words);
        return (cues == Cues.None ? null : OfTheText(bracket, cues)) ?? Completed(bracket) ?? (Mark?)Act(bracket, cues) ?? Supplied(bracket, cues);
    }

    /// <summary>What speaks of the text: a sic, a gap, a remark.</summary>
    private static Mark? OfTheText(in EditorsBracket bracket, Cues cues) =>
        SuppliedMark.GradeLength(bracket.Words) > 0 || LeadsOn(bracket.Words) ? null
        : Corrections.Are(bracket, cues) ? Corrections.Mark(bracket)
        : Gaps.Tells(bracket.Words, cues) ? Gaps.Mark(bracket)
        : Remarks.Are(bracket.Words, cues) && !IsNoun(bracket) ? new CommentMark { Text = bracket.Text, Span = bracket.Span }
        : null;

    private static ExpansionMark? Completed(in EditorsBracket bracket)
    {
        if (CompletedWords.Around(bracket) is not { IsEmpty: false } word)
        {
            return null;
        }

        string printed = Prose.Clean(bracket.Source, word);
        return new ExpansionMark { Text = printed, Expanded = WithoutBrackets(printed), Span = word };
    }

    private static StageMark? Act(in EditorsBracket bracket, Cues cues) =>
        cues.Has(Cues.Act) && StageDirections.IsInBrackets(bracket) && !IsNoun(bracket) ? new StageMark { Text = bracket.Text, Span = bracket.Span } : null;

    private static SuppliedMark Supplied(in EditorsBracket bracket, Cues cues)
    {
        string words = bracket.Text;
        return new SuppliedMark { Text = words, Certainty = cues.Has(Cues.Certainty) ? Certainties.Of(words) : null, Span = bracket.Span };
    }

    /// <summary>Whether words need others behind them, as those of a remark do not: <c>[signature of the] treaty</c>; a capital A counts.</summary>
    private static bool LeadsOn(ReadOnlySpan<char> words) =>
        EditorialWords.Unfinished.Contains(words[(words.LastIndexOf(' ') + 1)..]) && words.Contains(' ') && !words.Contains(':')
        && words is not [.., ' ', 'A'];

    /// <summary>Whether a single word stands behind an article: <c>the [seal] was broken</c>.</summary>
    private static bool IsNoun(in EditorsBracket bracket)
    {
        var before = bracket.Source.AsSpan(0, bracket.Span.Start).TrimEnd(' ');
        int start = before.LastIndexOfAny(WordStarts) + 1;
        return !bracket.Words.ContainsAny(' ', '.') && before.Length < bracket.Span.Start && EditorialWords.Articles.Contains(before[start..]);
    }

    private static string WithoutBrackets(string word) =>
        word.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
}
