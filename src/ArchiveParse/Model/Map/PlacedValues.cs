using ArchiveParse.Text;

namespace ArchiveParse;

/// <summary>Lists everything on a page that has a place, each value before those within it.</summary>
internal static class PlacedValues
{
    /// <summary>The leaves of the page and all of its values.</summary>
    public static IEnumerable<PlacedValue> Of(ArchivePage page) =>
    [
        .. page.Leaves.Select(OfLeaf),
        .. page switch
        {
            DocumentPage document => OfDocument(document),
            ListingPage listing => [.. One("/range", listing.Range?.Span), .. Each("/entries", listing.Entries, OfEntry)],
            UnrecognizedPage unrecognized => Each("/notes", unrecognized.Notes, OfNote),
            _ => [],
        },
        .. Each("/body", page.Body, OfBlock),
    ];

    private static PlacedValue OfLeaf(PageLeaf leaf) => leaf.Leaf switch
    {
        LeafNames.Label => new(null, leaf.Span, SourceLeafKind.Label),
        LeafNames.Furniture => new(null, leaf.Span, SourceLeafKind.Furniture),
        LeafNames.WordBreak => new(null, leaf.Span, SourceLeafKind.WordBreak),
        LeafNames.Foreign => new(null, leaf.Span, SourceLeafKind.Foreign),
        _ => new($"/{leaf.Leaf}", leaf.Span),
    };

    private static IEnumerable<PlacedValue> OfDocument(DocumentPage page) =>
    [
        .. One("/date", page.Date?.Span),
        .. One("/citation", page.Citation?.Span),
        .. One("/rendition", page.Rendition?.Span),
        .. One("/uploaded", page.Uploaded?.Span),
        .. page.Source is { } source ? OfSource("/source", source) : [],
        .. Each("/participants", page.Participants, OfParticipant),
        .. Each("/otherFields", page.OtherFields, static (at, field) => One(at, field.Span)),
        .. Each("/notes", page.Notes, OfNote),
    ];

    private static IEnumerable<PlacedValue> OfSource(string at, DocumentSource source) =>
    [
        new(at, source.Span),
        .. Each($"{at}/references", source.References, OfReference),
        .. Each($"{at}/contributors", source.Contributors, static (at, contributor) => One(at, contributor.Span)),
    ];

    private static IEnumerable<PlacedValue> OfReference(string at, ArchivalReference reference) =>
    [
        new(at, reference.Span),
        .. reference is ExtensionReference own ? Each($"{at}/levels", own.Levels, static (at, level) => One(at, level.Span)) : [],
    ];

    private static IEnumerable<PlacedValue> OfEntry(string at, ListingEntry entry) =>
        [new(at, entry.Span), .. One($"{at}/date", entry.Date?.Span)];

    private static IEnumerable<PlacedValue> OfNote(string at, Note note) =>
        [new(at, note.Span), .. Each($"{at}/references", note.References, OfReference)];

    private static IEnumerable<PlacedValue> OfParticipant(string at, Participant participant) => One(at, participant.Span);

    private static IEnumerable<PlacedValue> OfBlock(string at, Block block) =>
    [
        new(at, block.Span, block is UnparsedBlock ? SourceLeafKind.Unparsed : SourceLeafKind.Value),
        .. block switch
        {
            SpeechBlock speech => One($"{at}/speaker", speech.Speaker.Span),
            DatelineBlock dateline => One($"{at}/date", dateline.Date.Span),
            FieldBlock field => [.. One($"{at}/date", field.Date?.Span), .. Each($"{at}/people", field.People, OfPerson)],
            FilingBlock filing => One($"{at}/date", filing.Date?.Span),
            ParticipantsBlock list => Each($"{at}/groups", list.Groups, static (at, group) => Each($"{at}/people", group.People, OfParticipant)),
            DistributionBlock list => Each($"{at}/recipients", list.Recipients, static (at, recipient) => One(at, recipient.Span)),
            ExtensionBlock extension => Each($"{at}/values", extension.Values, static (at, value) => One(at, value.Span)),
            StageBlock stage => Each($"{at}/people", stage.People, OfPerson),
            _ => [],
        },
        .. block is MarkedBlock marked ? Each($"{at}/marks", marked.Marks, static (at, mark) => One(at, mark.Span)) : [],
    ];

    private static IEnumerable<PlacedValue> OfPerson(string at, PersonReference person) => One(at, person.Span);

    private static IEnumerable<PlacedValue> One(string at, TextSpan? span) => span is { } there ? [new(at, there)] : [];

    private static IEnumerable<PlacedValue> Each<T>(string at, ValueList<T> items, Func<string, T, IEnumerable<PlacedValue>> within) =>
        items.SelectMany((item, index) => within($"{at}/{index}", item));
}
