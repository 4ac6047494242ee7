namespace ArchiveParse.Grammar.Vocabulary;

/// <summary>Words by which an editor's bracket tells what it is.</summary>
internal static class EditorialWords
{
    private static readonly string[] NoteLeadWords =
    [
        "translator's note", "translator’s note", "editor's note", "editor’s note", "editors’ note", "handwritten:",
    ];

    private static readonly string[] GapWords =
    [
        "illegible", "unreadable", "indecipherable", "undecipherable", "inaudible", "excised", "redacted", "blacked out", "declassified", "garbled",
        "unrecovered", "unrecoverable",
        "not translated", "not reproduced", "omitted", "deleted", "is missing", "are missing", "page missing", "pages missing", "text missing", "line missing",
        "lines missing", "word missing",
        "words missing", "torn off", "left blank",
    ];

    private static readonly string[] RemarkWords =
    [
        "handwrit", "by hand", "another hand", "translator", "editor's", "editor’s", "editors’", "note:", "footnote", "proof read", "proofread",
        "in the original", "in original", "in english", "margin", "underlin", "highlighted", "crossed out", "struck out", "crossed through", "pencil",
        "in ink", " ink", "initialled", "initialed", "stamp", "signature", "typed", "typewritten", "punctuation", "spelling", "emphasis", "transcri", "here follow",
    ];

    private static readonly string[] GestureWords =
    [
        "laugh", "smile", "smiling", "nods", "nodding", "applau", "amuse", "commotion", "noise", "silence", "toast", "cheer", "begins", "interrupt",
        "pause", "whisper", "sighs", "coughs", "gesture", "animation", "hilarity",
    ];

    /// <summary>Any of the words below: most brackets hold none, and a look tells.</summary>
    public static readonly FirstLook Any = new([.. NoteLeadWords, .. GapWords, .. RemarkWords, .. GestureWords]);

    /// <summary>Something of the original is missing or cannot be read.</summary>
    public static readonly Phrases Gap = new(GapWords);

    /// <summary>A note follows, whatever it speaks of.</summary>
    public static readonly Phrases NoteLead = new(NoteLeadWords);

    /// <summary>The editor, translator or archivist speaks of the text, the page or a hand on it.</summary>
    public static readonly Phrases Remark = new(RemarkWords);

    /// <summary>What people do while others speak.</summary>
    public static readonly Phrases Gesture = new(GestureWords);

    /// <summary>Verbs with which a stage direction opens, its subject left out.</summary>
    public static readonly WordTable<bool> Acts = new("an act", "Turns Points Reads Shows Hands Leaves Enters Stands Rises Looks Shakes Drinks Sits Takes Gives Continues Exclaims Interjects Joins Returns"
        .Split(' ').Select(static each => KeyValuePair.Create(each, true)));

    /// <summary>Words that end like an act that goes on, and are none.</summary>
    public static readonly WordTable<bool> NoActs = new("no act", (
        "According Anything Beijing Chongqing Chungking Concerning Considering During Evening Everything Including Morning Nanjing Nanking "
        + "Nothing Notwithstanding Peking Regarding Something Spring")
        .Split(' ').Select(static each => KeyValuePair.Create(each, true)));
}
