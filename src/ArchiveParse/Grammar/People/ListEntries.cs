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
    private static readonly LeadingTexts Ands = LeadingTexts.Of("and also ", "and ", "as well as ", "together with ");

    private static readonly Parser<object?> NoFunction = Sides.FunctionsOfSeveral.Entry.Not();

    private static readonly Parser<TextSpan> FunctionOfSeveral =
        from function in Sides.FunctionsOfSeveral.Entry.Spanned()
        from gap in Scan.Gap
        from none in NoFunction
        select function.Span;

    private static readonly Parser<TextSpan> FunctionBeforeColon =
        from function in Sides.Functions.Entry.Or(Sides.FunctionsOfSeveral.Entry).Spanned()
        from before in Scan.Spaces
        from colon in Signs.Colon
        from after in Scan.Spaces
        select function.Span;

    private static readonly Parser<TextSpan> FunctionAhead = FunctionBeforeColon.Or(FunctionOfSeveral);

    private static readonly Parser<IReadOnlyList<Participant>> Served =
        from page in Scan.Here
        from space in Scan.Spaces
        from function in FunctionAhead
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

    /// <summary>
    /// Whether a list ends with those who serve both sides, behind a stop and what they do: <c>A, B; interpreter: C</c>,
    /// <c>A and B. Interpreters: C and D.</c>
    /// </summary>
    public static bool ServeBehind(Cursor list, out Cursor before, out IReadOnlyList<Participant> people)
    {
        int colon = list.Rest.IndexOf(':');
        int stop = colon > 0 ? list.Rest[..colon].LastIndexOfAny('.', ';') : -1;
        (before, people) = (list, []);
        if (stop <= 0 || !Served.Reads(list, TextSpan.FromBounds(list.Position + stop + 1, list.End), out people))
        {
            return false;
        }

        before = list.Slice(new TextSpan(list.Position, stop));
        return true;
    }

    /// <summary>An entry without the <c>and</c> or <c>as well as</c> before it, where a name or a title follows.</summary>
    public static TextSpan WithoutAnd(Cursor list, TextSpan entry)
    {
        int and = Ands.LengthAt(entry.In(list.Source));
        var behind = Lines.Trim(list.Source, entry.Start + and, entry.End);
        return and > 0 && !behind.IsEmpty && (char.IsUpper(list.Source[behind.Start]) || IsTitledName(list, behind)) ? behind : entry;
    }

    /// <summary>
    /// Whether an entry in small letters is a person’s, title and name; an office of a body is none: <c>counselor Polish Embassy</c>.
    /// </summary>
    public static bool IsTitledName(Cursor list, TextSpan entry) =>
        Titles.Names.LengthAt(entry.In(list.Source), out _) > 0
        && Namings.Whole.Reads(list, entry, out var naming)
        && naming is { Titles.Count: > 0, Name.IsEmpty: false }
        && !Corporate.AppearIn(naming.Name.In(list.Source).ToString());

    /// <summary>
    /// An office of which the name is the holder’s, without a title of its own: <c>head of department O. Khosbat</c>, <c>Ambassador to Poland A. I.
    /// Orlov</c>; what an office is of stands behind a preposition: <c>adviser to A. Gromyko</c>.
    /// </summary>
    public static bool IsOfficeAndName(Cursor list, TextSpan entry, out Participant person)
    {
        person = null!;
        var words = entry.In(list.Source);
        int name = char.IsUpper(words[0]) ? BehindOffice(words) : 0;
        while (name < words.Length && !char.IsUpper(words[name]))
        {
            int space = words[name..].IndexOf(' ');
            name = space < 0 ? words.Length : name + space + 1;
        }

        var office = words[..name].TrimEnd();
        bool isHolder = !office.IsEmpty && name < words.Length && !RoleWords.Joining.Contains(office[(office.LastIndexOf(' ') + 1)..])
            && (Initials.AreIn(words[name..]) || EasternNames.Contains(words[name..]));
        if (!isHolder || !People.Person.Reads(list, TextSpan.FromBounds(entry.Start + name, entry.End), out person))
        {
            return false;
        }

        string role = Prose.Clean(list.Source, new TextSpan(entry.Start, office.Length));
        person = person with { Role = person.Role ?? role, Text = Prose.Clean(list.Source, entry), Span = entry };
        return true;
    }

    /// <summary>
    /// Where, behind the words of an office with capitals, the initials of its holder begin; the end where none do, or where another
    /// holds the office that stands right before them: <c>Assistant to Secretary A. Orlov</c>.
    /// </summary>
    private static int BehindOffice(ReadOnlySpan<char> words)
    {
        int name = words.LastIndexOf(' ');
        int start = name;
        while (start > 0 && words[..start].LastIndexOf(' ') is > 0 and int before && Initials.Are(words[(before + 1)..start]))
        {
            start = before;
        }

        var office = start > 0 ? words[..start] : default;
        bool isAnother = Titles.Names.Contains(office[(office.LastIndexOf(' ') + 1)..]) && (office.IndexOf(" to ") > 0 || office.IndexOf(" of ") > 0);
        return start < name && !isAnother && Surnames.NameOffice(office) ? start + 1 : words.Length;
    }

    /// <summary>Initials by themselves; <c>N.N.</c> is someone.</summary>
    public static bool AreInitials(ReadOnlySpan<char> entry) => Initials.Are(entry) && !UnnamedSpeakers.Contains(entry);

    /// <summary>Whether a name is one word.</summary>
    public static bool IsSurname(string name) => name.AsSpan().IndexOfAny(' ', '.') < 0;

    /// <summary>The person with the initials behind the surname, and the comma, as the page writes it.</summary>
    public static Participant With(Participant person, string source, TextSpan initials)
    {
        var whole = person.Span.Cover(initials);
        return person with { Name = $"{person.Name}, {Prose.Clean(source, initials)}", Span = whole, Text = Prose.Clean(source, whole) };
    }
}
