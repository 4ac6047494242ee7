namespace ArchiveParse.Grammar.Vocabulary;

/// <summary>Words by which an editor says what is missing: why, and how much of it.</summary>
internal static class GapWords
{
    /// <summary>Articles of the laws that keep a passage back stand in its place too: <c>25X1</c>, <c>(b)(1)</c>.</summary>
    private static readonly string[] OfCensors =
    [
        "not declassified", "not yet declassified", "not been declassified", "still classified", "remains classified", "remain classified",
        "excised", "redacted", "blacked out", "sanitized", "censored", "withheld", "retained under", "closed under", "exempt under", "exempted",
        "security deletion", "25X1", "25X1A", "25X6", "50X1", "(b)(1)", "(b)(3)", "(b)(6)", "b(1)", "b(3)",
    ];

    private static readonly string[] OfTranslators = ["not translated", "untranslated"];

    private static readonly string[] OfEditors = ["omitted", "here follows", "here follow", "not reproduced", "not printed", "not included"];

    private static readonly string[] OfNobody =
    [
        "illegible", "unreadable", "indecipherable", "undecipherable", "not legible", "cannot be read", "could not be read", "inaudible",
        "unintelligible", "garbled", "garble", "unrecovered", "unrecoverable", "deletion", "omission", "lacuna", "not attached",
    ];

    /// <summary>What befalls paper, and is said of other things too.</summary>
    private static readonly string[] BesideText =
    [
        "missing", "gap", "break", "cut", "lost", "missed", "obscured", "covered", "damaged",
        "burned", "burnt", "incomplete", "not available", "not preserved", "not given", "not indicated", "not specified", "not recorded",
        "not extant", "not complete",
    ];

    /// <summary>Causes that a bracket may hold alone, and which elsewhere need a text beside them: <c>a blank page</c>.</summary>
    private static readonly string[] AloneOrBesideText =
        ["unclear", "blank", "left blank", "deleted", "not found", "torn", "torn off", "torn away", "cut off", "faded", "smudged", "blurred"];

    private static readonly (string Singular, string Plural)[] Counted =
    [
        ("letter", "letters"), ("character", "characters"), ("digit", "digits"), ("figure", "figures"), ("word", "words"), ("name", "names"),
        ("group", "groups"), ("phrase", "phrases"), ("sentence", "sentences"), ("line", "lines"), ("paragraph", "paragraphs"), ("page", "pages"),
        ("column", "columns"), ("signature", "signatures"), ("section", "sections"), ("document", "documents"), ("symbol", "symbols"),
        ("sheet", "sheets"), ("leaf", "leaves"), ("second", "seconds"), ("minute", "minutes"),
    ];

    /// <summary>Phrases that say that something is missing wherever they stand in a bracket.</summary>
    public static readonly string[] Telling =
    [
        .. OfCensors, .. OfTranslators, .. OfEditors, .. OfNobody,
        "is missing", "are missing", "page missing", "pages missing", "text missing", "line missing", "lines missing", "word missing",
        "words missing",
    ];

    /// <summary>The causes by their phrases.</summary>
    public static readonly WordTable<GapCause> Causes = new("why it is missing", [
        .. By(BesideText, null, standsAlone: false), .. By(AloneOrBesideText, null),
        .. By(OfCensors, "censor"), .. By(OfTranslators, "translator"), .. By(OfEditors, "editor"), .. By(OfNobody, null)]);

    /// <summary>Parts of a text or paper that can be missing and are not counted.</summary>
    public static readonly WordTable<bool> Parts = new(
        "a part of a text",
        "text;space;rest;remainder;part;parts;portion;passage;passages;fragment;excerpt;top;bottom;edge;margin;corner;end;beginning;date;title;"
        + "number;place;address;salutation;enclosure;enclosures;attachment;attachments;annex;annexes;appendix;list;table;map;footnote;heading;"
        + "header;seal;stamp;handwriting;handwritten note;exchange;remark;remarks;comment;tape;recording;original;source;source text;copy;paper;manuscript",
        true);

    /// <summary>Words that may stand between cause, part and number.</summary>
    public static readonly WordTable<bool> Between = new(
        "a word between",
        "the;of;in;from;on;at;and;this;here;due to;apparent;apparently;additional;further;last;first;final;next;following;preceding;"
        + "previous;is;are;was;were;lower;upper;left;right;left-hand;right-hand;handwritten;typed;whole;entire",
        true);

    /// <summary>What is counted, by its singular and plural.</summary>
    public static readonly WordTable<string> Units = new("a unit of text", Counted.SelectMany(
        static each => new[] { KeyValuePair.Create(each.Singular, each.Singular), KeyValuePair.Create(each.Plural, each.Singular) }));

    /// <summary>Numbers in words; those that say no number mean none.</summary>
    public static readonly WordTable<decimal?> Numbers = new("a number in words", new Dictionary<string, decimal?>
    {
        ["half"] = 0.5m,
        ["half a"] = 0.5m,
        ["one half"] = 0.5m,
        ["one-half"] = 0.5m,
        ["one-half of a"] = 0.5m,
        ["a quarter of a"] = 0.25m,
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

    private static IEnumerable<KeyValuePair<string, GapCause>> By(string[] phrases, string? agent, bool standsAlone = true) =>
        phrases.Select(phrase => KeyValuePair.Create(phrase, new GapCause(phrase, agent, standsAlone)));
}
