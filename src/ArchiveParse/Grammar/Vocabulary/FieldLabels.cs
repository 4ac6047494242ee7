namespace ArchiveParse.Grammar.Vocabulary;

/// <summary>Words before a colon that label a line or open a remark, and are no speakers.</summary>
internal static class FieldLabels
{
    private static readonly string[] Labels =
    [
        "Time", "Location", "Place", "Venue", "Date", "Subject", "Re", "Topic", "Topics", "Agenda", "To", "From", "Via", "For", "Attention",
        "Classification", "Number", "Reference", "Sent", "Received", "Dispatched", "Sending", "Completed", "Taken into process", "Primary",
        "Interpreter", "Interpreters", "Language", "Duration", "Type", "Precedence", "Regarding", "Betreff", "Betr", "Copy to",
        "Note taker", "Notetaker", "Note-taker", "Note takers", "Notetakers", "Note-takers", "Recorder", "Recorders",
        "Drafted by", "Prepared by", "Time and place", "Place and time",
        "Date and place", "Place and date", "Date and time", "Time and location", "Sent at", "Subj",
        "Info", "Excused", "Apologies", "Absent", "Absentees", "Not present", "Translators", "Translator", "Repeated to", "Forwarded to",
        "Document type", "Forwarded", "Beginning", "Start", "End", "Beginning of the meeting", "End of the meeting", "Presided over by",
        "Deciphered", "Chaired by", "Thru", "Through", "Copied to", "Cc", "Ref", "Refs", "Tags", "Memorandum for", "Memorandum to", "Typist",
        "Typed by", "Notes taken by", "Note taken by", "Notes by", "Recorded by", "Interpreted by", "Interpretation", "Interpreting", "Written by",
        "Compiled by", "Reported by", "Transmitted by", "Chair", "Chairing", "Presiding", "In the chair", "Minutes taken by", "Minutes",
        "Keeper of the minutes", "Re.", "Betr.", "Subj.", "Ref.", "Refs.", "Encl", "Encl.", "Encls", "Encls.", "Enclosures", "Attn", "Attn.",
        "Sender", "Recipient", "Recipients", "DTG", "Date-time group",  "Sent by", "Arrived", "Processed", "Issued", "Handed in", "Delivered", "Decoded",
        "Encoded", "Registered", "Despatched", "Date received", "Date sent", "E.O. 11652", "E.O. 12065", "E.O. 12356",
        "E.O. 12958", "Meeting place", "Date, time and place", "Date, time, and place",
        "Date prepared", "Date/time", "Drafted",
        "Forward to", "Already forwarded to", "Level", "Priority", "Urgency", "Destination", "To whom", "Archival signature",
        "Subject of conversation", "Subject of the conversation", "Subject of discussion", "Records", "Recording", "Transcription", "Transcribed by",
    ];

    /// <summary>When and where something was held or written: <c>Date of the talk</c>, <c>Date of report</c>.</summary>
    private static readonly string[] OfOccasions =
    [
        .. from quality in new[] { "Date of", "Time of", "Place of", "Date and time of", "Date and place of", "Time and place of" }
           from article in new[] { "", "the " }
           from occasion in RecordWords.Occasions
           select $"{quality} {article}{occasion}",
        .. from article in new[] { "", "the " }
           from paper in new[]
           {
               "report", "letter", "telegram", "document", "record", "memorandum", "note", "transcription", "translation", "dispatch", "despatch",
               "receipt", "writing", "preparation", "information",
           }
           select $"Date of {article}{paper}",
    ];

    private static readonly string[] Remarks =
    [
        "Participants", "Present", "Persons present", "In attendance", "Attendees", "Also present", "Also taking part", "Taking part",
        "Those taking part", "Those present", "Attending", "Attended by", "Participant", "CC", "Copy", "Copies", "Distribution",
        "Recipients", "Note", "Notes", "Remark", "Remarks", "Comment", "My comment", "My comments", "Result", "Results", "Conclusion", "Conclusions",
        "Summary", "Source", "Attachment", "Attachments", "Enclosure", "Annex", "Appendix", "Translator's note", "Translator’s note", "Editor's note",
        "Signed", "P.S", "Adopted", "Decided", "Resolved", "Approved", "Agreed", "Suggestion", "Recommendation", "Proposal", "Background",
        "First", "Second", "Secondly", "Third", "Thirdly", "Finally", "Item", "Point", "Citation", "Credits", "Contents",
        "Original Language", "Title", "Author", "Translation", "Stamp", "Ref", "No", "Example", "Here", "Namely",
        "Decision", "Decisions", "Resolution", "Vote", "Voting", "Result of the vote", "Results of the vote", "Postscript",
    ];

    /// <summary>Labels of the lines that open a document.</summary>
    public static readonly WordTable<bool> Opening = Table([.. Labels, .. OfOccasions]);

    /// <summary>Those that may stand behind another's value on the same line.</summary>
    public static readonly WordTable<bool> Shared = Table(
        ["To", "From", "Via", "Date", "Time", "Place", "Location", "Sent", "Received", "Subject", "CC", "Number", "Classification", "To whom"]);

    /// <summary>Those whose value is a day or an hour.</summary>
    public static readonly WordTable<bool> Times = Table(
    [
        "Received", "Taken into process", "Completed", "Dispatched", "Despatched", "Date received", "Date sent", "Processed", "Arrived",
        "Deciphered", "Decoded", "Registered",
    ]);

    /// <summary>Those that say when a paper came, which is no day before it was sent.</summary>
    public static readonly WordTable<bool> Receipts = Table(
    [
        "Received", "Date received", "Date of receipt", "Arrived", "Deciphered", "Decoded", "Decrypted", "Typed", "Taken into process", "Completed",
        "Processed", "Registered", "Issued", "Came to the Decoding Department",
    ]);

    /// <summary>Those whose value are people who were not there.</summary>
    public static readonly WordTable<bool> Absences = Table(["Absent", "Absentees", "Excused", "Apologies", "Missing", "Not present"]);

    /// <summary>Words that begin the lines on a telegram's way, without a colon.</summary>
    public static readonly WordTable<bool> Transmissions = Table(
    [
        "Dispatched", "Sent", "Sent at", "Received", "Deciphered", "Decoded", "Transmitted", "Telegraphed", "Forwarded",
        .. from verb in new[] { "Came", "Arrived" }
           from direction in new[] { "to", "into", "in", "at" }
           from work in new[] { "Decoding", "Deciphering", "Cipher", "Ciphering", "Coding", "Code" }
           select $"{verb} {direction} the {work} Department",
    ]);

    /// <summary>What else is done with a telegram; such a line ends with the day.</summary>
    public static readonly WordTable<bool> DeedsOnDay = Table(
    [
        "Typed", "Drafted", "Issued", "Cabled", "Encoded", "Enciphered", "Encrypted", "Registered", "Processed", "Despatched", "Arrived", "Came",
        "Handed in", "Relayed", "Decrypted",
    ]);

    /// <summary>All of them.</summary>
    public static readonly WordTable<bool> All = Table([.. Labels, .. OfOccasions, .. Remarks]);

    /// <summary>What is joined by a word may be joined by the sign: <c>DATE &amp; TIME</c>.</summary>
    private static WordTable<bool> Table(string[] labels) =>
        new("a label", [.. labels, .. labels.Where(static label => label.Contains(" and ", StringComparison.Ordinal)).Select(WithSign)], true);

    private static string WithSign(string label) => label.Replace(" and ", " & ", StringComparison.Ordinal);
}
