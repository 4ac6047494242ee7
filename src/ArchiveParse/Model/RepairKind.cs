namespace ArchiveParse;

/// <summary>What a repair undid.</summary>
public enum RepairKind
{
    /// <summary>A word broken at the end of a line: what stood between its halves is left out, a printer's hyphen included.</summary>
    WordBreak = 1,

    /// <summary>A paragraph cut by the end of a sheet or by a blank line: its halves are joined by a space, whatever stood between them.</summary>
    PageBreak,

    /// <summary>A word whose letters stand apart, <c>S E C R E T</c>: it is recognised as the word, and its text stays as printed.</summary>
    Spacing,

    /// <summary>Columns woven into lines, as a text of two columns comes out: each is read by itself.</summary>
    Columns,

    /// <summary>A range whose end is shortened, <c>202-03</c>: it is completed.</summary>
    Range,

    /// <summary>A title in capitals: it is read as the citation writes it.</summary>
    Title,

    /// <summary>What the caller had corrected; <see cref="Repair.Reason"/> says why.</summary>
    Correction,

    /// <summary>A letter and its accent, two signs that show as one, <c>é</c>: they are read as the one letter.</summary>
    Accent,
}
