namespace ArchiveParse;

/// <summary>The ways to read a block that an editor has worked on.</summary>
public enum ReadingKind
{
    /// <summary>The block's text, brackets and all.</summary>
    AsPrinted,

    /// <summary>
    /// The document as completed: supplied words and completed words without their brackets, signs of doubt and grades off; what the
    /// editor says of the text (sic, comments, note marks) left out; gaps and stage directions as printed.
    /// </summary>
    Clean,

    /// <summary>
    /// The document as it was found: supplied words, completions, remarks, note marks and stage directions in square brackets left
    /// out; an ellipsis where a gap is.
    /// </summary>
    Diplomatic,

    /// <summary>What the editor supplied, and nothing else: words, and the completing letters of words, each parted by a space.</summary>
    Supplied,
}
