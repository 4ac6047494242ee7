using ArchiveParse.Grammar.Vocabulary;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// Round brackets are the text's own. An editor's they are where they hold nothing but an editor's formula: <c>(sic)</c>,
/// <c>(redacted)</c>, <c>(emphasis added)</c>, <c>(Translator’s note: …)</c>.
/// </summary>
internal static class Parentheses
{
    /// <summary>An editor's remark, gap or sic; null where round brackets hold none.</summary>
    public static Mark? At(string source, int start, int bound)
    {
        var rest = source.AsSpan(start, bound - start);
        var cues = EditorialWords.FirstLook.InWords(rest[..Math.Min(rest.Length, FirstWords)]) & (Cues.Sic | Cues.Gap | Cues.Remark);
        int length = cues == Cues.None ? 0 : Scan.BracketLength(rest, '(', ')');
        return length > 2 ? Classify(new EditorsBracket(source, new TextSpan(start, length), bound), cues) : null;
    }

    private static Mark? Classify(in EditorsBracket bracket, Cues cues) =>
        cues.Has(Cues.Sic) && Corrections.SaysSic(bracket.Words) ? Corrections.Mark(bracket)
        : cues.Has(Cues.Remark) && IsRemark(bracket)
            ? new CommentMark { Text = bracket.Text, Span = bracket.Span }
        : cues.Has(Cues.Gap) && Gaps.IsCauseAlone(bracket.Words) ? Gaps.Mark(bracket)
        : null;

    private static bool IsRemark(in EditorsBracket bracket) =>
        Remarks.OpenAsNote(bracket.Words) || Remarks.TellOfSettingOff(bracket.Words) || Remarks.TellOfRecording(bracket.Words) || NumberPage(bracket);

    /// <summary>The number of a page on a line of its own; within a line it is the text's: <c>our letter (p. 12)</c>.</summary>
    private static bool NumberPage(in EditorsBracket bracket) =>
        bracket.Words.Count(' ') == 1 && PageNumbers.Are(bracket.Words)
        && bracket.Source.AsSpan(0, bracket.Span.Start).TrimEnd(Spaces) is [] or [.., '\n']
        && bracket.Source.AsSpan(bracket.Span.End, bracket.Bound - bracket.Span.End).TrimStart(Spaces) is [] or ['\n', ..];

    private const string Spaces = " \u00a0";

    private const int FirstWords = 40;
}
