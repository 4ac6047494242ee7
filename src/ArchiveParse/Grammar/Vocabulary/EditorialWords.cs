namespace ArchiveParse.Grammar.Vocabulary;

/// <summary>Words by which an editor's bracket tells what it is; those of acts are <see cref="ActWords"/>, of gaps <see cref="GapWords"/>.</summary>
internal static class EditorialWords
{
    private static readonly string[] NoteLeadWords =
    [
        "translator's note", "translator’s note", "translators’ note", "editor's note", "editor’s note", "editors’ note", "handwritten:",
        "source:", "unclear whether", "unclear what", "unclear who", "unclear why", "unclear if",
    ];

    private static readonly string[] RemarkWords =
    [
        "handwrit", "by hand", "another hand", "translator's", "translator’s", "translators’", "by the translator", "by translator", "editor's",
        "editor’s", "editors’", "note:", "footnote", "proof read", "proofread", "in the original", "in original", "margin", "underlin", "underscor",
        "highlighted", "translated by", "translation by", "translation from", "translated from",
        "crossed out", "crossed off", "struck out", "stricken out", "crossed through", "strikethrough", "pencil", "in ink", "ink",
        "initialled", "initialed", "stamp", "signature", "typed", "typewritten", "punctuation", "spelling", "misspel", "emphasis", "transcri",
        "transliterat", "italics", "letterhead", "misprint", "breaks off", "break off", "page break", "carbon copy",
        "not been reviewed", "yet to review", "poor scan", "bad scan", "this recording", "see doc",
    ];

    private static readonly string[] SicLeads = ["sic", "should", "recte", "correct", "so in", "thus in", "as in", "read:", "proper spelling"];

    /// <summary>Something of the original is missing or cannot be read.</summary>
    public static readonly WordPhrases Gap = new(GapWords.Telling);

    /// <summary>A note follows, whatever it speaks of.</summary>
    public static readonly WordPhrases NoteLead = new(NoteLeadWords);

    /// <summary>The editor, translator or archivist speaks of the text, the page or a hand on it.</summary>
    public static readonly WordPhrases Remark = new(RemarkWords);

    /// <summary>Either of the two.</summary>
    public static readonly WordPhrases RemarkOrNoteLead = new([.. RemarkWords, .. NoteLeadWords]);

    /// <summary>Remarks of a word or two, which mean it only where they are all that a bracket holds.</summary>
    public static readonly WordTable<bool> RemarkAlone = new(
        "a remark",
        "signed;sgd;sgd.;sd.;(sd.);seal;round seal;official seal;l.s.;paraph;initials;coat of arms;emblem;photograph;end;unsigned;undated;"
        + "untitled;no date;no title;no signature;no place;no number;n.d.;n.p.;excerpt;excerpts;extract;extracts;typescript;manuscript",
        true);

    /// <summary>What a document is, of what, or what was not done to it; a paragraph in brackets that begins so speaks of it.</summary>
    public static readonly WordTable<bool> RemarkLeads = new(
        "the beginning of a remark", "re:;excerpt on;excerpts on;excerpt from;excerpts from;extract from;extracts from;working notes;rough notes;"
        + "note about;note on;notes on;not reviewed;not yet reviewed;not read by;not checked;not corrected;not edited;unrevised;unedited",
        true);

    /// <summary>
    /// What is written on a page, and how: a colon or quotation mark behind them, the words stand there: <c>resolution: “Agreed”</c>.
    /// </summary>
    public static readonly WordTable<bool> Writings = new(
        "a writing",
        "resolution;annotation;inscription;notation;remark;comment;note;addition;insertion;correction;marginalia;postscript;initials;seal;logo;"
        + "caption;superscription;marked;inscribed;noted;added;inserted;written;corrected;circled;encircled;signed;labeled;labelled;"
        + "annotated;registered;checked;dictated;attached;spelled;spelt;rendered;illustration;photo;drawing;diagram",
        true);

    /// <summary>Where an editor sends the reader.</summary>
    public static readonly WordTable<bool> CrossReferences = new(
        "a cross-reference",
        "cf.;see also;see above;see below;see attached;see attachment;see enclosure;see annex;see appendix;see note;see footnote;"
        + "see document;see doc.;see the document;see page;see p.;see pp.;see map;see table;see next page;see previous page",
        true);

    /// <summary>What of the text a whole sentence of an editor speaks of.</summary>
    public static readonly WordTable<bool> Subjects = new(
        "the text spoken of",
        "the document;this document;the text;this text;the original;the manuscript;the typescript;the transcript;the stenogram;the copy;"
        + "this copy;the handwriting;the sentence;the paragraph;this paragraph;the page;this page;the following;the preceding;the previous sentence;"
        + "the previous paragraph;the next sentence;the next paragraph;the last sentence;the last paragraph;the rest of the;the remainder of the;"
        + "the end of the document;the beginning of the document",
        true);

    /// <summary>How a part of a record came to be written.</summary>
    public static readonly WordPhrases Recording = new("recorded by", "written down by", "taken down by", "reconstructed by", "dictated by");

    /// <summary>How the text is set off, which an editor says in round brackets too: <c>(emphasis added)</c>.</summary>
    public static readonly WordTable<bool> SettingOff = new(
        "a way to set off", "emphasis;italics;italicized;underlined;underlining;underscored;boldface;bold;capitals;capitalized;spelling;punctuation;"
        + "quotation marks;highlighted;crossed out;handwritten",
        true);

    /// <summary>With what such words end.</summary>
    public static readonly WordTable<bool> SettingOffEnds = new(
        "whose it is", "original;in original;in the original;in the original text;in text;in the text;in the source;added;mine;ours;supplied;omitted",
        true);

    /// <summary>Where a page of the original begins or ends, the number behind them.</summary>
    public static readonly string[] Pages = ["page ", "p. ", "pp. ", "pg. ", "end p", "folio ", "fol. ", "sheet ", "leaf ", "bl. ", "l. ", "ll. ", "list "];

    /// <summary>With <c>end of</c> or <c>beginning of</c> before them, the course of a record.</summary>
    public static readonly WordTable<bool> Courses = new(
        "a record",
        "tape;page;document;text;original;recording;transmission;message;column;file;telegram;letter;excerpt;extract;quotation;quote;note;memo;"
        + "side;reel;record;copy;sheet;conversation;meeting;session;talk;talks;interview;memorandum;transcript;cassette",
        true);

    /// <summary>The editor's own name for himself, before what he says or behind it: <c>[Ed.: Kim]</c>, <c>[Kim—trans.]</c>.</summary>
    public static readonly WordTable<bool> Hands = new(
        "an editor's hand", "ed;ed.;eds;eds.;editor;editors;editor's;editor’s;tr;tr.;trans;trans.;transl;transl.;translator;translators;"
        + "translator's;translator’s;annotator;compiler;author's note;note;n.b",
        true);

    /// <summary>Words by which an editor doubts what he supplies.</summary>
    public static readonly WordTable<bool> Doubts = new("a doubt", "perhaps;possibly;probably;presumably;apparently;maybe;likely", true);

    /// <summary>Languages of which a bracket says that words are <c>[in Russian]</c>.</summary>
    public static readonly WordTable<bool> Languages = new(
        "a language", "Albanian;Arabic;Bulgarian;Chinese;Czech;English;French;Georgian;German;Hungarian;Italian;Japanese;Korean;"
        + "Latin;Mongolian;Persian;Polish;Portuguese;Romanian;Russian;Serbian;Serbo-Croatian;Slovak;Spanish;Turkish;Ukrainian;Vietnamese;Cyrillic",
        true);

    /// <summary>Words that another must follow: what ends with them is part of the sentence around it, and speaks of nothing.</summary>
    public static readonly WordTable<bool> Unfinished = new(
        "a word that leads on", "the;a;an;of;to;in;on;by;for;with;from;and;or;at;his;her;their;our;its;this;that;these;those;into;between;under;as",
        true);

    /// <summary>Words behind which a single word is a noun of the sentence, or stands before one: <c>the [smiling] soldiers</c>.</summary>
    public static readonly WordTable<bool> Articles = new("an article", "the;a;an;this;that;these;those;his;her;its;their;our;my;your;no;any;every;each", true);

    /// <summary>Words with which an editor's bracket goes on with the sentence before it.</summary>
    public static readonly WordTable<bool> GoingOn = new(
        "a word that goes on", "who;which;whom;whose;was;were;is;are;had;has;have;be;been;to;and;but;or;he;she;they;we;I;you;not to",
        true);

    /// <summary>Where a sheet ends, of which nothing is missing.</summary>
    public static readonly WordTable<bool> PageBreaks = new("the end of a page", "page break;break of page;end of page;new page", true);

    /// <summary>Words before a rendering to the letter: <c>lit.: tiger of paper</c>.</summary>
    public static readonly WordTable<bool> Literals = new("a literal rendering", "lit.;lit;literally;literal translation;word for word;verbatim", true);

    /// <summary>All these, by the rule that they leave possible.</summary>
    public static readonly CueTable FirstLook = new(
        (Cues.Sic, SicLeads),
        (Cues.Gap, GapWords.Causes.Words),
        (Cues.Remark, [
            .. NoteLeadWords, .. RemarkWords, .. RemarkAlone.Words, .. Writings.Words, .. Subjects.Words,
            .. CrossReferences.Words, .. Pages, .. Hands.Words, .. Literals.Words, .. Languages.Words,
            "in ", "end of", "beginning of"]),
        (Cues.Act, ActWords.All),
        (Cues.Certainty, Doubts.Words));
}
