using ArchiveParse;
using ArchiveParse.Grammar;
using ArchiveParse.Grammar.Vocabulary;

namespace Veldania;

/// <summary>What this package adds to the library: pages of the National Assembly of Veldania, a state that never was.</summary>
public static class VeldanianGrammar
{
    private static readonly GrammarWords Words = new()
    {
        Months = new Dictionary<string, int> { ["Frimar"] = 10, ["Brumar"] = 11, ["Nivar"] = 12 },
        Weekdays = ["Marday"],
        Honorifics = ["The Right Worshipful"],
        Archives = new Dictionary<string, KnownArchive> { ["National Archives of Veldania"] = new("NAV", "VX") },
    };

    /// <summary>The library's grammar with these pages.</summary>
    public static ArchiveGrammar Instance { get; } = ArchiveGrammar.Default
        .With(Words)
        .With(ShelfMarks.Rule)
        .With(Divisions.Rule)
        .With(SittingCalendar.Layout)
        .With(SittingReport.Layout);
}
