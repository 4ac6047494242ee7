namespace ArchiveParse;

/// <summary>What a person does on a page.</summary>
public enum PersonRole
{
    /// <summary>Takes a turn in a conversation.</summary>
    Speaker = 1,

    /// <summary>Is named as taking part.</summary>
    Participant,

    /// <summary>Keeps the diary or wrote the document.</summary>
    Author,

    /// <summary>Signs.</summary>
    Signatory,

    /// <summary>Sends.</summary>
    Sender,

    /// <summary>Receives a copy.</summary>
    Recipient,

    /// <summary>Interprets.</summary>
    Interpreter,

    /// <summary>Takes the notes.</summary>
    NoteTaker,
}
