using ArchiveParse.Text;
using ArchiveParse.Tool.Input;

namespace ArchiveParse.Tool.Output;

/// <summary>A page for people: the head of the record, then the body block by block, notes and diagnostics, a line each.</summary>
internal static class Outline
{
    /// <summary>Fixed, unlike an explanation's: the same page gives the same file in every terminal.</summary>
    private const int Columns = 120;
    private const int LabelColumns = 14;

    public static string Of(ReadPage read) => string.Concat(Lines(read).Select(static line => Unseen.Shown(line) + "\n"));

    private static IEnumerable<string> Lines(ReadPage read) =>
    [
        .. Title(read.Page),
        $"{read.Page.Kind()} page, layout {read.Page.Layout}, from {read.Input.Name}",
        .. OutlineHead.Of(read.Page).Select(Row),
        .. Section("Entries", read.Page.Entries().Select(Entry)),
        .. Section("Body", read.Page.Body.Select(static each => (each.Kind(), Words(each)))),
        .. Section("Notes", read.Page.Notes().Select(static each => (each.Marker, each.Text))),
        .. Diagnostics(read),
    ];

    /// <summary>Search results have no title; of other pages, the lack of one is worth telling.</summary>
    private static IEnumerable<string> Title(ArchivePage page) =>
        page.Title() is { } title ? [OneLine.Of(title, Columns)] : page is ListingPage ? [] : ["(no title)"];

    private static IEnumerable<string> Section(string title, IEnumerable<(string Label, string Text)> rows) =>
        Titled(title, rows.Select(Row));

    /// <summary>No title stands over nothing.</summary>
    private static IEnumerable<string> Titled(string title, IEnumerable<string> lines) => lines.Any() ? ["", title, .. lines] : [];

    private static string Row((string Label, string Text) row) =>
        OneLine.Of(row.Text, Columns - LabelColumns - 3) is var text && row.Label.Length > 0
            ? $"  {OneLine.Of(row.Label).PadRight(LabelColumns)} {text}".TrimEnd()
            : new string(' ', LabelColumns + 3) + text;

    private static (string Label, string Text) Entry(ListingEntry entry) =>
        (entry.Date?.Text ?? "", entry.Title ?? entry.Summary ?? "(no title)");

    private static string Words(Block block) => block switch
    {
        SpeechBlock speech => $"{speech.Speaker.Name}: {speech.Text}",
        FieldBlock field => $"{field.Label}: {field.Text}",
        ListItemBlock item => $"{item.Marker} {item.Text}",
        _ => block.Text,
    };

    /// <summary>Whole: a message cut short may lack what to do.</summary>
    private static IEnumerable<string> Diagnostics(ReadPage read)
    {
        LineMap places = new(read.Text);
        return Titled("Diagnostics", read.Page.Diagnostics.Select(each => DiagnosticLine(each, places[each.Span.Start])));
    }

    private static string DiagnosticLine(Diagnostic diagnostic, LinePosition place) =>
        $"  {$"{place.Line}:{place.Column}",-LabelColumns} {DiagnosticText.Of(diagnostic)}";
}
