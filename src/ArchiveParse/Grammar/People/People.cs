using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>People as lists name them: <c>Comrade Horst Lindner, Head of Section</c>, <c>Sachkov [Saqiukefu]</c>, <c>[Pál] Rideg, interpreter</c>.</summary>
public static class People
{
    private const string And = " and ";

    private static readonly Expectation TwoExpected = new("two people");

    private static readonly Parser<TextSpan> Parentheses = Scan.Bracketed('(', ')');

    private static readonly Parser<TextSpan> Brackets = Scan.Bracketed('[', ']').Or(Parentheses);

    private static readonly Parser<char> CommaOrDash = Scan.OneOf(",–—-");

    private static readonly Parser<TextSpan> Role =
        from gap in Scan.Spaces
        from mark in CommaOrDash
        from space in Scan.Spaces
        from role in Scan.Rest
        select role;

    private static readonly Parser<TextSpan> As = Scan.Literal("as ");

    private static readonly Parser<TextSpan> Function =
        from gap in Scan.Spaces
        from word in As
        from role in Scan.Rest
        select role;

    private static readonly Parser<TextSpan> RoleInBrackets =
        from gap in Scan.Gap
        from role in Parentheses
        select TextSpan.FromBounds(role.Start + 1, role.End - 1);

    /// <summary>What someone does there, in brackets behind the name: <c>(interpreter)</c>.</summary>
    private static readonly Parser<TextSpan> FunctionInBrackets =
        from page in Scan.Here
        from function in RoleInBrackets
        where IsFunction(function.In(page.Source))
        select function;

    private static readonly Parser<object?> NoFunction = FunctionInBrackets.Not();

    private static readonly Parser<Cursor> BracketAhead =
        Scan.Here.Where(static here => here.Rest.TrimStart(" \u00a0") is ['(' or '[', ..]);

    private static readonly Parser<TextSpan> Gloss =
        from bracket in BracketAhead
        from none in NoFunction
        from gap in Scan.Gap
        from gloss in Brackets
        select gloss;

    private static readonly Parser<TextSpan> MaybeGloss = Gloss.OrDefault();

    private static readonly Parser<TextSpan> MaybeRole = Role.Or(FunctionInBrackets).Or(Function).OrDefault();

    private static readonly Parser<TextSpan> MaybeRoleOfOffice = Role.Or(RoleInBrackets).OrDefault();

    private static readonly Parser<Naming> Named =
        from titles in Names.Title.Many()
        from name in Names.Name
        from gloss in MaybeGloss
        from role in MaybeRole
        select new Naming(titles, name, gloss, role);

    private static readonly Parser<Naming> OfficeAlone =
        from article in Scan.Literal("The ", ignoreCase: true).OrDefault()
        from office in Titles.Names.Entry
        from role in MaybeRoleOfOffice
        select new Naming([], default, default, role);

    private static readonly Parser<Naming> WholeNaming = Named.Or(OfficeAlone).End();

    /// <summary>One person, up to the bound: titles, name, a gloss on the name, office or function.</summary>
    public static readonly Parser<Participant> Person =
        from entry in Scan.Here
        from naming in WholeNaming
        select naming.ToParticipant(entry);

    /// <summary>The last two of a list: <c>Lindner and Anders</c>. Two offices are one person's.</summary>
    private static readonly Parser<Participant[]> TwoPeople = static input =>
    {
        var cursor = Cursor.From(input);
        int and = cursor.Rest.LastIndexOf(And);
        var (one, other) = (new TextSpan(cursor.Position, Math.Max(and, 0)), TextSpan.FromBounds(cursor.Position + and + And.Length, cursor.End));
        bool areTwo = and > 0 && !IsOffice(one.In(cursor.Source)) && !IsOffice(other.In(cursor.Source));
        return areTwo && Person.Reads(cursor, one, out var first) && Person.Reads(cursor, other, out var last)
            ? new Success<Participant[]>([first, last], cursor.At(cursor.End))
            : new Failure<Participant[]>(cursor, TwoExpected);
    };

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
            bool mayBeRole = people.Count > 0 && separator == ',' && people[^1].Role is null && !SelfReferences.Names.Contains(people[^1].Name);
            bool isWriter = SelfReferences.Names.Contains(entry.In(cursor.Source));
            bool isRole = mayBeRole && !isWriter && !IsOffice(people[^1].Name) && (char.IsLower(cursor.Source[entry.Start]) || IsOffice(entry.In(cursor.Source)));
            if (isWriter)
            {
                people.Add(Writer(cursor.Source, entry));
            }
            else if (!isRole && Person.Reads(cursor, entry, out var person))
            {
                people.Add(person);
            }
            else if (!isRole && TwoPeople.Reads(cursor, entry, out var two))
            {
                people.AddRange(two);
            }
            else if (mayBeRole)
            {
                var whole = people[^1].Span.Cover(entry);
                people[^1] = people[^1] with { Role = Prose.Clean(cursor.Source, entry), Span = whole, Text = Prose.Clean(cursor.Source, whole) };
            }
        }

        return [.. people];
    }

    /// <summary>The writer lists himself without his name.</summary>
    private static Participant Writer(string source, TextSpan entry)
    {
        string words = Prose.Clean(source, entry);
        return new Participant { Name = words, Text = words, Span = entry };
    }

    private static bool IsFunction(ReadOnlySpan<char> words) =>
        Sides.Functions.LengthAt(words, out _) > 0 || (Titles.Names.LengthAt(words, out var kind) > 0 && kind == TitleKind.Office);

    /// <summary>An office by itself; behind a name it is that person's.</summary>
    private static bool IsOffice(ReadOnlySpan<char> entry) => Titles.Names.Contains(entry);

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
            return new Participant
            {
                Name = Name.IsEmpty ? text : Names.Plain(entry.Source, Name),
                Honorific = Texts(entry.Source, TitleKind.Honorific) is [var honorific, ..] ? honorific : null,
                Role = !Role.IsEmpty ? Prose.Clean(entry.Source, Role)
                    : Texts(entry.Source, TitleKind.Office) is { Count: > 0 } offices ? string.Join(' ', offices)
                    : null,
                Text = text,
                Span = whole,
            };
        }

        private IReadOnlyList<string> Texts(string source, TitleKind kind) =>
            Titles.Count == 0 ? [] : [.. Titles.Where(title => title.Kind == kind).Select(title => Prose.Clean(source, title.Span))];
    }
}
