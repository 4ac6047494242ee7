using ArchiveParse.Grammar;
using ArchiveParse.Grammar.Vocabulary;
using ArchiveParse.Text;

namespace ArchiveParse.Resolution;

/// <summary>Ties signatures, recipients, and the people of labelled lines (<c>From:</c>, <c>Interpreter:</c>) to the people of the page.</summary>
internal sealed class Correspondents(PersonIndex persons, string source)
{
    /// <summary>The signature with its person; a body that signs is none.</summary>
    public SignatureBlock Tied(SignatureBlock signature) =>
        Signatures.IsBody(signature.Name)
            ? signature
            : signature with { Person = persons.AddNamed(signature.Name, PersonRole.Signatory, out var evidence).Id, Evidence = evidence };

    /// <summary>
    /// A recipient is a person where a form of address or an initial says so, or where the page knows one of that name; departments and the
    /// file are none.
    /// </summary>
    public Recipient Tied(Recipient recipient)
    {
        bool isPerson = recipient.Honorific is not null || (recipient.Name.Contains('.', StringComparison.Ordinal) && IsName(recipient.Name))
            || persons.Find(recipient.Name) is not null;
        if (!isPerson)
        {
            return recipient;
        }

        var person = persons.AddNamed(recipient.Name, PersonRole.Recipient, out var evidence);
        person.Honorific ??= recipient.Honorific;
        return recipient with { Person = person.Id, Evidence = evidence };
    }

    /// <summary>The labelled line with those whom it names.</summary>
    public FieldBlock Tied(FieldBlock field)
    {
        if (!FieldRoles.Names.TryGet(field.Label, out var role))
        {
            return field;
        }

        List<PersonReference> people = [];
        foreach (var each in AttendanceGroups.Listed(new Cursor(source).Slice(ValueOf(field))))
        {
            if (IsPerson(each))
            {
                var person = persons.AddNamed(each.Name, role, out var evidence);
                person.Honorific ??= each.Honorific;
                person.Office ??= each.Role;
                people.Add(new PersonReference { Name = each.Name, Person = person.Id, Evidence = evidence, Span = each.Span });
            }
        }

        return people.Count == 0 ? field : field with { People = [.. people] };
    }

    /// <summary>Those of whom a labelled line says that they took part, such as who was in the chair.</summary>
    public static IEnumerable<Participant> TakingPart(FieldBlock field, string source) =>
        FieldRoles.Names.TryGet(field.Label, out var role) && role == PersonRole.Participant
            ? AttendanceGroups.Listed(new Cursor(source).Slice(ValueOf(field))).Where(AttendanceLines.IsSure)
            : [];

    private static TextSpan ValueOf(FieldBlock field) =>
        TextSpan.FromBounds(field.Span.End - Math.Min(field.Text.Length, field.Span.Length), field.Span.End);

    /// <summary>
    /// Offices and places send and receive too, and a telegram is urgent: a person has a title, an initial or two names, or is known already.
    /// </summary>
    private bool IsPerson(Participant named)
    {
        if (Titles.Names.Contains(named.Name) || Classifications.Words.Contains(named.Name)
            || TwoWordPlaces.Names.Contains(named.Name) || Corporate.AppearIn(named.Name))
        {
            return false;
        }

        bool isTitled = named.Honorific is not null || (named.Role is { } office && named.Text.StartsWith(office, StringComparison.Ordinal));
        return isTitled || named.Name.AsSpan().ContainsAny(' ', '.') || persons.Find(named.Name) is not null;
    }

    private static bool IsName(string text) => Names.Name.Reads(new Cursor(text), new TextSpan(0, text.Length), out _);
}
