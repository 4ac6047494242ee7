using ArchiveParse.Text;

namespace ArchiveParse.Grammar;

/// <summary>A line of a column of participants.</summary>
/// <param name="Side">The side that it names; empty where it names none.</param>
/// <param name="IsGlued">Whether the side stands before the people with nothing between but a space.</param>
/// <param name="People">The people that it names.</param>
/// <param name="Span">The whole line.</param>
internal sealed record ColumnLine(TextSpan Side, bool IsGlued, IReadOnlyList<Participant> People, TextSpan Span);
