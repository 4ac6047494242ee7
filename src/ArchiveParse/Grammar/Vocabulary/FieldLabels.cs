namespace ArchiveParse.Grammar.Vocabulary;

/// <summary>Words before a colon that label a line or open a remark, and are no speakers.</summary>
internal static class FieldLabels
{
    private static readonly string[] Labels =
    [
        "Time", "Location", "Place", "Venue", "Date", "Subject", "Re", "Topic", "Topics", "Agenda", "To", "From", "Via", "For", "Attention", "Classification",
        "Number", "Reference", "Sent", "Received", "Dispatched", "Sending", "Completed", "Taken into process", "Primary", "Interpreter", "Interpreters",
        "Language", "Duration", "Type", "Precedence",
    ];

    private static readonly string[] Remarks =
    [
        "Participants", "Present", "Persons present", "In attendance", "Attendees", "Also present", "Also taking part", "CC", "Copy", "Copies", "Distribution",
        "Recipients", "Note", "Notes", "Remark", "Remarks", "Comment", "My comment", "My comments", "Result", "Results", "Conclusion", "Conclusions",
        "Summary", "Source", "Attachment", "Attachments", "Enclosure", "Annex", "Appendix", "Translator's note", "Translator’s note", "Editor's note",
        "Signed", "P.S", "Adopted", "Decided", "Resolved", "Approved", "Agreed", "Suggestion", "Recommendation", "Proposal", "Background", "First", "Second",
        "Secondly", "Third", "Thirdly", "Finally", "Item", "Point", "Citation", "Credits", "Contents", "Original Language", "Title", "Author", "Stamp", "Ref", "No",
        "Example", "Here", "Namely",
    ];

    /// <summary>Labels of the lines that open a document.</summary>
    public static readonly WordTable<bool> Opening = Table(Labels);

    /// <summary>All of them.</summary>
    public static readonly WordTable<bool> All = Table([.. Labels, .. Remarks]);

    private static WordTable<bool> Table(string[] labels) => new("a label", labels.Select(static each => KeyValuePair.Create(each, true)));
}
