using Sprache;

namespace ArchiveParse.Grammar.Layouts;

using ArchiveParse.Text;

/// <summary>
/// A document of <em>Foreign Relations of the United States</em> as web text: number and title, place and date, subject and participants,
/// the text, and behind three asterisks the source note and the numbered notes.
/// </summary>
public static class FrusDocument
{
    private const string EditorialNote = "Editorial Note";

    private static readonly Parser<DatelineBlock> NextDateline =
        from gap in Lines.BlankLines
        from dateline in Datelines.Line
        select dateline;

    private static readonly Parser<ArchivePage> Page =
        from page in Scan.Here
        from head in FrusHead.Line
        from text in Scan.MaybeRest
        select Document(page, head, text);

    private static readonly Parser<TextSpan> NumberedTitle =
        from page in Scan.Here
        from head in FrusHead.Line
        from text in Scan.Here
        where HasNote(page, head, text)
        select head.Title;

    /// <summary>
    /// The layout: a page whose first line is a number and a title, with the mark of a source note glued to it and such a note below.
    /// </summary>
    public static PageLayout Layout { get; } = new("frus", new LayoutSign("the number and title of a document", NumberedTitle), Page);

    private static bool HasNote(Cursor page, FrusHead head, Cursor text)
    {
        var mark = head.Mark.In(page.Source);
        return head.Title.In(page.Source) is EditorialNote
            || (mark is FrusHead.SourceWord && NextDateline(text).WasSuccessful)
            || FrusNotes.HasSource(text, mark);
    }

    private static DocumentPage Document(Cursor page, FrusHead head, TextSpan text)
    {
        var (separator, notesStart) = FrusNotes.Find(page.Slice(text));
        int textEnd = separator.IsEmpty ? notesStart : separator.Start;
        string title = Prose.Clean(page.Source, head.Title);
        var notes = FrusNotes.Read(page.Slice(TextSpan.FromBounds(notesStart, text.End)));
        var read = FrusText.Read(page.Slice(TextSpan.FromBounds(text.Start, textEnd)), title);
        Body body = new([.. MissingNoteMarks.Complete(read.Blocks, notes, page.Source)], [.. read.Notes, .. notes]);
        var source = notes.Select(note => FrusNotes.SourceIn(page, note)).FirstOrDefault(static span => !span.IsEmpty);
        return new DocumentPage
        {
            Layout = Layout.Name,
            Span = new TextSpan(0, page.Source.Length),
            Number = head.Number.In(page.Source).TrimEnd('.').ToString(),
            Title = title,
            Date = DateOf(body.Blocks),
            Classification = source.IsEmpty ? null : StatedClassification.In(page.Slice(source)),
            Source = source.IsEmpty ? null : Sources.Read(page.Slice(source)),
            Body = body.Blocks,
            Participants = [.. body.Participants],
            Notes = body.Notes,
            Leaves = new Leaves().Add("number", head.Number).Add("title", head.Title).Add(Leaves.Label, head.Mark)
                .Add(Leaves.Furniture, separator).InPageOrder,
        };
    }

    /// <summary>The dateline gives the page's date; without one the field that states a date does.</summary>
    private static StatedDate? DateOf(ValueList<Block> body) =>
        body.OfType<DatelineBlock>().Select(static block => block.Date).FirstOrDefault()
        ?? body.OfType<FieldBlock>().Select(static block => block.Date).FirstOrDefault(static date => date is not null);
}
