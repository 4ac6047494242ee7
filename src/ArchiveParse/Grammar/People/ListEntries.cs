using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// Entries of a list of people that are more than a name with its office, or less: <c>and Orlov</c>, <c>interpreter Halm</c>,
/// <c>interpreters Halm and Kranz</c>, <c>V.M.</c>
/// </summary>
internal static class ListEntries
{
    private const string And = "and ";

    private static readonly Parser<object?> NoFunction = Sides.FunctionsOfSeveral.Entry.Not();

    private static readonly Parser<TextSpan> FunctionOfSeveral =
        from function in Sides.FunctionsOfSeveral.Entry.Spanned()
        from gap in Scan.Gap
        from none in NoFunction
        select function.Span;

    private static readonly Parser<IReadOnlyList<Participant>> Served =
        from page in Scan.Here
        from function in FunctionOfSeveral
        from names in Scan.Rest
        let people = People.List(page.Slice(names))
        where people.Count > 0 && char.IsUpper(page.Source[names.Start])
        let role = Prose.Clean(page.Source, function)
        select (IReadOnlyList<Participant>)[.. people.Select(each => each with { Role = each.Role ?? role })];

    /// <summary>Whether an entry names those who do the same for both sides, what they do before their names.</summary>
    public static bool Serve(Cursor list, TextSpan entry, out IReadOnlyList<Participant> people)
    {
        people = [];
        return Sides.FunctionsOfSeveral.LengthAt(entry.In(list.Source), out _) > 0 && Served.Reads(list, entry, out people);
    }

    /// <summary>The last entry without its <c>and</c>, where a name or a title follows.</summary>
    public static TextSpan WithoutAnd(Cursor list, TextSpan entry)
    {
        if (!entry.In(list.Source).StartsWith(And))
        {
            return entry;
        }

        var behind = Lines.Trim(list.Source, entry.Start + And.Length, entry.End);
        return !behind.IsEmpty && (char.IsUpper(list.Source[behind.Start]) || IsTitledName(list, behind)) ? behind : entry;
    }

    /// <summary>
    /// Whether an entry in small letters is a person’s, title and name; an office of a body is none: <c>counselor Polish Embassy</c>.
    /// </summary>
    public static bool IsTitledName(Cursor list, TextSpan entry) =>
        Titles.Names.LengthAt(entry.In(list.Source), out _) > 0
        && Namings.Whole.Reads(list, entry, out var naming)
        && naming is { Titles.Count: > 0, Name.IsEmpty: false }
        && !Corporate.AppearIn(naming.Name.In(list.Source).ToString());

    /// <summary>Initials by themselves; <c>N.N.</c> is someone.</summary>
    public static bool AreInitials(ReadOnlySpan<char> entry)
    {
        if (entry.Length is < 2 or > LongestInitials || !entry.Contains('.') || UnnamedSpeakers.Contains(entry))
        {
            return false;
        }

        foreach (char c in entry)
        {
            if (!char.IsUpper(c) && c is not ('.' or ' '))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a name is one word.</summary>
    public static bool IsSurname(string name) => name.AsSpan().IndexOfAny(' ', '.') < 0;

    /// <summary>The person with the initials behind the surname.</summary>
    public static Participant With(Participant person, string source, TextSpan initials)
    {
        var whole = person.Span.Cover(initials);
        return person with { Name = $"{person.Name} {Prose.Clean(source, initials)}", Span = whole, Text = Prose.Clean(source, whole) };
    }

    private const int LongestInitials = 8;
}
