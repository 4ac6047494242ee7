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
    private const string Letter = "Letter";

    private static readonly Parser<DatelineBlock> NextDateline =
        from gap in Lines.BlankLines
        from dateline in Datelines.Line
        select dateline;

    private static readonly Parser<FrusHead> OwnHead = FrusHead.Line.OnlyAt(FrusHead.MayBegin).Or(FrusFileHead.Head.OnlyAt(FrusFileHead.MayBegin));

    private static readonly Parser<FrusHead> AnyHead = OwnHead.Or(FrusHead.TitleAlone);

    private static readonly Parser<FrusHead> HeadBelow =
        from above in FrusAbove.Stated
        from head in above.Number.IsEmpty ? OwnHead : AnyHead
        select head with { Above = above };

    private static readonly Parser<FrusHead> Head = HeadBelow.OnlyAt(FrusAbove.MayBegin).Or(OwnHead);

    private static readonly Parser<ArchivePage> Page =
        from page in Scan.Here
        from head in Head
        from text in Scan.MaybeRest
        select Document(page, head, text);

    private static readonly Parser<TextSpan> NumberedTitle =
        from page in Scan.Here
        from head in Head
        from text in Scan.Here
        where HasNote(page, head, text)
        select head.Title;

    /// <summary>
    /// The layout: a page whose first line, below words of the site, is a number and a title, with the mark of a source note glued to it and
    /// such a note below, or a title as this edition alone words them; or whose first line is a file of the Department of State, and the
    /// second such a title.
    /// </summary>
    public static PageLayout Layout { get; } = new("frus", new LayoutSign("the number and title of a document", NumberedTitle), Page);

    private static bool HasNote(Cursor page, FrusHead head, Cursor text)
    {
        var mark = head.Marker(page.Source);
        return !head.File.IsEmpty
            || (head.Above.NamesVolume && head.NumberIn(page.Source) is not null)
            || head.Title.In(page.Source) is EditorialNote
            || (mark is FrusHead.SourceWord && NextDateline(text).WasSuccessful)
            || head.IsOfEdition(page.Source)
            || ((mark.IsEmpty ? FrusHead.IsWordedByEdition(head.Title.In(page.Source)) : mark is FrusHead.SourceWord) && FrusNotes.HasUnmarked(text))
            || head.IsNumberedTitle(page.Source)
            || FrusNotes.HasSource(text, mark);
    }

    private static DocumentPage Document(Cursor page, FrusHead head, TextSpan text)
    {
        var foot = FrusFoot.Of(page, head.Title, text);
        string title = Prose.Clean(page.Source, head.Title);
        var read = FrusText.Read(page.Slice(TextSpan.FromBounds(text.Start, foot.TextEnd)), title, Kind(page.Source, head, title));
        var notes = head.Marker(page.Source) is "0" ? FrusNoteCount.FromZero(page, foot.Notes, read.Blocks)
            : head.Mark.IsEmpty ? FrusNoteCount.FromFirstMark(foot.Notes, read.Blocks)
            : foot.Notes;
        var blocks = foot.Loose?.Tie(LetteredNotes.Tie(read.Blocks, notes)) ?? read.Blocks;
        Body body = new([.. MissingNoteMarks.Complete(blocks, notes, page.Source)], [.. read.Notes, .. notes]);
        var source = notes.Select(note => FrusNotes.SourceIn(page, note)).FirstOrDefault(static span => !span.IsEmpty);
        var origin = source.IsEmpty ? head.File : source;
        return new DocumentPage
        {
            Layout = Layout.Name,
            Span = new TextSpan(0, page.Source.Length),
            Number = head.NumberIn(page.Source),
            Title = title,
            Date = DateOf(body.Blocks) ?? DateIn(page, head.Title),
            Type = head.Form.IsEmpty ? null : head.FormWord(page.Source),
            Classification = source.IsEmpty ? null : StatedClassification.In(page.Slice(source)),
            Source = origin.IsEmpty ? null : Sources.Read(page.Slice(origin)),
            Body = body.Blocks,
            Participants = [.. body.Participants],
            Notes = body.Notes,
            Leaves = new Leaves().AddEach(LeafNames.Furniture, head.Above.Lines).Add("number", head.Above.Number)
                .Add("number", head.Number).Add(LeafNames.Title, head.Title)
                .Add(LeafNames.Label, head.Mark).Add(LeafNames.Label, head.FileLabel)
                .Add("source", head.File).Add("type", head.Form).Add(LeafNames.Furniture, foot.Separator).InPageOrder,
        };
    }

    /// <summary>What the document is: the word beside the file says so, else the title.</summary>
    private static string Kind(string source, FrusHead head, string title) =>
        !head.Form.IsEmpty ? head.FormWord(source)
        : !head.File.IsEmpty && FrusFileHead.IsCorrespondence(title) ? Letter
        : title;

    /// <summary>The date that a title ends with, a comma before it: <c>Memorandum of a Conversation, Washington, October 5, 1957, 3 p.m.</c></summary>
    private static StatedDate? DateIn(Cursor page, TextSpan title)
    {
        int at = Math.Max(title.Start, title.End - LongestDate);
        for (int comma; (comma = page.Source.AsSpan(at, title.End - at).IndexOf(", ")) >= 0;)
        {
            at += comma + ", ".Length;
            if (Dates.Expression.Reads(page, TextSpan.FromBounds(at, title.End), out var date))
            {
                return date;
            }
        }

        return null;
    }

    /// <summary>The dateline gives the page's date; without one the field that states a date does.</summary>
    private static StatedDate? DateOf(ValueList<Block> body) =>
        body.OfKind<DatelineBlock>().Select(static block => block.Date).FirstOrDefault()
        ?? body.OfKind<FieldBlock>().Select(static block => block.Date).FirstOrDefault(static date => date is not null);

    /// <summary>Characters of a date with its hours, and of a word before it.</summary>
    private const int LongestDate = 80;
}
