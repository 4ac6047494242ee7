using ArchiveParse.Grammar.Vocabulary;
using ArchiveParse.Text;

namespace ArchiveParse.Grammar;

/// <summary>One level of a reference and its value on the page.</summary>
internal readonly record struct FondLevel(ReferenceLevel Level, TextSpan Value);
