namespace ArchiveParse.Grammar.Vocabulary;

/// <summary>Labels of those whom a record does not name: several at once, a voice from the hall, whoever asks and answers.</summary>
internal static class UnnamedSpeakers
{
    private static readonly string[] Labels =
    [
        "All", "All present", "Everyone", "Everybody", "Several voices", "Many voices", "Voice", "Voices", "A voice", "A voice from the hall",
        "Voice from the hall", "Voices from the hall", "Voice from the floor", "Voices from the floor", "A voice from the floor", "From the floor",
        "From the hall", "Voice from the audience", "Voices from the audience", "Cries from the hall", "Shouts from the hall", "Exclamations", "Shouts",
        "Question", "Answer", "Q", "A", "Interviewer", "Interviewee", "Journalist", "Reporter", "Correspondent", "A question", "Reply", "N.N.", "N. N.", "NN",
        "Unknown", "Unknown speaker", "Unidentified", "Unidentified speaker", "Unidentified voice", "Unidentified person", "Speaker", "Someone",
        "Chinese side", "The Chinese side", "Soviet side", "The Soviet side", "American side", "The American side", "Our side", "The other side",
        "Korean side", "The Korean side", "German side", "The German side",
    ];

    /// <summary>All of them.</summary>
    public static readonly WordTable<bool> Names = new("an unnamed speaker", Labels.Select(static each => KeyValuePair.Create(each, true)));
}
