using ArchiveParse.Grammar.Vocabulary;
using ArchiveParse.Text;

namespace ArchiveParse.Grammar;

/// <summary>
/// <c>p.</c> labels a papka or pages. It is a papka where its figure is no range, and leaves follow it or a file does; otherwise it
/// counts pages.
/// </summary>
internal static class PapkaOrPages
{
    /// <summary>The levels with each <c>p.</c> decided.</summary>
    public static IReadOnlyList<LevelValue> Decide(string source, IReadOnlyList<LevelValue> levels)
    {
        List<LevelValue> decided = [.. levels];
        for (int at = 0; at < decided.Count; at++)
        {
            if (decided[at].Level == ReferenceLevel.PapkaOrPages)
            {
                bool isPapka = Evidence(source, decided, at).IsPapka;
                decided[at] = decided[at] with { Level = isPapka ? ReferenceLevel.Papka : ReferenceLevel.Listy };
            }
        }

        return decided;
    }

    /// <summary>Each <c>p.</c> of a reference that may be either: which of the two it is taken for, and why.</summary>
    public static IEnumerable<(TextSpan Span, string Label, bool IsPapka, string Why)> In(Cursor reference)
    {
        var levels = FondReferences.LevelsOf(reference);
        for (int at = 0; at < levels.Count; at++)
        {
            if (levels[at].Level == ReferenceLevel.PapkaOrPages && Evidence(reference.Source, levels, at) is (var isPapka, { } why))
            {
                yield return (levels[at].Span, Prose.Clean(reference.Source, levels[at].Span), isPapka, why);
            }
        }
    }

    /// <summary>
    /// Which of the two a <c>p.</c> is, and what speaks for it, in words for a diagnostic. Above its file it can only be a papka, which needs
    /// no words.
    /// </summary>
    public static (bool IsPapka, string? Why) Evidence(string source, IReadOnlyList<LevelValue> levels, int at)
    {
        int last = levels.Take(at).ToList().FindLastIndex(static each => each.Level == ReferenceLevel.Listy);
        bool behindFile = levels.Take(at).Skip(last + 1).Any(static each => each.Level == ReferenceLevel.Delo);
        var rest = levels.Skip(at + 1).TakeWhile(each => !behindFile || each.Level != ReferenceLevel.Delo).ToList();
        bool leavesFollow = rest.Exists(static each => each.Level == ReferenceLevel.Listy);
        return levels[at].Value.In(source).ContainsAny('-', '–', '—') ? (false, "its figure is a range")
            : rest.Exists(static each => each.Level == ReferenceLevel.Delo) ? (true, null)
            : leavesFollow ? (true, "leaves follow it")
            : (false, "no file and no leaves follow it");
    }
}
