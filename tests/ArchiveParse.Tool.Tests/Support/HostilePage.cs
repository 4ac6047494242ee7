using ArchiveParse.Text;

namespace ArchiveParse.Tool.Tests.Support;

/// <summary>A page by hand, whose every field that is printed holds the same words.</summary>
internal static class HostilePage
{
    private static readonly TextSpan Somewhere = new(0, 1);

    public static ArchivePage Of(string words) => new DocumentPage
    {
        Layout = words,
        Span = new(0, 3),
        Title = words,
        Date = new() { Text = words, Span = Somewhere },
        Type = words,
        Classification = words,
        Summary = words,
        Source = new() { Text = words, References = [new OtherReference { Text = words, Span = Somewhere }], Span = Somewhere },
        Participants = [new() { Name = words, Role = words, Side = words, Text = words, Span = Somewhere }],
        Leaves = [new() { Leaf = words, Span = Somewhere }],
        Body =
        [
            new SpeechBlock
            {
                Speaker = new() { Label = words, Name = words, Person = words, Evidence = PersonEvidence.Initials, Span = Somewhere },
                Text = words,
                Span = Somewhere,
            },
            new FieldBlock { Label = words, Text = words, Span = Somewhere },
            new ListItemBlock { Marker = words, Text = words, Span = Somewhere },
            new SignatureBlock { Name = words, Person = words, Evidence = PersonEvidence.Office, Text = words, Span = Somewhere },
            new UnparsedBlock { Expected = words, Text = words, Span = Somewhere },
        ],
        Notes = [new() { Marker = words, Text = words, Span = Somewhere }],
        Diagnostics = [Pages.Diagnostic(Somewhere, words), Pages.Diagnostic(new(0, 3), words)],
    };
}
