namespace ArchiveParse.Text;

/// <summary>A quick look at a line.</summary>
/// <param name="line">The line, without the white space around it; empty at a blank line.</param>
public delegate bool LineTest(ReadOnlySpan<char> line);
