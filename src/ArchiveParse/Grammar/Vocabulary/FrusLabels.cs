namespace ArchiveParse.Grammar.Vocabulary;

/// <summary>Words that part a document of <em>Foreign Relations of the United States</em>: labels at its head, kinds, attachments.</summary>
internal static class FrusLabels
{
    /// <summary>Lines of the edition's site that stand above a document.</summary>
    public static readonly WordTable<bool> Site = Table(
        "a line of the site", "Skip to content", "Skip to main content", "Home", "Office of the Historian", "Historical Documents");

    /// <summary>Labels of a list that states one thing.</summary>
    public static readonly WordTable<bool> Fields = Table(
        "a label of the memorandum",
        "Subject", "Subjects", "Subj", "Re", "To", "From", "Via", "Through", "Thru", "For", "Info", "Ref", "Refs", "Reference", "References",
        "Memorandum for", "Memorandum to", "Copies to", "Prepared by", "Drafted by", "Place", "Location", "Time", "Date", "Date and Time",
        "Time and Date", "Time and Place", "Date and Place", "Place and Date", "Place and Time", "Date, Time and Place");

    /// <summary>Labels of a list of those who took part.</summary>
    public static readonly WordTable<bool> Attendance = Table(
        "a heading of participants",
        "Participants", "Participant", "Participation", "List of participants", "Also participating", "Present", "Also present",
        "Those present", "Others present", "Persons present", "Attendees", "Attendance", "In attendance");

    /// <summary>Headings of what is attached to a document.</summary>
    public static readonly WordTable<bool> Parts = Table(
        "a part", "Attachment", "Attachments", "Enclosure", "Enclosures", "Annex", "Appendix", "Addendum", "Tab");

    /// <summary>Documents that someone sends and signs.</summary>
    public static readonly WordTable<bool> Sent = Table(
        "a letter or telegram",
        "Telegram", "Circular Telegram", "Airgram", "Circular Airgram", "Cable", "Despatch", "Dispatch", "Letter", "Message", "Note",
        "Memorandum From", "Memorandum for", "Memorandum by", "Paper Prepared");

    /// <summary>Titles of documents that nobody sends, as the edition words them.</summary>
    public static readonly WordTable<bool> Records = Table(
        "the title of a record",
        "Memorandum of Conversation", "Memorandum of a Conversation", "Memorandum of Telephone Conversation",
        "Memorandum of a Telephone Conversation", "Memorandum for the Record", "Memorandum of Meeting", "Memorandum Prepared by",
        "Memorandum Prepared in", "Paper Prepared by", "Paper Prepared in");

    /// <summary>The same in volumes that say behind a comma who wrote them.</summary>
    public static readonly WordTable<bool> Written = Table(
        "the title of a memorandum",
        "Memorandum of Conversation, by", "Memorandum of Conversation by", "Memorandum of Telephone Conversation, by",
        "Memorandum of Telephone Conversation by",
        "Memorandum by", "Memorandum Prepared by", "Memorandum Prepared in", "Paper Prepared by", "Paper Prepared in");

    /// <summary>Records of what was said and decided, as volumes that state the file above the title word them.</summary>
    public static readonly WordTable<bool> Minutes = Table(
        "the title of minutes",
        "Minutes of", "United States Minutes", "United States Delegation Minutes", "United States Delegation Record", "Agreed Minutes of",
        "Record of", "Memorandum of Discussion", "Log of", "Notes on", "Notes of");

    /// <summary>Documents whose text opens with the number under which they were sent.</summary>
    public static readonly WordTable<bool> Numbered = Table(
        "a telegram", "Telegram", "Circular Telegram", "Airgram", "Cable", "Despatch", "Dispatch");

    private static WordTable<bool> Table(string name, params string[] words) =>
        new(name, words, true);
}
