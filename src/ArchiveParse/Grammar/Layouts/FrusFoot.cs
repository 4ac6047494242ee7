namespace ArchiveParse.Grammar.Layouts;

using ArchiveParse.Text;

/// <summary>
/// The foot of a document of <em>Foreign Relations</em>: the notes, and above them what parts them from the text. A source note may have lost
/// its mark; it stands above the others, or alone.
/// </summary>
/// <param name="TextEnd">Where the text ends.</param>
/// <param name="Separator">A row of asterisks or a heading above the notes; empty where none stands there.</param>
/// <param name="Notes">The notes.</param>
/// <param name="Loose">The section of which the notes are, where neither a row of asterisks nor a source note shows where they begin.</param>
internal sealed record FrusFoot(int TextEnd, TextSpan Separator, IReadOnlyList<Note> Notes, NoteSection? Loose)
{
    /// <summary>The foot of the text that follows a title; the title may have the mark of the first note.</summary>
    public static FrusFoot Of(Cursor page, TextSpan title, TextSpan whole)
    {
        var text = page.Slice(whole);
        int start = FrusNotes.Start(text);
        var loose = start == text.End ? LooseIn(page, title, text) : null;
        start = loose?.Start ?? start;
        var foot = text.Slice(TextSpan.FromBounds(start, text.End));
        IReadOnlyList<Note> notes = loose is null ? FrusNotes.Read(foot) : NoteSections.Read(foot, loose.Form);
        bool hasSource = notes.Any(note => !FrusNotes.SourceIn(text, note).IsEmpty);
        var source = hasSource ? null : FrusNotes.Unmarked(text.Slice(TextSpan.FromBounds(text.Position, start)));
        start = source?.Span.Start ?? start;
        int end = start == text.End ? start : NoteHeadings.Start(text, start);
        return new FrusFoot(end, Lines.Trim(text.Source, end, start), source is null ? notes : [source, .. notes], loose);
    }

    private static NoteSection LooseIn(Cursor page, TextSpan title, Cursor text)
    {
        var found = text.AtEnd ? null : NoteSections.Find(page.Slice(TextSpan.FromBounds(title.Start, text.End)));
        return found?.Start >= text.Position ? found : NoteSection.None(text);
    }
}
