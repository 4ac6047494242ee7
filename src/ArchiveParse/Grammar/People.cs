using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>People as lists name them: <c>Comrade Horst Lindner, Head of Section</c>, <c>Sachkov [Saqiukefu]</c>, <c>[Pál] Rideg, interpreter</c>.</summary>
public static class People
{
    private static readonly Parser<TextSpan> Gloss =
        from gap in Scan.Gap
        from gloss in Scan.Bracketed('[', ']').Or(Scan.Bracketed('(', ')'))
        select gloss;

    private static readonly Parser<TextSpan> Role =
        from gap in Scan.Spaces
        from mark in Scan.OneOf(",–—-")
        from space in Scan.Spaces
        from role in Scan.Rest
        select role;

    private static readonly Parser<TextSpan> RoleInBrackets =
        from gap in Scan.Gap
        from role in Scan.Bracketed('(', ')')
        select TextSpan.FromBounds(role.Start + 1, role.End - 1);

    private static readonly Parser<Naming> Named =
        from titles in Names.Title.Many()
        from name in Names.Name
        from gloss in Gloss.OrDefault()
        from role in Role.OrDefault()
        select new Naming(titles, name, gloss, role);

    private static readonly Parser<Naming> OfficeAlone =
        from article in Scan.Literal("The ", ignoreCase: true).OrDefault()
        from office in Titles.Names.Entry
        from role in Role.Or(RoleInBrackets).OrDefault()
        select new Naming([], default, default, role);

    /// <summary>One person, up to the bound: titles, name, a gloss on the name, office or function.</summary>
    public static readonly Parser<Participant> Person =
        from entry in Scan.Here
        from naming in Named.Or(OfficeAlone).End()
        select naming.ToParticipant(entry);

    /// <summary>
    /// A list of people, up to the bound: parted by semicolons where there are any, else by commas. In a list with commas
    /// an entry that is no name (<c>interpreter</c>) is the role of the one before it.
    /// </summary>
    public static ValueList<Participant> List(Cursor cursor)
    {
        List<Participant> people = [];
        char separator = cursor.Rest.Contains(';') ? ';' : ',';
        foreach (var entry in Entries(cursor, separator))
        {
            bool mayBeRole = people.Count > 0 && separator == ',' && people[^1].Role is null;
            bool isFunction = mayBeRole && !Titles.Names.Contains(people[^1].Name)
                && (char.IsLower(cursor.Source[entry.Start]) || Titles.Names.Contains(entry.In(cursor.Source)));
            if (!isFunction && Person.Reads(cursor, entry, out var person))
            {
                people.Add(person);
            }
            else if (!isFunction && Pair(cursor, entry) is { Length: 2 } pair)
            {
                people.AddRange(pair);
            }
            else if (mayBeRole)
            {
                var whole = people[^1].Span.Cover(entry);
                people[^1] = people[^1] with { Role = Prose.Clean(cursor.Source, entry), Span = whole, Text = Prose.Clean(cursor.Source, whole) };
            }
        }

        return [.. people];
    }

    /// <summary>The two persons of an entry that an "and" joins, if it joins two.</summary>
    private static Participant[] Pair(Cursor cursor, TextSpan entry)
    {
        int and = entry.In(cursor.Source).IndexOf(And);
        return and > 0
            && Person.Reads(cursor, new TextSpan(entry.Start, and), out var one)
            && Person.Reads(cursor, TextSpan.FromBounds(entry.Start + and + And.Length, entry.End), out var other)
            ? [one, other]
            : [];
    }

    private const string And = " and ";

    private static IEnumerable<TextSpan> Entries(Cursor cursor, char separator)
    {
        for (int start = cursor.Position; start < cursor.End;)
        {
            int length = cursor.At(start).Rest.IndexOf(separator);
            int end = length < 0 ? cursor.End : start + length;
            var entry = Lines.Trim(cursor.Source, start, end);
            if (length < 0 && entry.Length > 0 && cursor.Source[entry.End - 1] == '.')
            {
                entry = new TextSpan(entry.Start, entry.Length - 1);
            }

            if (!entry.IsEmpty)
            {
                yield return entry;
            }

            start = end + 1;
        }
    }

    /// <summary>The parts of an entry in a list of people; an office alone has no name.</summary>
    private sealed record Naming(IReadOnlyList<(TitleKind Kind, TextSpan Span)> Titles, TextSpan Name, TextSpan Gloss, TextSpan Role)
    {
        public Participant ToParticipant(Cursor entry)
        {
            var whole = Lines.Trim(entry.Source, entry.Position, entry.End);
            string text = Prose.Clean(entry.Source, whole);
            string offices = string.Join(' ', Texts(entry.Source, TitleKind.Office));
            string role = Role.IsEmpty ? offices : Prose.Clean(entry.Source, Role);
            return new Participant
            {
                Name = Name.IsEmpty ? text : Names.Plain(entry.Source, Name),
                Honorific = Texts(entry.Source, TitleKind.Honorific).FirstOrDefault(),
                Role = role.Length > 0 ? role : null,
                Text = text,
                Span = whole,
            };
        }

        private IEnumerable<string> Texts(string source, TitleKind kind) =>
            Titles.Where(title => title.Kind == kind).Select(title => Prose.Clean(source, title.Span));
    }
}
