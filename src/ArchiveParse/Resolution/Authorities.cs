using ArchiveParse.Text;

namespace ArchiveParse.Resolution;

/// <summary>Finds the persons of a page in the caller's authority list.</summary>
internal sealed class Authorities
{
    private readonly List<Entry> entries;
    private readonly Dictionary<string, List<Entry>> bySpelling = [];
    private readonly Edtf? date;

    private Authorities(ValueList<AuthorityPerson> list, Edtf? date)
    {
        this.date = date;
        entries = [.. list.Select(static person => new Entry(person))];
        foreach (var entry in entries)
        {
            foreach (string spelling in entry.Spellings)
            {
                (bySpelling.TryGetValue(spelling, out var known) ? known : bySpelling[spelling] = []).Add(entry);
            }
        }
    }

    /// <summary>The page's persons, each with whom of the list it is.</summary>
    public static ArchivePage Resolve(ArchivePage page, ValueList<AuthorityPerson> list)
    {
        if (list.Count == 0)
        {
            return page;
        }

        Authorities authorities = new(list, (page as DocumentPage)?.Date?.Edtf);
        List<Diagnostic> told = [];
        page = page switch
        {
            DocumentPage document => document with { Persons = document.Persons.Mapped(person => authorities.Matched(person, page.Span, told)) },
            UnrecognizedPage plain => plain with { Persons = plain.Persons.Mapped(person => authorities.Matched(person, page.Span, told)) },
            _ => page,
        };
        return page with { Diagnostics = [.. page.Diagnostics, .. told] };
    }

    private Person Matched(Person person, TextSpan page, List<Diagnostic> told)
    {
        string[] forms = [person.Name, .. person.Aliases];
        List<Entry> found = [.. forms.SelectMany(form => bySpelling.GetValueOrDefault(Spelling.Of(form)) ?? []).Distinct()];
        var evidence = AuthorityEvidence.Name;
        if (found.Count == 0)
        {
            string[] parts = NameForms.Parts(Accents.Off(person.Name));
            (found, evidence) = ([.. entries.Where(entry => entry.Forms.Any(form => NameForms.Fit(form, parts)))], AuthorityEvidence.NameForm);
        }

        if (found.Count > 1)
        {
            List<Entry> holders = [.. found.Where(entry => entry.Held(person.Office, date))];
            (found, evidence) = holders.Count == 1 ? (holders, AuthorityEvidence.Office) : (found, evidence);
        }

        if (found.Count > 1)
        {
            told.Add(Diagnose.OpenAuthority(page, person.Name, found.Select(static entry => entry.Person.Id)));
        }

        return found is [var one] ? person with { Authority = new AuthorityMatch(one.Person.Id, one.Person.Names[0], evidence) } : person;
    }

    private sealed class Entry(AuthorityPerson person)
    {
        public AuthorityPerson Person { get; } = person;

        public IEnumerable<string> Spellings { get; } = [.. person.Names.Select(Spelling.Of).Where(static name => name.Length > 0).Distinct()];

        public string[][] Forms { get; } = [.. person.Names.Select(static name => NameForms.Parts(Accents.Off(name)))];

        /// <summary>
        /// Whether the person held the stated office on some day of the date, or ever where the page has none; where no office is stated, whether
        /// the person held any then.
        /// </summary>
        public bool Held(string? office, Edtf? date) => Person.Offices.Any(held =>
            (office is null ? date is not null : IsSame(office, held.Name))
            && (date?.Latest is not { } last || held.From is not { } from || from <= last)
            && (date?.Earliest is not { } first || held.To is not { } to || first <= to));

        private static bool IsSame(string one, string other) =>
            one.Contains(other, StringComparison.OrdinalIgnoreCase) || other.Contains(one, StringComparison.OrdinalIgnoreCase);
    }
}
