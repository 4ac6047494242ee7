using static ArchiveParse.Tests.Json.Specimens;

namespace ArchiveParse.Tests.Json;

/// <summary>The parts of the specimen document: a source, a participant, one block of every kind, one mark of every kind.</summary>
internal static class SpecimenParts
{
    public static DocumentSource Source => new()
    {
        Text = "AVPRF, f. 0100, op. 49, 1956, p. 410, d. 9, ll. 202-203.",
        References =
        [
            new FondReference
            {
                Text = "AVPRF, f. 0100",
                Archive = "AVPRF",
                ArchiveName = "Archive",
                Repository = "AVPRF",
                Country = "RU",
                Fond = "0100",
                Opis = "49",
                Year = "1956",
                Papka = "410",
                Delo = "9",
                Listy = "202-203",
                Span = At(10),
            },
            .. SpecimenReferences.OfOtherSchemes,
        ],
        Publications = ["Bulletin 6"],
        Contributors = [.. Enum.GetValues<ContributorRole>().Select(Contributor)],
        Span = At(13),
    };

    public static Participant Participant => new()
    {
        Name = "Kohler",
        Side = "US",
        Honorific = "Mr.",
        Role = "EUR",
        Person = "kohler",
        Evidence = PersonEvidence.Label,
        Text = "EUR—Mr. Kohler",
        Span = At(14),
    };

    public static IEnumerable<Block> Blocks =>
    [
        new HeadingBlock { Text = "Heading", Span = At(20) },
        new DatelineBlock { Text = "Beijing, 18 September 1956", Date = Date, Place = "Beijing", Span = At(21) },
        new NumberBlock { Text = "No. 865", Number = "865", Span = At(22) },
        new FieldBlock { Label = "Time", Text = "18:00", Date = Date, People = [Reference], Span = At(23) },
        new ParticipantsBlock { Text = "US: Mr. Kohler", Groups = [new() { Label = "US", People = [Participant] }], Span = At(24) },
        new ParagraphBlock { Text = "Paragraph", Marks = [.. Marks], Span = At(25) },
        new SpeechBlock { Speaker = Speaker, Text = "Okay!", Span = At(26) },
        new MarkingBlock { Text = "Secret", Level = "Secret", Handling = "Nodis", Precedence = "Urgent", Copy = "1", Copies = "2", Span = At(27) },
        new CommentBlock { Text = "(Not yet proof read)", Span = At(28) },
        new StageBlock { Text = "(Laughter.)", People = [Reference], Span = At(29) },
        new ListItemBlock { Marker = "1)", Text = "Item", Span = At(30) },
        new SignatureBlock { Text = "P. Yudin", Name = "P. Yudin", Person = "p-yudin", Evidence = PersonEvidence.Name, Span = At(31) },
        new DistributionBlock { Text = "To Cde. Shepilov", Recipients = [Recipient], Copies = 1, Span = At(32) },
        new FilingBlock { Text = "Stamp: 31207", By = "Stamp", Date = Date, Number = "31207", Span = At(33) },
        new ExtensionBlock { Text = "Ayes 1", Rule = "vote", Values = [new("ayes", "1", At(67))], Span = At(66) },
        new UnparsedBlock { Text = "???", Expected = "a title", Span = At(34) },
    ];

    private static Speaker Speaker =>
        new()
        {
            Label = "Chairman",
            Name = "Mao Zedong",
            Qualifier = "to Mukhitdinov",
            Person = "mao-zedong",
            Evidence = PersonEvidence.Introduced,
            Others = ["zhou-enlai"],
            Span = At(26),
        };

    private static PersonReference Reference => new() { Name = "Yudin", Person = "p-yudin", Evidence = PersonEvidence.Name, Span = At(35) };

    private static Recipient Recipient =>
        new() { Copies = 2, Honorific = "Cde.", Name = "Shepilov", Person = "shepilov", Evidence = PersonEvidence.Label, Text = "To Cde. Shepilov", Span = At(32) };

    private static Contributor Contributor(ContributorRole role) =>
        new() { Role = role, Name = "A", Language = "Russian", Project = "CWIHP", Affiliation = "Monash", Span = At(12) };

    private static GapMark Gap(GapPrecision precision) => new()
    {
        Text = "2½ lines excised",
        Agent = "censor",
        Reason = "excised",
        Extent = "2½ lines",
        Quantity = 2.5m,
        Unit = "line",
        Precision = precision,
        Span = At(43),
    };

    private static IEnumerable<Mark> Marks =>
    [
        new SuppliedMark { Text = "contrary?", Certainty = "low", Span = At(40) },
        new ExpansionMark { Text = "com[munist]", Expanded = "communist", Span = At(41) },
        new SicMark { Text = "sic, should be 10th", Correction = "10th", Span = At(42) },
        .. Enum.GetValues<GapPrecision>().Select(Gap),
        new StageMark { Text = "Laughter", Span = At(44) },
        new NoteRefMark { Text = "1", Marker = "1", Span = At(45) },
        new CommentMark { Text = "in the margin: yes", Span = At(46) },
    ];
}
