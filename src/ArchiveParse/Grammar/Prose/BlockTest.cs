using ArchiveParse.Text;

namespace ArchiveParse.Grammar;

/// <summary>Whether a block of its own begins at <paramref name="start"/>.</summary>
internal delegate bool BlockTest(Cursor page, int start);
