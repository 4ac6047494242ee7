using ArchiveParse.Text;

namespace ArchiveParse.Grammar;

/// <summary>
/// The notes at the end of a text: where they begin, how they are marked, and the marks in the text that they alone tell to be marks.
/// </summary>
internal sealed record NoteSection(int Start, NoteForm Form, IReadOnlyList<NoteRefMark> Marks)
{
    /// <summary>Where they end: a credit of the translator's may stand below them.</summary>
    public int End { get; init; }

    /// <summary>A text without notes.</summary>
    public static NoteSection None(Cursor text) => new(text.End, NoteForm.None, []) { End = text.End };

    /// <summary>The blocks, with those marks.</summary>
    public ValueList<Block> Tie(ValueList<Block> blocks) => Marks.Count == 0 ? blocks : [.. NoteMarks.AddTo(blocks, Marks)];
}
