namespace ArchiveParse.Grammar.Vocabulary;

/// <summary>Words by which an editor's bracket tells what it is.</summary>
internal static class EditorialWords
{
    private static readonly string[] NoteLeadWords =
    [
        "translator's note", "translator’s note", "translators’ note", "editor's note", "editor’s note", "editors’ note", "handwritten:",
        "unclear whether", "unclear what", "unclear who", "unclear why", "unclear if",
    ];

    private static readonly string[] RemarkWords =
    [
        "handwrit", "by hand", "another hand", "translator", "editor's", "editor’s", "editors’", "note:", "footnote", "proof read", "proofread",
        "in the original", "in original", "margin", "underlin", "highlighted", "crossed out", "struck out", "crossed through", "pencil",
        "in ink", " ink", "initialled", "initialed", "stamp", "signature", "typed", "typewritten", "punctuation", "spelling", "emphasis", "transcri", "here follow", "italics", "letterhead", "misprint", "breaks off", "break off",
        "end of page", "end of tape", "end of document", "page break",
    ];

    private static readonly string[] GestureWords =
    [
        "laugh", "smile", "smiling", "nods", "nodding", "applau", "amuse", "commotion", "noise", "silence", "toast", "cheer", "begins", "interrupt",
        "pause", "whisper", "sighs", "coughs", "gesture", "animation", "hilarity",
    ];

    /// <summary>Any of the words below: most brackets hold none, and a look tells.</summary>
    public static readonly FirstLook Any = new([.. NoteLeadWords, .. GapWords.Telling, .. GapWords.ShortPhrases, .. RemarkWords, .. GestureWords]);

    /// <summary>Something of the original is missing or cannot be read.</summary>
    public static readonly Phrases Gap = new(GapWords.Telling);

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

    /// <summary>Remarks of a word or two, which mean it only where they are all that a bracket holds.</summary>
    public static readonly WordTable<bool> RemarkAlone = Table(
        "a remark", "signed;sd.;(sd.);seal;round seal;official seal;l.s.;paraph;initials;coat of arms;emblem;photograph;end");

    /// <summary>Nouns and verbs of noises and gestures, which are a stage direction without a capital too: <c>(applause)</c>.</summary>
    public static readonly WordTable<bool> Noises = Table(
        "a noise", "laugh;laughs;laughter;laughing;laughed;smile;smiles;smiling;nods;nodding;applause;applauds;applauding;"
        + "ovation;ovations;amusement;commotion;noise;silence;cheers;cheering;interrupts;interrupting;interruption;"
        + "pause;pauses;whispers;whispering;sighs;coughs;"
        + "gestures;gesturing;animation;hilarity;toast;exclamations;crosstalk;chuckles;shouts;crying;weeps");

    /// <summary>Words beside a noise that make it no sentence.</summary>
    public static readonly WordTable<bool> BesideNoises = Table(
        "a word beside a noise", "long;prolonged;stormy;thunderous;loud;general;lively;brief;short;continuous;sustained;a;and;in;on;the;"
        + "hall;audience;room;both;sides;he;she;they;all;everyone;again;from;with;turning;into;rising;great;much;slight;some;"
        + "tumultuous;warm;quiet;softly;loudly");

    /// <summary>The editor's own name for himself, before what he says or behind it: <c>[Ed.: Kim]</c>, <c>[Kim—trans.]</c>.</summary>
    public static readonly WordTable<bool> Hands = Table(
        "an editor's hand", "ed;ed.;eds;eds.;editor;editors;editor's;editor’s;tr;tr.;trans;trans.;transl;transl.;translator;translators;"
        + "translator's;translator’s;annotator;compiler;author's note;note;n.b");

    /// <summary>Words by which an editor doubts what he supplies.</summary>
    public static readonly WordTable<bool> Doubts = Table("a doubt", "perhaps;possibly;probably;presumably;apparently;maybe;likely");

    /// <summary>Languages of which a bracket says that words are <c>[in Russian]</c>.</summary>
    public static readonly WordTable<bool> Languages = Table(
        "a language", "Albanian;Arabic;Bulgarian;Chinese;Czech;English;French;Georgian;German;Hungarian;Italian;Japanese;Korean;"
        + "Latin;Mongolian;Persian;Polish;Portuguese;Romanian;Russian;Serbian;Serbo-Croatian;Slovak;Spanish;Turkish;Ukrainian;Vietnamese;Cyrillic");

    private static WordTable<bool> Table(string name, string words) => new(name, words.Split(';').Select(static each => KeyValuePair.Create(each, true)));
}
