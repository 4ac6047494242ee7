namespace ArchiveParse.Resolution;

/// <summary>Finds what belongs to a name by any form that fits it, without comparing every pair of names.</summary>
/// <param name="expected">How many names there may be, for a first guess.</param>
internal sealed class NameIndex<T>(int expected = 0)
    where T : class
{
    private readonly Dictionary<string, T> exact = new(expected * FormsOfName, StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Sharing> byWord = new(expected * FormsOfName, StringComparer.OrdinalIgnoreCase);

    /// <summary>Enters <paramref name="value"/> under its name.</summary>
    public void Add(string name, T value) => Add(name, NameForms.Parts(name), value);

    /// <summary>Enters <paramref name="value"/> under a name whose parts are known.</summary>
    public void Add(string name, string[] parts, T value)
    {
        exact.TryAdd(name, value);
        for (int at = 0; at < Math.Min(parts.Length, MostWords); at++)
        {
            if (parts[at].Length > 1 && Array.IndexOf(parts, parts[at]) == at)
            {
                byWord[parts[at]] = new Sharing(parts, value, byWord.GetValueOrDefault(parts[at]));
            }
        }
    }

    /// <summary>Enters another form, which finds the value only when it is given exactly; false where the form is known.</summary>
    public bool AddForm(string form, T value) => exact.TryAdd(form, value);

    /// <summary>The value of exactly this name or form; else the one value whose name it fits, if it fits just one.</summary>
    public T? Find(string name) => exact.TryGetValue(name, out var known) ? known : Find(NameForms.Parts(name));

    /// <summary>The value of exactly this name or form.</summary>
    public T? FindExactly(string name) => exact.GetValueOrDefault(name);

    /// <summary>The one value whose name these parts fit, if they fit just one.</summary>
    public T? Find(string[] parts)
    {
        T? found = null;
        for (int at = 0; at < Math.Min(parts.Length, MostWords); at++)
        {
            int compared = 0;
            for (var each = byWord.GetValueOrDefault(parts[at]); each is not null; each = each.Next)
            {
                var fitting = NameForms.Fit(parts, each.Parts) ? each.Value : found;
                if (++compared > MostSharing || (found is not null && !ReferenceEquals(found, fitting)))
                {
                    return null;
                }

                found = fitting;
            }
        }

        return found;
    }

    /// <summary>A name has two words, and a short form beside the full one.</summary>
    private const int FormsOfName = 2;

    /// <summary>A word that more names share than this tells nobody apart.</summary>
    private const int MostSharing = 50;

    /// <summary>By how many of its words a name is found.</summary>
    private const int MostWords = 8;

    /// <summary>One of the names that share a word, and the one entered before it.</summary>
    private sealed record Sharing(string[] Parts, T Value, Sharing? Next);
}
