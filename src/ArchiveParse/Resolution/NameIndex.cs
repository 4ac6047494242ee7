namespace ArchiveParse.Resolution;

/// <summary>Finds what belongs to a name by any form that fits it, without comparing every pair of names.</summary>
internal sealed class NameIndex<T>
    where T : class
{
    private readonly Dictionary<string, T> exact = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<(string[] Parts, T Value)>> byWord = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Enters <paramref name="value"/> under its name.</summary>
    public void Add(string name, T value)
    {
        exact.TryAdd(name, value);
        string[] parts = NameForms.Parts(name);
        foreach (string word in parts.Where(static part => part.Length > 1).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            if (!byWord.TryGetValue(word, out var sharing))
            {
                byWord.Add(word, sharing = []);
            }

            sharing.Add((parts, value));
        }
    }

    /// <summary>Enters another form, which finds the value only when it is given exactly.</summary>
    public void AddForm(string form, T value) => exact.TryAdd(form, value);

    /// <summary>The value of exactly this name or form; else the one value whose name it fits, if it fits just one.</summary>
    public T? Find(string name)
    {
        if (exact.TryGetValue(name, out var known))
        {
            return known;
        }

        string[] parts = NameForms.Parts(name);
        var shared = parts.Where(each => each.Length > 1 && byWord.ContainsKey(each)).MinBy(each => byWord[each].Count);
        if (shared is null || byWord[shared].Count > MostSharing)
        {
            return null;
        }

        var fitting = byWord[shared].Where(each => NameForms.Fit(parts, each.Parts)).Take(2).ToList();
        return fitting.Count == 1 ? fitting[0].Value : null;
    }

    /// <summary>A word that more names share than this tells nobody apart.</summary>
    private const int MostSharing = 50;
}
