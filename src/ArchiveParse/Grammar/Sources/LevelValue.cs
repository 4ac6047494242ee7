using ArchiveParse.Grammar.Vocabulary;
using ArchiveParse.Text;

namespace ArchiveParse.Grammar;

/// <summary>One level of a reference, its value on the page, and the span of both label and value.</summary>
internal readonly record struct LevelValue(ReferenceLevel Level, TextSpan Value, TextSpan Span);
