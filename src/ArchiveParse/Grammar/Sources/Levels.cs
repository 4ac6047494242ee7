using ArchiveParse.Grammar.Vocabulary;
using ArchiveParse.Text;

namespace ArchiveParse.Grammar;

/// <summary>The levels of one reference, as components: cleaned, without white space beside <c>/</c> and <c>-</c>.</summary>
internal sealed class Levels
{
    private readonly SortedDictionary<ReferenceLevel, string> values = [];

    private Levels()
    {
    }

    /// <summary>The levels that a rule found. What stands under one level in several places is joined by commas.</summary>
    public Levels(string source, IEnumerable<LevelValue> found)
    {
        foreach (var (level, span, _) in found)
        {
            string value = Tight(Prose.Clean(source, span));
            value = level is ReferenceLevel.Listy or ReferenceLevel.Pages ? Leaves.Complete(value) : value;
            values[level] = values.TryGetValue(level, out string? before) ? $"{before}, {value}" : value;
        }
    }

    /// <summary>The component of a level, if the reference has it.</summary>
    public string? this[ReferenceLevel level] => values.GetValueOrDefault(level);

    /// <summary>These levels, with those of <paramref name="before"/> above the first of them.</summary>
    public Levels Under(Levels before)
    {
        Levels all = new();
        var first = values.Count == 0 ? ReferenceLevel.RecordGroup : values.Keys.First();
        foreach (var (level, value) in before.values.Where(each => each.Key < first).Concat(values))
        {
            all.values[level] = value;
        }

        return all;
    }

    private static string Tight(string value)
    {
        foreach (char sign in "/-")
        {
            value = string.Join(sign, value.Split(sign, StringSplitOptions.TrimEntries));
        }

        return value;
    }
}
