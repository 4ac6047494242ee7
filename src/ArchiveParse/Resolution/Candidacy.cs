using System.Text;
using ArchiveParse.Text;

namespace ArchiveParse.Resolution;

/// <summary>
/// Who may be the same human being, though nothing on the page says so. Two whom one list names side by side are two, so at least one
/// of a pair is named elsewhere.
/// </summary>
internal static class Candidacy
{
    /// <summary>Records for each person of a page which others may be the same one.</summary>
    public static void Find(IReadOnlyList<PersonIndex.Entry> entries)
    {
        int count = Math.Min(entries.Count, MostPersons);
        var forms = new Forms?[count];
        for (int at = 0; at < count; at++)
        {
            if (entries[at].IsUnnamed || entries[at].Has(PersonRole.Participant))
            {
                continue;
            }

            for (int other = 0; other < count; other++)
            {
                bool isAsked = other < at && !entries[other].Has(PersonRole.Participant);
                if (other != at && !isAsked && !entries[other].IsUnnamed)
                {
                    var (one, two) = (forms[at] ??= new Forms(entries[at]), forms[other] ??= new Forms(entries[other]));
                    Link(entries[at], entries[other], one.Likeness(two));
                }
            }
        }
    }

    private static void Link(PersonIndex.Entry one, PersonIndex.Entry other, CandidateEvidence? evidence)
    {
        if (evidence is { } by)
        {
            one.AddCandidate(new PersonCandidate { Person = other.Id, Evidence = by });
            other.AddCandidate(new PersonCandidate { Person = one.Id, Evidence = by });
        }
    }

    /// <summary>Pages name some dozens of people; beyond that no pairs are compared.</summary>
    private const int MostPersons = 60;

    /// <summary>The forms in which a name is compared.</summary>
    private sealed class Forms(PersonIndex.Entry person)
    {
        private readonly string name = person.Name;
        private readonly string[] parts = person.Parts;
        private readonly string? korean = Romanization.Korean(person.Name);
        private string? wadeGiles;
        private string? letters;
        private readonly string[]? unaccented = Ascii.IsValid(person.Name) ? null : NameForms.Parts(Accents.Off(person.Name));

        public CandidateEvidence? Likeness(Forms other) =>
            NameForms.Fit(parts, other.parts) ? CandidateEvidence.Name
            : (unaccented ?? other.unaccented) is not null && NameForms.Fit(unaccented ?? parts, other.unaccented ?? other.parts) ? CandidateEvidence.Spelling
            : parts.Length > 1 && other.parts.Length > 0 && (IsWadeGilesOf(other) || other.IsWadeGilesOf(this)) ? CandidateEvidence.WadeGiles
            : korean is not null && korean == other.korean ? CandidateEvidence.Korean
            : null;

        /// <summary>Whether this name is the other in Wade-Giles; its first letter tells most pairs apart.</summary>
        private bool IsWadeGilesOf(Forms pinyin) =>
            Romanization.MayBeWadeGiles(name[0], pinyin.name[0])
            && (pinyin.wadeGiles ??= Romanization.WadeGilesOf(pinyin.name) ?? "") is { Length: > 0 } old
            && old == (letters ??= Spelling.Of(name));
    }
}
