namespace ArchiveParse.Grammar;

/// <summary>How the lines of a layout's texts make paragraphs.</summary>
public enum Paragraphing
{
    /// <summary>Blank lines part paragraphs; a line that fills its width goes on in the next.</summary>
    Wrapped,

    /// <summary>The same, and the breaks between the layout's printed pages stand as blank lines within paragraphs.</summary>
    CutByPageBreaks,

    /// <summary>Each line is a paragraph.</summary>
    LineByLine,
}
