using ArchiveParse.Text;

namespace ArchiveParse;

/// <summary>A value of the model and its stretch of the page.</summary>
/// <param name="Pointer">Its JSON Pointer; none for what is no value.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Kind">What it is.</param>
internal readonly record struct PlacedValue(string? Pointer, TextSpan Span, SourceLeafKind Kind = SourceLeafKind.Value);
