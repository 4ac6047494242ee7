using System.Numerics;

namespace ArchiveParse.Resolution;

/// <summary>The people of one page as they are found, one entry each.</summary>
/// <param name="expected">How many people there may be, for a first guess.</param>
internal sealed partial class PersonIndex(int expected = 0)
{
    private readonly List<Entry> entries = new(expected);
    private readonly NameIndex<Entry> names = new(expected);
    private readonly Dictionary<string, int> slugs = new(expected, StringComparer.Ordinal);

    /// <summary>The people, in the order in which they were found, with those who may be one.</summary>
    public ValueList<Person> ToPersons()
    {
        Candidacy.Find(entries);
        return entries.Mapped(static each => new Person
        {
            Id = each.Id,
            Name = each.Name,
            Aliases = each.Aliases.ToValueList(),
            Roles = Roles(each),
            Honorific = each.Honorific,
            Rank = each.Rank,
            Office = each.Office,
            Side = each.Side,
            Candidates = each.Candidates.ToValueList(),
        });
    }

    /// <summary>Their names.</summary>
    public IEnumerable<string> Names => entries.Select(static each => each.Name);

    /// <summary>The one person whom a form of name fits, if it fits just one.</summary>
    public Entry? Find(string name) => names.Find(name);

    /// <summary>The person of this name, known or new, with the role added.</summary>
    public Entry Add(string name, PersonRole role) => Add(name, role, out _);

    /// <summary>
    /// The person of this name, known or new, with the role added; tells whether a known name fitted, or nothing but these words is known.
    /// </summary>
    public Entry Add(string name, PersonRole role, out PersonEvidence evidence)
    {
        int count = entries.Count;
        var entry = names.FindExactly(name) ?? FindOrNew(name, NameForms.Parts(name));
        evidence = entries.Count > count ? PersonEvidence.Label : PersonEvidence.Name;
        AddAlias(entry, name);
        AddRole(entry, role);
        return entry;
    }

    /// <summary>Someone whom a list names beside those whose names this one fits.</summary>
    public Entry AddAnother(string name) => New(name, NameForms.Parts(name));

    /// <summary>The person of a name outside lists and turns, where another spelling of a known name is that person too.</summary>
    public Entry AddNamed(string name, PersonRole role, out PersonEvidence evidence)
    {
        if (names.Find(name) is null && FindSpelled(name) is { } spelled)
        {
            evidence = PersonEvidence.Spelling;
            AddAlias(spelled, name);
            AddRole(spelled, role);
            return spelled;
        }

        return Add(name, role, out evidence);
    }

    /// <summary>The one person whose whole name differs in accents, hyphens and spaces alone.</summary>
    public Entry? FindSpelled(string name) => OnlySpelled(name, static (each, spelled) => each.Spelled == spelled);

    /// <summary>The one participant whose name, or surname at its end, differs so.</summary>
    public Entry? FindParticipantSpelled(string name) =>
        OnlySpelled(name, static (each, spelled) => each.Has(PersonRole.Participant) && Spelling.IsWholeOrLast(each.Spelled!, spelled));

    private Entry? OnlySpelled(string name, Func<Entry, string, bool> fits)
    {
        string spelled = name.Length < Spelling.ShortestName ? "" : Spelling.Of(name);
        Entry? only = null;
        for (int at = 0; spelled.Length > 0 && at < Math.Min(entries.Count, MostSpelled); at++)
        {
            var each = entries[at];
            each.Spelled ??= Spelling.Of(each.Name);
            if (!each.IsUnnamed && fits(each, spelled))
            {
                if (only is not null)
                {
                    return null;
                }

                only = each;
            }
        }

        return only;
    }

    /// <summary>Adds a role to those that the person has.</summary>
    public static void AddRole(Entry entry, PersonRole role) => entry.Roles |= 1 << (int)role;

    /// <summary>The unnamed or collective speaker of this label, never merged with anyone else.</summary>
    public Entry AddUnnamed(string label) => names.FindExactly(label) ?? NewUnnamed(label);

    /// <summary>Someone whom the page does not name, beside others whom it does not name either.</summary>
    public Entry NewUnnamed(string label)
    {
        var entry = Entered(label);
        entry.IsUnnamed = true;
        names.AddForm(label, entry);
        return entry;
    }

    /// <summary>Another name of a person, of which a part will do as well: <c>Filippov [Stalin]</c>.</summary>
    public void AddName(Entry entry, string name)
    {
        AddAlias(entry, name);
        names.Add(name, entry);
    }

    /// <summary>Another form of a person's name, by which the person is found from now on.</summary>
    public void AddAlias(Entry entry, string form)
    {
        bool isNew = names.AddForm(form, entry) || (names.Find(form) != entry && !entry.Aliases.Contains(form));
        if (isNew && form != entry.Name)
        {
            entry.AddAlias(form);
        }
    }

    /// <summary>Pages name some dozens of people; among more, spellings are not compared.</summary>
    private const int MostSpelled = 200;

    private const int UsualName = 64;

    private Entry FindOrNew(string name, string[] parts) => names.Find(parts) ?? New(name, parts);

    private Entry New(string name, string[] parts)
    {
        var entry = Entered(name);
        entry.Parts = parts;
        names.Add(name, parts, entry);
        return entry;
    }

    private Entry Entered(string name)
    {
        string slug = Slug(name);
        int number = slugs[slug] = slugs.GetValueOrDefault(slug) + 1;
        Entry entry = new(number == 1 ? slug : $"{slug}-{number}", name);
        entries.Add(entry);
        return entry;
    }

    private static ValueList<PersonRole> Roles(Entry entry)
    {
        var roles = new PersonRole[BitOperations.PopCount((uint)entry.Roles)];
        int bits = entry.Roles;
        for (int at = 0; at < roles.Length; at++, bits &= bits - 1)
        {
            roles[at] = (PersonRole)BitOperations.TrailingZeroCount(bits);
        }

        return new ValueList<PersonRole>(roles);
    }

    /// <summary>The letters and digits of a name in lower case, a hyphen between its words.</summary>
    private static string Slug(string name)
    {
        var slug = name.Length <= UsualName ? stackalloc char[UsualName] : new char[name.Length];
        int length = 0;
        foreach (char c in name)
        {
            if (char.IsLetterOrDigit(c))
            {
                slug[length++] = char.ToLowerInvariant(c);
            }
            else if (length > 0 && slug[length - 1] != '-')
            {
                slug[length++] = '-';
            }
        }

        var id = slug[..length].TrimEnd('-');
        return id.IsEmpty ? "unnamed" : id.ToString();
    }
}
