using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>What an editor's square brackets hold, decided by what they say and by what they touch.</summary>
public static class EditorialBrackets
{
    private static readonly Parser<TextSpan> Brackets = Scan.Bracketed('[', ']');

    private static readonly Parser<TextSpan> Lead =
        from gap in Scan.Spaces
        from word in Scan.AnyOf("should read", "should be", "probably", "perhaps", "presumably", "likely", "recte", "read", "i.e.")
        select word;

    /// <summary>The inside of a sic: <c>sic</c>, <c>sic, probably “can”</c>; yields the correction, empty where none is offered.</summary>
    private static readonly Parser<TextSpan> Sic =
        from sic in Scan.Literal("sic", ignoreCase: true)
        from gap in Scan.Spaces
        from mark in Scan.OneOf(",:;!–—-.").OrDefault()
        from lead in Lead.Many()
        from correction in Scan.Rest.OrDefault()
        select correction;

    /// <summary>A pair of square brackets, as the mark that it is.</summary>
    public static readonly Parser<Mark> Bracket = static input =>
    {
        var brackets = Brackets(input);
        if (!brackets.WasSuccessful)
        {
            return new Failure<Mark>((IMiss)brackets);
        }

        var mark = Classify(Cursor.From(input), brackets.Value);
        return new Success<Mark>(mark, Cursor.From(brackets.Remainder).At(Math.Max(mark.Span.End, brackets.Value.End)));
    };

    /// <summary>Whether brackets say that something is missing.</summary>
    internal static bool IsGap(ReadOnlySpan<char> inside) => IsGap(inside, speaksOfText: true);

    private static bool IsGap(ReadOnlySpan<char> inside, bool speaksOfText) =>
        (speaksOfText && EditorialWords.Gap.AppearIn(inside) && !EditorialWords.NoteLead.AppearIn(inside))
        || !inside.ContainsAnyExcept("…. ");

    private static Mark Classify(Cursor text, TextSpan span)
    {
        var inside = new TextSpan(span.Start + 1, span.Length - 2);
        var chars = inside.In(text.Source);
        string words = Prose.Clean(text.Source, inside);
        if (SicCorrection(text, inside) is { } correction)
        {
            return new SicMark { Text = words, Correction = correction.Length > 0 ? correction : null, Span = span };
        }

        bool speaksOfText = EditorialWords.Any.AppearIn(chars);
        if (IsGap(chars, speaksOfText))
        {
            return new GapMark { Text = words, Span = span };
        }

        if (speaksOfText && EditorialWords.Remark.AppearIn(chars))
        {
            return new CommentMark { Text = words, Span = span };
        }

        if (WordAround(text, span) is var word && word != span && IsWordPart(chars))
        {
            string printed = Prose.Clean(text.Source, word);
            return new ExpansionMark { Text = printed, Expanded = WithoutBrackets(printed), Span = word };
        }

        bool isStage = (words.EndsWith('.') && words.Contains(' ', StringComparison.Ordinal))
            || (speaksOfText && EditorialWords.Gesture.AppearIn(chars));
        return isStage
            ? new StageMark { Text = words, Span = span }
            : new SuppliedMark { Text = words, Certainty = words.EndsWith('?') ? "low" : null, Span = span };
    }

    private static string WithoutBrackets(string word) =>
        word.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);

    private static string? SicCorrection(Cursor text, TextSpan inside)
    {
        if (!inside.In(text.Source).StartsWith("sic", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var sic = Sic(text.Slice(inside));
        bool isSic = sic.WasSuccessful && (inside.Length == 3 || !char.IsLetter(text.Source[inside.Start + 3]));
        return isSic ? Prose.Clean(text.Source, sic.Value).Trim(' ', '"', '“', '”', '‘', '’', '\'') : null;
    }

    private static bool IsWordPart(ReadOnlySpan<char> inside)
    {
        foreach (char c in inside)
        {
            if (!char.IsLetter(c) && c is not ('.' or '-' or '’' or '\''))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The brackets together with the letters that touch them.</summary>
    private static TextSpan WordAround(Cursor text, TextSpan brackets)
    {
        int start = brackets.Start, end = brackets.End;
        while (start > 0 && char.IsLetter(text.Source[start - 1]))
        {
            start--;
        }

        while (end < text.End && char.IsLetter(text.Source[end]))
        {
            end++;
        }

        return TextSpan.FromBounds(start, end);
    }
}
