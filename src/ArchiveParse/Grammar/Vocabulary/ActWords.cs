namespace ArchiveParse.Grammar.Vocabulary;

/// <summary>Words that tell of acts and noises in a record of what was said.</summary>
internal static class ActWords
{
    private static readonly string[] GestureWords =
    [
        "laugh", "smile", "smiling", "nods", "nodding", "applau", "amuse", "commotion", "noise", "silence", "toast", "cheer", "begins", "interrupt",
        "pause", "whisper", "sighs", "coughs", "gesture", "animation", "hilarity",
        "phone rings", "telephone rings", "bell rings", "interpreter translates", "is served",
        "are served", "short break", "a break is", "recess", "intermission",
    ];

    /// <summary>What people do while others speak.</summary>
    public static readonly WordPhrases Gesture = new(GestureWords);

    /// <summary>Verbs with which a stage direction opens, its subject left out.</summary>
    public static readonly WordTable<bool> Acts = new(
        "an act",
        "turns;points;reads;shows;hands;leaves;enters;stands;rises;looks;shakes;drinks;sits;takes;gives;continues;exclaims;interjects;joins;"
        + "returns;interrupts;gestures;nods;laughs;smiles;addresses;embraces;bows;waves;opens;picks;draws;raises;"
        + "indicates;motions;hesitates;whispers;winks;signals",
        true);

    /// <summary>Acts that go on, which need no capital where they stand apart: <c>pointing to the map</c>.</summary>
    public static readonly WordTable<bool> GoingOn = new(
        "an act that goes on",
        "pointing;jabbing;turning;laughing;smiling;nodding;gesturing;interrupting;showing;handing;shaking;looking;rising;standing;sitting;"
        + "addressing;reading;quoting;joking;shouting;whispering;banging;waving;winking",
        true);

    /// <summary>What hands take or show, and are themselves: an act that names one is seen, even within a sentence.</summary>
    public static readonly WordTable<bool> Things = new(
        "a thing at hand", "hand;hands;finger;fingers;fist;fists;arm;arms;head;shoulder;shoulders;map;globe;watch;glass;chair;door;window;photograph",
        true);

    /// <summary>Words that follow a verb and hardly a noun in the plural: <c>Lights a cigarette</c>.</summary>
    public static readonly WordTable<bool> Objects = new("a word behind a verb", "a;an;the;his;her;their;up;out;down;away;around", true);

    /// <summary>How something is said.</summary>
    public static readonly WordTable<bool> Manners = new(
        "a manner", "ironically;jokingly;laughingly;angrily;loudly;quietly;sarcastically;emphatically;excitedly;sternly;softly;indignantly;heatedly;"
        + "irritably;smilingly;aside;humorously;sharply;after a pause;after a silence;after some thought;with irony;with a smile;with a laugh;"
        + "in a low voice;in a loud voice;with emphasis",
        true);

    /// <summary>Words that end like an act that goes on, and are none.</summary>
    public static readonly WordTable<bool> NoActs = new(
        "no act", "according;anything;Beijing;Chongqing;Chungking;concerning;considering;during;evening;everything;including;morning;Nanjing;Nanking;"
        + "nothing;notwithstanding;Peking;regarding;something;spring",
        true);

    /// <summary>Verbs that make a sentence, up to a word of <see cref="Relatives"/>: an act in brackets is told without them.</summary>
    public static readonly WordTable<bool> Finite = new(
        "a finite verb", "is;are;was;were;will;would;has;have;had;can;could;must;should;may;might;does;do;did;means;shall;remains",
        true);

    /// <summary>Words that begin a clause of their own.</summary>
    public static readonly WordTable<bool> Relatives = new("a relative", "which;who;whom;that;what;where;when;while;as;how", true);

    /// <summary>Whom an aside addresses, but by a name.</summary>
    public static readonly WordTable<bool> Addressed = new(
        "who is addressed",
        "the interpreter;the translator;the others;the delegation;the audience;the waiter;the comrades;the guests;everyone;everybody;all;"
        + "himself;herself;an aide;his aide;the stenographer;the photographers;the secretary",
        true);

    /// <summary>Who is heard without being seen: <c>Voice from the hall: Right!</c></summary>
    public static readonly WordTable<bool> Heard = new(
        "who is heard",
        "voice;voices;a voice;several voices;shout;shouts;a shout;exclamation;exclamations;interjection;interjections;cries;cry;call;calls;"
        + "rejoinder;from the hall;from the floor;from the audience;from the seats",
        true);

    /// <summary>Nouns and verbs of noises and gestures, which are a stage direction without a capital too: <c>(applause)</c>.</summary>
    public static readonly WordTable<bool> Noises = new(
        "a noise", "laugh;laughs;laughter;laughing;laughed;smile;smiles;smiling;nods;nodding;applause;applauds;applauding;"
        + "ovation;ovations;amusement;commotion;noise;silence;cheers;cheering;interrupts;interrupting;interruption;"
        + "pause;pauses;whispers;whispering;sighs;coughs;"
        + "gestures;gesturing;animation;hilarity;toast;exclamations;crosstalk;chuckles;shouts;cries;crying;weeps",
        true);

    /// <summary>Words beside a noise that make it no sentence.</summary>
    public static readonly WordTable<bool> BesideNoises = new(
        "a word beside a noise", "long;prolonged;stormy;thunderous;loud;general;lively;brief;short;continuous;sustained;a;and;in;on;the;"
        + "hall;audience;room;both;sides;he;she;they;all;everyone;again;from;with;turning;into;rising;great;much;slight;some;"
        + "tumultuous;warm;quiet;softly;loudly;rise;rises;stand;of;approval;assent;agreement;protest;indignation;surprise;seats;floor;benches",
        true);

    /// <summary>All words with which one of these may begin.</summary>
    public static IEnumerable<string> All => [
        .. GestureWords, .. Acts.Words, .. GoingOn.Words, .. Manners.Words, .. Heard.Words, .. Noises.Words, "to the", "to "];
}
