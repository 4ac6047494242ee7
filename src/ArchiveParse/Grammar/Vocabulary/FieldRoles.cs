using ArchiveParse.Text;

namespace ArchiveParse.Grammar.Vocabulary;

/// <summary>What those do whom a labelled line of the opening names.</summary>
internal static class FieldRoles
{
    /// <summary>The labels; of one that stands nowhere here, the people are only mentioned.</summary>
    public static readonly WordTable<PersonRole> Names = new("a label of people",
    [
        .. Labels("From", PersonRole.Sender),
        .. Labels("To|Copy to|Attention|For", PersonRole.Recipient),
        .. Labels("Drafted by|Prepared by", PersonRole.Author),
        .. Labels(
            "Chairing|Chaired by|Chair|In the chair|Presiding|Presided over by|Chairman|Secretary|Rapporteur|Interviewer|Interviewers|Moderator|Guests",
            PersonRole.Participant),
        .. Labels("Interpreter|Interpreters|Translator|Translators", PersonRole.Interpreter),
        .. Labels("Note taker|Notetaker|Note-taker|Note takers|Notetakers|Note-takers|Recorder|Recorders", PersonRole.NoteTaker),
    ]);

    /// <summary>How a label of the chair begins; a letter has none, whoever its letterhead names as secretary.</summary>
    public static readonly LeadingTexts Chair = LeadingTexts.IgnoringCase("Chair", "In the chair", "Presid");

    private static IEnumerable<KeyValuePair<string, PersonRole>> Labels(string labels, PersonRole role) =>
        labels.Split('|').Select(each => KeyValuePair.Create(each, role));
}
