using ArchiveParse.Text;

namespace ArchiveParse.Tests.Json;

/// <summary>Pages written by hand, which together hold every record, every property and every value of every enumeration.</summary>
internal static class Specimens
{
    public static IReadOnlyList<ArchivePage> All => [Document, Listing, Unrecognized];

    /// <summary>As little as a document can be.</summary>
    public static DocumentPage Small { get; } = new()
    {
        Layout = "web",
        Span = new(0, 40),
        Title = "Cable",
        Date = new() { Text = "September 1991", Edtf = Edtf.Parse("1991-09"), Span = new(0, 14) },
        Languages = ["Russian"],
        Body = [new ParagraphBlock { Text = "Приём.", Marks = [new GapMark { Text = "…", Span = new(30, 3) }], Span = new(20, 20) }],
    };

    private static DocumentPage Document => new()
    {
        Layout = "web",
        Provenance = new("ArchiveParse 0.1.0", "page.txt", "00ff"),
        Span = At(0),
        Title = "Conversation",
        Number = "105",
        Date = Date,
        Summary = "First.\n\nSecond.",
        Citation = new() { Text = "\"A\"", Url = "https://example.org/1", Repository = "AVPRF", Translators = ["A", "B"], Span = At(1) },
        Support = ["Henry Luce Foundation"],
        Type = "Memorandum of Conversation",
        Classification = "Top Secret",
        Languages = ["Chinese", "Russian"],
        Rendition = new() { Type = "translation", Language = "English", Span = At(2) },
        RecordId = "117838",
        Uploaded = new() { Text = "no date", Span = At(3) },
        Url = "https://example.org/2",
        Donors = ["Leon Levy Foundation"],
        Rights = "Ask.",
        Source = SpecimenParts.Source,
        Participants = [.. Enum.GetValues<PersonEvidence>().Select(static each => SpecimenParts.Participant with { Evidence = each })],
        EmptyFields = ["Language"],
        OtherFields = [new() { Label = "Associated Places", Values = ["Moscow"], Span = At(8) }],
        Notes = [new() { Marker = "1", Text = "A note.", References = [SpecimenParts.Source.References[0]], Span = At(4) }],
        Persons =
        [
            .. Enum.GetValues<AuthorityEvidence>().Select(static each => new Person { Id = $"{each}", Name = "A", Authority = new("Q164765", "A. Mikoyan", each) }),
            new()
            {
                Id = "a-mikoyan",
                Name = "A. Mikoyan",
                Aliases = ["Mikoyan"],
                Roles = [.. Enum.GetValues<PersonRole>()],
                Honorific = "Comrade",
                Rank = "Marshal",
                Office = "First Deputy Premier",
                Side = "Soviet side",
                Candidates = [.. Enum.GetValues<CandidateEvidence>().Select(static each => new PersonCandidate { Person = "mikoyan", Evidence = each })],
            },
        ],
        Body = [.. SpecimenParts.Blocks],
        Leaves = [new() { Leaf = "furniture", Span = At(5) }],
        Repairs = [.. Enum.GetValues<RepairKind>().Select(static each => new Repair { Kind = each, Was = "202-03", Read = "202-203", Reason = "A slip.", Span = At(8) })],
        Diagnostics = [.. Enum.GetValues<Severity>().Select(Diagnostic)],
    };

    private static ListingPage Listing => new()
    {
        Layout = "web-listing",
        Span = At(0),
        Title = "Sino-Soviet Relations",
        Summary = "A collection.",
        Range = new() { First = 1, Last = 10, Total = 14, Span = At(1) },
        Entries = [new() { Date = Date, Title = "Cable", Summary = "A cable.", Span = At(2) }, new() { Title = "Undated", Span = At(3) }],
    };

    private static UnrecognizedPage Unrecognized => new()
    {
        Layout = "plain",
        Span = At(0),
        Notes = [new() { Marker = "i", Text = "A note.", Span = At(1) }],
        Persons = [new() { Id = "mao-zedong", Name = "Mao Zedong" }],
        Body = [new ParagraphBlock { Text = "Text.", Span = At(2) }],
    };

    private static Diagnostic Diagnostic(Severity severity) =>
        new() { Code = "AP0000", Severity = severity, Message = "A message.", Span = At(6) };

    internal static StatedDate Date => new() { Text = "18 September 1956", Edtf = Edtf.Parse("1956-09-18"), Span = At(7) };

    internal static TextSpan At(int place) => new(place * 10, 9);
}
