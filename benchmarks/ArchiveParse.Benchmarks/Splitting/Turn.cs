namespace ArchiveParse.Benchmarks.Splitting;

/// <summary>One turn of a conversation as the task wants it: two strings.</summary>
/// <param name="Label">What stands before the colon, brackets included.</param>
/// <param name="Text">What follows, as it stands on the page, paragraphs without label included; parted by a blank line.</param>
public sealed record Turn(string Label, string Text);
