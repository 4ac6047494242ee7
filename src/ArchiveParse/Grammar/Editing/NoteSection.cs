using ArchiveParse.Text;

namespace ArchiveParse.Grammar;

/// <summary>The notes at the end of a text: where they begin, how they are marked, and the marks in the text that they alone tell to be marks.</summary>
internal sealed record NoteSection(int Start, NoteForm Form, IReadOnlyList<NoteRefMark> Marks)
{
    /// <summary>A text without notes.</summary>
    public static NoteSection None(Cursor text) => new(text.End, NoteForm.None, []);

    /// <summary>The blocks, with those marks.</summary>
    public ValueList<Block> Tie(ValueList<Block> blocks) =>
        Marks.Count == 0 ? blocks : [.. blocks.Select(block => block is MarkedBlock marked ? With(marked) : block)];

    private MarkedBlock With(MarkedBlock block)
    {
        Mark[] own = [.. Marks.Where(mark => block.Span.Contains(mark.Span) && !block.Marks.Any(each => each.Span.Contains(mark.Span)))];
        return own.Length == 0 ? block : block with { Marks = [.. block.Marks.Concat(own).OrderBy(static mark => mark.Span.Start)] };
    }
}
