namespace ArchiveParse.Resolution;

/// <summary>The people of one page as they are found, one entry each.</summary>
internal sealed class PersonIndex
{
    private readonly List<Entry> entries = [];

    /// <summary>The people, in the order in which they were found.</summary>
    public ValueList<Person> Persons =>
        [.. entries.Select(static each => new Person { Id = each.Id, Name = each.Name, Aliases = [.. each.Aliases], Roles = [.. each.Roles] })];

    /// <summary>The one person whom a form of name fits, if it fits just one.</summary>
    public Entry? Find(string name)
    {
        Entry? exact = entries.Find(each => each.Name.Equals(name, StringComparison.OrdinalIgnoreCase) || each.Aliases.Contains(name));
        if (exact is not null)
        {
            return exact;
        }

        string[] parts = NameForms.Parts(name);
        List<Entry> fitting = entries.FindAll(each => NameForms.Fit(parts, each.Parts));
        return fitting.Count == 1 ? fitting[0] : null;
    }

    /// <summary>The person of this name, known or new, who has one role more.</summary>
    public Entry Add(string name, PersonRole role)
    {
        var entry = Find(name) ?? New(name);
        entry.Take(name);
        entry.Roles.Add(role);
        return entry;
    }

    private Entry New(string name)
    {
        string slug = Slug(name), id = slug;
        for (int number = 2; entries.Exists(each => each.Id == id); number++)
        {
            id = $"{slug}-{number}";
        }

        Entry entry = new(id, name);
        entries.Add(entry);
        return entry;
    }

    private static string Slug(string name)
    {
        string slug = string.Concat(name.Select(static c => char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : '-'));
        return slug.Split('-', StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } parts ? string.Join('-', parts) : "unnamed";
    }

    /// <summary>One person.</summary>
    internal sealed class Entry(string id, string name)
    {
        public string Id => id;

        public string Name => name;

        public string[] Parts { get; } = NameForms.Parts(name);

        public SortedSet<PersonRole> Roles { get; } = [];

        public List<string> Aliases { get; } = [];

        /// <summary>Another form of the name, unless it is known.</summary>
        public void Take(string form)
        {
            if (form != name && !Aliases.Contains(form))
            {
                Aliases.Add(form);
            }
        }
    }
}
