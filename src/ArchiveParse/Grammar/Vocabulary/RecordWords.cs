using ArchiveParse.Text;

namespace ArchiveParse.Grammar.Vocabulary;

/// <summary>Words of those who keep the record of a conversation, for what was held and for themselves.</summary>
internal static class RecordWords
{
    /// <summary>Occasions of which a record is kept.</summary>
    public static readonly string[] Occasions =
    [
        "conversation", "conversations", "meeting", "talk", "talks", "discussion", "discussions", "session", "reception", "consultation",
        "negotiations", "audience", "visit", "sitting", "plenum", "interview", "exchange",
    ];

    /// <summary>What stands before the name of who kept it.</summary>
    public static readonly string[] Keepers =
    [
        "Recorded by", "Conversation recorded by", "Written down by", "Note taken by", "Notes taken by", "Taken down by", "Noted by", "Noted down by",
        "Minutes taken by",
    ];

    /// <summary>A look for them at the head of a line.</summary>
    public static readonly LeadingTexts KeptBy = LeadingTexts.IgnoringCase(Keepers);
}
