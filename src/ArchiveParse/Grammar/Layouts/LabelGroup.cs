using ArchiveParse.Text;

namespace ArchiveParse.Grammar.Layouts;

/// <summary>A label of a record's information with the lines that stand under it.</summary>
/// <param name="Label">The label.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Values">The lines under it, down to the next label.</param>
internal sealed record LabelGroup(string Label, TextSpan Span, IReadOnlyList<TextSpan> Values);
