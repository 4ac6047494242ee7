namespace ArchiveParse.Text;

/// <summary>A quick look at a line, or at what may still be read of one.</summary>
/// <param name="line">The line, without the white space around it, empty at a blank line; or the rest up to the bound, as it stands.</param>
public delegate bool LineTest(ReadOnlySpan<char> line);
