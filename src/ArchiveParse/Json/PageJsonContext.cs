using System.Text.Json.Serialization;

namespace ArchiveParse.Json;

/// <summary>
/// The contract's shape, generated at build time: no reflection when it runs. The serializer can write the lists of the model, but not
/// make them; that takes <see cref="ListReaders"/>.
/// </summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    Converters =
    [
        typeof(TextSpanConverter), typeof(EdtfConverter), typeof(CamelCaseEnumConverter<EdtfPrecision>),
        typeof(CamelCaseEnumConverter<Severity>), typeof(CamelCaseEnumConverter<RepairKind>), typeof(CamelCaseEnumConverter<PersonRole>),
        typeof(CamelCaseEnumConverter<ContributorRole>), typeof(CamelCaseEnumConverter<PersonEvidence>),
        typeof(CamelCaseEnumConverter<AuthorityEvidence>), typeof(CamelCaseEnumConverter<CandidateEvidence>),
        typeof(CamelCaseEnumConverter<GapPrecision>),
    ])]
[JsonSerializable(typeof(ArchivePage))]
[JsonSerializable(typeof(DateReading))]
[JsonSerializable(typeof(Block))]
[JsonSerializable(typeof(Mark))]
[JsonSerializable(typeof(Note))]
[JsonSerializable(typeof(Person))]
[JsonSerializable(typeof(PersonRole))]
[JsonSerializable(typeof(PersonCandidate))]
[JsonSerializable(typeof(PersonReference))]
[JsonSerializable(typeof(Participant))]
[JsonSerializable(typeof(ParticipantGroup))]
[JsonSerializable(typeof(Recipient))]
[JsonSerializable(typeof(ListingEntry))]
[JsonSerializable(typeof(ArchivalReference))]
[JsonSerializable(typeof(ReferenceReading))]
[JsonSerializable(typeof(Contributor))]
[JsonSerializable(typeof(PageLeaf))]
[JsonSerializable(typeof(Repair))]
[JsonSerializable(typeof(Diagnostic))]
[JsonSerializable(typeof(RecordField))]
[JsonSerializable(typeof(ExtensionValue))]
internal sealed partial class PageJsonContext : JsonSerializerContext;
