using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>What an editor's square brackets hold, decided by what they say and by what they touch.</summary>
public static class EditorialBrackets
{
    private static readonly Expectation BracketExpected = new("[…]");

    private static readonly Parser<TextSpan> LeadWord =
        Scan.AnyOf("should read", "should be", "probably", "perhaps", "presumably", "likely", "recte", "read", "i.e.");

    private static readonly Parser<TextSpan> Lead =
        from gap in Scan.Spaces
        from word in LeadWord
        select word;

    private static readonly Parser<IReadOnlyList<TextSpan>> Leads = Lead.Many();

    private static readonly Parser<char> MaybeSign = Scan.OneOf(",:;!–—-.").OrDefault();

    private static readonly Parser<TextSpan> MaybeRest = Scan.Rest.OrDefault();

    /// <summary>The inside of a sic: <c>sic</c>, <c>sic, probably “can”</c>; yields the correction, empty where none is offered.</summary>
    private static readonly Parser<TextSpan> Sic =
        from sic in Scan.Literal("sic", ignoreCase: true)
        from gap in Scan.Spaces
        from mark in MaybeSign
        from lead in Leads
        from correction in MaybeRest
        select correction;

    /// <summary>A pair of square brackets, as the mark that it is.</summary>
    public static readonly Parser<Mark> Bracket = static input =>
    {
        var cursor = Cursor.From(input);
        TextSpan brackets = new(cursor.Position, Scan.BracketLength(cursor.Rest, '[', ']'));
        if (brackets.IsEmpty)
        {
            return new Failure<Mark>(cursor, BracketExpected);
        }

        var mark = Classify(cursor, brackets);
        return new Success<Mark>(mark, cursor.At(Math.Max(mark.Span.End, brackets.End)));
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

        bool speaksOfText = EditorialWords.Any.MayAppearIn(chars);
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
        if (text.Source[inside.Start] is not ('s' or 'S') || !inside.In(text.Source).StartsWith("sic", StringComparison.OrdinalIgnoreCase))
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
