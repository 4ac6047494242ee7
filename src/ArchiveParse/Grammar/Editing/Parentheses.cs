using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// Round brackets are the text's own. An editor's they are where they hold nothing but an editor's formula: <c>(sic)</c>,
/// <c>(redacted)</c>, <c>(Translator’s note: …)</c>.
/// </summary>
internal static class Parentheses
{
    private static readonly Expectation EditorsExpected = new("an editor's remark in round brackets");

    /// <summary>An editor's remark, gap or sic.</summary>
    public static readonly Parser<Mark> Editors = static input =>
    {
        var cursor = Cursor.From(input);
        TextSpan span = new(cursor.Position, MayBeEditors(cursor.Rest) ? Scan.BracketLength(cursor.Rest, '(', ')') : 0);
        var mark = span.Length > 2 ? Classify(cursor, span) : null;
        return mark is null ? new Failure<Mark>(cursor, EditorsExpected) : new Success<Mark>(mark, cursor.Skip(span.Length));
    };

    private static Mark? Classify(Cursor text, TextSpan span)
    {
        TextSpan inside = new(span.Start + 1, span.Length - 2);
        var chars = inside.In(text.Source);
        return IsSic(chars) ? new SicMark { Text = Prose.Clean(text.Source, inside), Span = span }
            : Remarks.OpenAsNote(chars) ? new CommentMark { Text = Prose.Clean(text.Source, inside), Span = span }
            : Gaps.IsCauseAlone(chars) ? Gaps.Mark(text, span)
            : null;
    }

    private static bool IsSic(ReadOnlySpan<char> inside) =>
        inside.Length is 3 or 4 && inside.StartsWith("sic", StringComparison.OrdinalIgnoreCase)
        && (inside.Length == 3 || inside[3] is '!' or '.');

    private static bool MayBeEditors(ReadOnlySpan<char> text) =>
        text.StartsWith("(sic", StringComparison.OrdinalIgnoreCase)
        || EditorialWords.Any.MayAppearIn(text[..Math.Min(text.Length, FirstWords)]);

    private const int FirstWords = 40;
}
