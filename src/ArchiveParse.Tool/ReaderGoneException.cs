namespace ArchiveParse.Tool;

/// <summary>The reader of standard output has closed the pipe, as <c>head</c> does when it has enough: the end of the run, and no trouble.</summary>
internal sealed class ReaderGoneException : IOException;
