namespace ArchiveParse.Grammar.Vocabulary;

/// <summary>Words by which an editor says what is missing: why, and how much of it.</summary>
internal static class GapWords
{
    /// <summary>Said of people too, so that it tells nothing alone: <c>the [missing] man</c>.</summary>
    public const string Missing = "missing";

    private static readonly string[] OfCensors =
    [
        "not declassified", "not yet declassified", "not been declassified", "still classified", "remains classified", "remain classified",
        "excised", "redacted", "blacked out", "sanitized", "censored", "withheld",
    ];

    private static readonly string[] OfTranslators = ["not translated", "untranslated"];

    private static readonly string[] OfEditors = ["omitted", "not reproduced", "not printed", "not included"];

    private static readonly string[] OfNobody =
    [
        "illegible", "unreadable", "indecipherable", "undecipherable", "not legible", "cannot be read", "could not be read", "inaudible",
        "unintelligible", "unclear", "garbled", "unrecovered", "unrecoverable", "deleted", Missing, "not found", "not attached",
        "torn off", "torn away", "cut off", "left blank", "blank",
    ];

    private static readonly (string Singular, string Plural)[] Counted =
    [
        ("letter", "letters"), ("character", "characters"), ("digit", "digits"), ("word", "words"), ("name", "names"), ("group", "groups"),
        ("phrase", "phrases"), ("sentence", "sentences"), ("line", "lines"), ("paragraph", "paragraphs"), ("page", "pages"),
        ("column", "columns"), ("signature", "signatures"), ("section", "sections"), ("document", "documents"), ("symbol", "symbols"),
    ];

    /// <summary>Words that tell of a gap only where they end what a bracket says.</summary>
    public static readonly string[] ShortPhrases = [Missing, "unclear", "blank"];

    /// <summary>Phrases that say that something is missing wherever they stand in a bracket.</summary>
    public static readonly string[] Telling =
    [
        .. OfCensors, .. OfTranslators, .. OfEditors, .. OfNobody.Except(ShortPhrases),
        "is missing", "are missing", "page missing", "pages missing", "text missing", "line missing", "lines missing", "word missing",
        "words missing",
    ];

    /// <summary>The causes by their phrases.</summary>
    public static readonly WordTable<GapCause> Causes = new("why it is missing", [
        .. By(OfCensors, "censor"), .. By(OfTranslators, "translator"), .. By(OfEditors, "editor"), .. By(OfNobody, null)]);

    /// <summary>What is counted, by its singular and plural.</summary>
    public static readonly WordTable<string> Units = new("a unit of text", Counted.SelectMany(
        static each => new[] { KeyValuePair.Create(each.Singular, each.Singular), KeyValuePair.Create(each.Plural, each.Singular) }));

    /// <summary>Numbers in words; those that say no number mean none.</summary>
    public static readonly WordTable<decimal?> Numbers = new("a number in words", new Dictionary<string, decimal?>
    {
        ["half"] = 0.5m,
        ["half a"] = 0.5m,
        ["one half"] = 0.5m,
        ["a"] = 1,
        ["an"] = 1,
        ["one"] = 1,
        ["one and a half"] = 1.5m,
        ["two"] = 2,
        ["three"] = 3,
        ["four"] = 4,
        ["five"] = 5,
        ["six"] = 6,
        ["seven"] = 7,
        ["eight"] = 8,
        ["nine"] = 9,
        ["ten"] = 10,
        ["eleven"] = 11,
        ["twelve"] = 12,
        ["thirteen"] = 13,
        ["fourteen"] = 14,
        ["fifteen"] = 15,
        ["sixteen"] = 16,
        ["seventeen"] = 17,
        ["eighteen"] = 18,
        ["nineteen"] = 19,
        ["twenty"] = 20,
        ["thirty"] = 30,
        ["a dozen"] = 12,
        ["several"] = null,
        ["some"] = null,
        ["a few"] = null,
        ["few"] = null,
        ["many"] = null,
        ["one or two"] = null,
        ["two or three"] = null,
        ["three or four"] = null,
    });

    /// <summary>Words before a number that it bounds by.</summary>
    public static readonly WordTable<GapPrecision> Bounds = new("a bound", new Dictionary<string, GapPrecision>
    {
        ["less than"] = GapPrecision.AtMost,
        ["fewer than"] = GapPrecision.AtMost,
        ["up to"] = GapPrecision.AtMost,
        ["at most"] = GapPrecision.AtMost,
        ["not more than"] = GapPrecision.AtMost,
        ["no more than"] = GapPrecision.AtMost,
        ["under"] = GapPrecision.AtMost,
        ["more than"] = GapPrecision.AtLeast,
        ["at least"] = GapPrecision.AtLeast,
        ["over"] = GapPrecision.AtLeast,
        ["about"] = GapPrecision.Approximate,
        ["approximately"] = GapPrecision.Approximate,
        ["approx."] = GapPrecision.Approximate,
        ["around"] = GapPrecision.Approximate,
        ["circa"] = GapPrecision.Approximate,
        ["ca."] = GapPrecision.Approximate,
        ["c."] = GapPrecision.Approximate,
        ["nearly"] = GapPrecision.Approximate,
        ["almost"] = GapPrecision.Approximate,
        ["roughly"] = GapPrecision.Approximate,
    });

    private static IEnumerable<KeyValuePair<string, GapCause>> By(string[] phrases, string? agent) =>
        phrases.Select(phrase => KeyValuePair.Create(phrase, new GapCause(phrase, agent)));
}
