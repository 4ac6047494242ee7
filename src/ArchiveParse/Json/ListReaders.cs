using System.Text.Json.Serialization;

namespace ArchiveParse.Json;

/// <summary>What reads the lists of the model.</summary>
internal static class ListReaders
{
    /// <summary>One for each type of item.</summary>
    public static JsonConverter[] All { get; } =
    [
        new ListReader<string>(), new ListReader<Block>(), new ListReader<Mark>(), new ListReader<Note>(), new ListReader<Person>(),
        new ListReader<PersonRole>(), new ListReader<PersonCandidate>(), new ListReader<PersonReference>(), new ListReader<Participant>(),
        new ListReader<ParticipantGroup>(), new ListReader<Recipient>(), new ListReader<ListingEntry>(), new ListReader<ArchivalReference>(),
        new ListReader<Contributor>(), new ListReader<PageLeaf>(), new ListReader<Repair>(), new ListReader<Diagnostic>(), new ListReader<RecordField>(),
        new ListReader<ExtensionValue>(),
    ];
}
