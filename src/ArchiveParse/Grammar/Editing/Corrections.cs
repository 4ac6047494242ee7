using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// What an editor vouches for although it looks wrong, and what he would have there: <c>sic</c>, <c>sic, should be 10th</c>,
/// <c>recte: Kim</c>, <c>so in the original</c>.
/// </summary>
internal static class Corrections
{
    private static readonly Parser<TextSpan> LeadWord = Scan.AnyOf(
        "this should read", "it should read", "should read", "this should be", "it should be", "should have been", "should be", "must have been",
        "must be", "it was", "it is", "most likely", "that is,", "instead of", "rather", "for", "probably", "possibly", "perhaps",
        "presumably", "apparently", "likely", "actually", "in fact", "meaning", "correctly", "correct:",
        "correction:", "recte", "rectius", "read", "i.e.");

    private static readonly Parser<TextSpan> CorrectionLead = Scan.AnyOfIgnoringCase(
        "should have been", "should read", "should be", "recte", "correctly:", "correction:", "corrected:", "correct:", "read:");

    private static readonly Parser<TextSpan> RightSpelling = Scan.AnyOfIgnoringCase(
        "correct spelling", "correct name", "correct date", "correct number", "correct word", "proper spelling");

    private static readonly Parser<TextSpan> AnyLead = CorrectionLead.Or(RightSpelling);

    private static readonly Parser<char> MaybeColon = Scan.OneOf(":,").OrDefault();

    /// <summary>A correction that does without the word: <c>[should be 10th]</c>, <c>[recte: Kim]</c>.</summary>
    private static readonly Parser<TextSpan> Correction =
        from lead in AnyLead
        from colon in MaybeColon
        from gap in Scan.Gap
        from correction in Scan.Rest
        select correction;

    private static readonly Parser<TextSpan> Right = Scan.AnyOf("the correct ", "correct ", "the right ");

    private static readonly Parser<TextSpan> Verb = Scan.AnyOf(" is ", " was ", ": ");

    /// <summary>What is corrected, and its verb: <c>the correct year is</c>.</summary>
    private static readonly Parser<TextSpan> LeadClause =
        from right in Right
        from noun in Scan.Letters
        from verb in Verb
        select noun;

    private static readonly Parser<object?> WordEnd = Scan.Letters.Not();

    private static readonly Parser<TextSpan> LeadWhole =
        from word in LeadWord
        from end in WordEnd
        select word;

    private static readonly Parser<TextSpan> LeadPhrase = LeadWhole.Or(LeadClause);

    private static readonly Parser<TextSpan> Lead =
        from gap in Scan.Spaces
        from words in LeadPhrase
        select words;

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

    /// <summary>A sic in other words.</summary>
    private static readonly Parser<TextSpan> Witness = Scan.AnyOfIgnoringCase(
        "so in original", "so in the original", "thus in original", "thus in the original", "as in original", "as in the original", "so in the text",
        "thus in the text", "as in the text", "so in the source text", "as in the source text");

    /// <summary>Whether brackets hold a sic or a correction.</summary>
    public static bool Are(in EditorsBracket bracket, Cues cues) => cues.Has(Cues.Sic) && (SaysSic(bracket.Words) || Offers(bracket));

    /// <summary>Whether words begin with sic, and not with a longer word.</summary>
    public static bool SaysSic(ReadOnlySpan<char> words) =>
        words.StartsWith("sic", StringComparison.OrdinalIgnoreCase) && (words.Length == 3 || !char.IsLetter(words[3]));

    /// <summary>The mark of brackets that hold one.</summary>
    public static SicMark Mark(in EditorsBracket bracket)
    {
        string correction = CorrectionOf(bracket);
        return new SicMark { Text = bracket.Text, Correction = correction.Length > 0 ? correction : null, Span = bracket.Span };
    }

    private static bool Offers(in EditorsBracket bracket) => bracket.Words[0] switch
    {
        '!' => bracket.Words.Length == 1,
        's' or 'S' or 't' or 'T' or 'a' or 'A' or 'r' or 'R' or 'c' or 'C' or 'p' or 'P' => Correction(In(bracket)).WasSuccessful || IsWitness(bracket),
        _ => false,
    };

    private static bool IsWitness(in EditorsBracket bracket) =>
        Witness(In(bracket)) is { WasSuccessful: true } witness && witness.Value.Length == bracket.Inside.Length;

    private static string CorrectionOf(in EditorsBracket bracket)
    {
        if (bracket.Words.Length <= BareSic)
        {
            return "";
        }

        var correction = SaysSic(bracket.Words) ? Sic(In(bracket)) : Correction(In(bracket));
        return !correction.WasSuccessful || Remarks.NameTheirHand(correction.Value.In(bracket.Source)) || OffersNone(correction.Value.In(bracket.Source)) ? ""
            : Prose.Clean(bracket.Source, correction.Value).Trim(' ', '"', '“', '”', '‘', '’', '\'', '!', '?');
    }

    /// <summary>Where it says only that the original has it so, or what is wrong with it.</summary>
    private static bool OffersNone(ReadOnlySpan<char> correction) =>
        correction.Trim() is var words && (words.StartsWith("in ") || words.StartsWith("thus in ") || words.StartsWith("so in ")
            || words is "throughout" or "passim" || (words.Length > 0 && char.IsLower(words[0]) && (words.IndexOf(" is ") > 0 || words.IndexOf(" was ") > 0)));

    private const int BareSic = 4;

    private static Cursor In(in EditorsBracket bracket) => new(bracket.Source, bracket.Inside);
}
