using ArchiveParse.Text;

namespace ArchiveParse.Grammar.Layouts;

/// <summary>The records under the head of a list, and what stands behind them.</summary>
/// <param name="Entries">The records.</param>
/// <param name="Pager">The lines of the links to the list's other parts.</param>
/// <param name="LeftOver">Lines that belong to neither.</param>
internal sealed record WebList(ValueList<ListingEntry> Entries, IReadOnlyList<TextSpan> Pager, ValueList<Block> LeftOver);
