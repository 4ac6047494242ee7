using ArchiveParse.Grammar.Vocabulary;
using ArchiveParse.Text;

namespace ArchiveParse.Grammar;

/// <summary>One part of a marking.</summary>
/// <param name="Kind">What its word says; none where it tells of copies.</param>
/// <param name="Word">The word.</param>
/// <param name="Copy">Which copy it is; empty where it does not say.</param>
/// <param name="Copies">Of how many; empty where it does not say.</param>
internal sealed record MarkingWord(MarkingPart? Kind, TextSpan Word, TextSpan Copy, TextSpan Copies);
