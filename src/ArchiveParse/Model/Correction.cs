using ArchiveParse.Text;

namespace ArchiveParse;

/// <summary>A reading that the caller knows better than the page: applied to what was read, and recorded as a <see cref="Repair"/>.</summary>
/// <param name="Span">What is corrected: a value of the model, such as a speaker's label or the page's date, or words within a text.</param>
/// <param name="Value">What to read in its place.</param>
/// <param name="Reason">Why, in the caller's words.</param>
public sealed record Correction(TextSpan Span, string Value, string Reason);
