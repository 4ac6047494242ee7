namespace ArchiveParse.Grammar;

/// <summary>How the notes at the end of a text are marked.</summary>
internal enum NoteForm
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>In square brackets, as the marks in the text: <c>[1] Ibid.</c></summary>
    Bracketed,

    /// <summary>By a number: <c>1 Ibid.</c>, <c>Note 1: Ibid.</c></summary>
    Plain,

    /// <summary>By a number with a stop, as lists are: <c>1. Ibid.</c></summary>
    Stopped,

    /// <summary>In round brackets, as lists are: <c>(1) Ibid.</c>, <c>(a) Ibid.</c></summary>
    Parenthesised,

    /// <summary>By a superscript: <c>¹ Ibid.</c></summary>
    Superscript,

    /// <summary>By asterisks and the signs that count on from them: <c>* Ibid.</c>, <c>† Ibid.</c></summary>
    Asterisk,
}
