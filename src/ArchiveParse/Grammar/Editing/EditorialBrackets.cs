using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>What an editor's square brackets hold, decided by what they say and by what they touch.</summary>
public static class EditorialBrackets
{
    private static readonly Expectation BracketExpected = new("[…]");

    private static readonly Parser<TextSpan> LeadWord =
        Scan.AnyOf(
            "should read", "should be", "probably", "possibly", "perhaps", "presumably", "likely", "correctly", "recte", "read", "i.e.");

    private static readonly Parser<TextSpan> CorrectionLead =
        Scan.AnyOf("should read", "should be", "recte", "correctly:", "correction:", "corrected:");

    private static readonly Parser<char> MaybeColon = Scan.OneOf(":,").OrDefault();

    /// <summary>A correction that does without the word: <c>[should be 10th]</c>, <c>[recte: Kim]</c>.</summary>
    private static readonly Parser<TextSpan> Correction =
        from lead in CorrectionLead
        from colon in MaybeColon
        from gap in Scan.Gap
        from correction in Scan.Rest
        select correction;

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
    internal static bool IsGap(ReadOnlySpan<char> inside) => Gaps.Tells(inside, speaksOfText: true);

    private static Mark Classify(Cursor text, TextSpan span)
    {
        var inside = new TextSpan(span.Start + 1, span.Length - 2);
        var chars = inside.In(text.Source);
        if (SicCorrection(text, inside) is { } correction)
        {
            string printed = Prose.Clean(text.Source, inside);
            return new SicMark { Text = printed, Correction = correction.Length > 0 ? correction : null, Span = span };
        }

        bool speaksOfText = EditorialWords.Any.MayAppearIn(chars);
        return Gaps.Tells(chars, speaksOfText) ? Gaps.Mark(text, span)
            : Remarks.Are(chars, speaksOfText) ? new CommentMark { Text = Prose.Clean(text.Source, inside), Span = span }
            : Words(text, span, speaksOfText);
    }

    /// <summary>Brackets that speak of nothing outside the text: part of a word, an act, or words.</summary>
    private static Mark Words(Cursor text, TextSpan span, bool speaksOfText)
    {
        var inside = new TextSpan(span.Start + 1, span.Length - 2);
        string words = Prose.Clean(text.Source, inside);
        if (CompletedWords.Around(text, span) is { IsEmpty: false } word)
        {
            string printed = Prose.Clean(text.Source, word);
            return new ExpansionMark { Text = printed, Expanded = WithoutBrackets(printed), Span = word };
        }

        return StageDirections.IsInBrackets(words, speaksOfText)
            ? new StageMark { Text = words, Span = span }
            : new SuppliedMark { Text = words, Certainty = Certainties.Of(words), Span = span };
    }

    private static string WithoutBrackets(string word) =>
        word.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);

    /// <summary>The correction that a sic offers; empty where it offers none, null where the brackets hold no sic.</summary>
    private static string? SicCorrection(Cursor text, TextSpan inside)
    {
        var chars = inside.In(text.Source);
        if (chars is "!")
        {
            return "";
        }

        if (chars.IsEmpty || chars[0] is not ('s' or 'S' or 'r' or 'c' or 'R' or 'C'))
        {
            return null;
        }

        bool saysSic = chars.StartsWith("sic", StringComparison.OrdinalIgnoreCase) && (chars.Length == 3 || !char.IsLetter(chars[3]));
        var correction = saysSic ? Sic(text.Slice(inside)) : Correction(text.Slice(inside));
        return !correction.WasSuccessful ? null
            : Remarks.NameTheirHand(correction.Value.In(text.Source)) ? ""
            : Prose.Clean(text.Source, correction.Value).Trim(' ', '"', '“', '”', '‘', '’', '\'', '!');
    }
}
