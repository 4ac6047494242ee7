using ArchiveParse.Grammar;

namespace ArchiveParse.Resolution;

/// <summary>The names of several words in a page's labels, by their first and their last word: what shorter labels may be short for.</summary>
internal sealed class LabelNames
{
    private readonly Dictionary<string, string?> byWord = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The names in some labels.</summary>
    public LabelNames(IEnumerable<string> labels)
    {
        foreach (string label in labels.Distinct())
        {
            if (label.Contains(' ', StringComparison.Ordinal) && Names.WithoutTitles(label) is { Length: > 0 } name
                && NameForms.Parts(name) is { Length: > 1 } parts)
            {
                Add(parts[0], name);
                Add(parts[^1], name);
            }
        }
    }

    /// <summary>The one name that fits a shorter one and shares its last word; null where none does, or where several have that word.</summary>
    public string? Fuller(string name) =>
        byWord.GetValueOrDefault(NameForms.Parts(name).LastOrDefault() ?? "") is { } full && full.Length > name.Length && NameForms.Fit(full, name)
            ? full
            : null;

    /// <summary>Of two forms of one name the longer one; of two names neither.</summary>
    private void Add(string word, string name)
    {
        bool isFirst = !byWord.TryGetValue(word, out string? known);
        byWord[word] = isFirst ? name
            : known is null || !NameForms.Fit(known, name) ? null
            : name.Length > known.Length ? name : known;
    }
}
