using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// People as lists name them: <c>Comrade Horst Lindner, Head of Section</c>, <c>Sachkov [Saqiukefu]</c>, <c>[Pál] Rideg, interpreter</c>.
/// </summary>
public static class People
{
    private static readonly string[] Joins = [" and ", " and also ", " as well as ", " together with "];
    private const string Acting = "Acting ";

    private static readonly string[] Unnamed =
        ["others", "other comrades", "other officials", "other persons", "other people", "other members", "other cadres", "et al", "etc"];

    private static readonly Expectation TwoExpected = new("two people");

    private static readonly Parser<Participant> Named =
        from entry in Scan.Here
        from naming in Namings.Whole
        select naming.ToParticipant(entry);

    /// <summary>One person, up to the bound: titles, name, a gloss on the name, office or function; or a couple that shares a name.</summary>
    public static readonly Parser<Participant> Person = Named.Or(Couples.Couple);

    /// <summary>The last two of a list: <c>Lindner and Anders</c>, <c>Lindner as well as Anders</c>. Two offices are one person's.</summary>
    private static readonly Parser<Participant[]> TwoPeople = static input =>
    {
        var cursor = Cursor.From(input);
        var (and, join) = LastJoin(cursor.Rest);
        var (one, other) = (new TextSpan(cursor.Position, Math.Max(and, 0)), TextSpan.FromBounds(cursor.Position + and + join, cursor.End));
        bool areTwo = and > 0 && !IsOffice(one.In(cursor.Source)) && !IsOffice(other.In(cursor.Source));
        return areTwo && Person.Reads(cursor, one, out var first) && Person.Reads(cursor, other, out var last)
            ? new Success<Participant[]>([first, last], cursor.At(cursor.End))
            : new Failure<Participant[]>(cursor, TwoExpected);
    };

    /// <summary>
    /// A list of people, up to the bound: parted by semicolons where there are any, else by commas; between semicolons several may stand
    /// with commas. In a list with commas an entry that is no name (<c>interpreter</c>) is the role of the one before it, and initials are a part
    /// of its surname.
    /// </summary>
    public static ValueList<Participant> List(Cursor cursor)
    {
        if (ListEntries.ServeBehind(cursor, out var before, out var serve))
        {
            return [.. List(before), .. serve];
        }

        cursor = WithoutOthers(cursor);
        List<Participant> people = [];
        char separator = cursor.Rest.Contains(';') ? ';' : ',';
        foreach (var listed in Entries(cursor, separator))
        {
            var entry = ListEntries.WithoutAnd(cursor, listed);
            bool mayBeRole = people.Count > 0 && separator == ',' && people[^1].Role is null && !SelfReferences.Names.Contains(people[^1].Name);
            bool isWriter = SelfReferences.Names.Contains(entry.In(cursor.Source));
            bool isRole = mayBeRole && !isWriter && !IsOffice(people[^1].Name)
                && ((char.IsLower(cursor.Source[entry.Start]) && !ListEntries.IsTitledName(cursor, entry)) || IsOffice(entry.In(cursor.Source))
                    || RanksOfSeveral.AreIn(entry.In(cursor.Source)) || BeginsWithOwner(entry.In(cursor.Source)));
            if (separator == ';' && JointEntries.AreSeveral(entry.In(cursor.Source)))
            {
                people.AddRange(List(cursor.Slice(entry)));
            }
            else if (ListEntries.Serve(cursor, entry, out var serving))
            {
                people.AddRange(serving);
            }
            else if (mayBeRole && ListEntries.AreInitials(entry.In(cursor.Source)) && ListEntries.IsSurname(people[^1].Name))
            {
                people[^1] = ListEntries.With(people[^1], cursor.Source, entry);
            }
            else if (isWriter)
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
            else if ((people.Count > 0 || char.IsUpper(cursor.Source[entry.Start])) && ListEntries.IsOfficeAndName(cursor, entry, out var holder))
            {
                people.Add(holder);
            }
            else if (mayBeRole)
            {
                GiveRole(people, cursor.Source, entry);
            }
        }

        return [.. people];
    }

    /// <summary>Where the last word that joins two stands, and how long it is.</summary>
    private static (int At, int Length) LastJoin(ReadOnlySpan<char> list)
    {
        (int At, int Length) last = (-1, 1);
        foreach (string join in Joins)
        {
            int at = list.LastIndexOf(join);
            last = at >= 0 && at >= last.At ? (at, join.Length) : last;
        }

        return last;
    }

    /// <summary>The writer lists himself without his name.</summary>
    private static Participant Writer(string source, TextSpan entry)
    {
        string words = Prose.Clean(source, entry);
        return new Participant { Name = words, Text = words, Span = entry };
    }

    /// <summary>The last of a list in an office, and those before who have it too, where it is that of several: <c>A, B, members of the CC</c>.</summary>
    private static void GiveRole(List<Participant> people, string source, TextSpan role)
    {
        string words = Prose.Clean(source, role);
        var whole = people[^1].Span.Cover(role);
        people[^1] = people[^1] with { Role = words, Span = whole, Text = Prose.Clean(source, whole) };
        bool isOfSeveral = RanksOfSeveral.AreIn(words);
        for (int at = people.Count - 2; isOfSeveral && at >= 0 && people[at].Role is null; at--)
        {
            people[at] = people[at] with { Role = words };
        }
    }

    /// <summary>An office by itself; behind a name it is that person's.</summary>
    private static bool IsOffice(ReadOnlySpan<char> entry) =>
        Titles.Names.Contains(entry) || (entry.StartsWith(Acting) && Titles.Names.Contains(entry[Acting.Length..]));

    /// <summary>Someone’s office: <c>Romania's ambassador to Beijing</c>.</summary>
    private static bool BeginsWithOwner(ReadOnlySpan<char> entry) =>
        entry.IndexOf(' ') is > 2 and int word && entry[word - 1] == 's' && entry[word - 2] is '\'' or '’' && char.IsLower(entry[word + 1]);

    /// <summary>Those whom a list does not name at its end: <c>A, B and 3 others</c>.</summary>
    private static Cursor WithoutOthers(Cursor list)
    {
        var words = list.Rest.TrimEnd(". ");
        foreach (string unnamed in Unnamed)
        {
            if (words.EndsWith(unnamed, StringComparison.OrdinalIgnoreCase) && words.Length > unnamed.Length && words[^(unnamed.Length + 1)] == ' ')
            {
                int and = Math.Max(words.LastIndexOf(Joins[0]), words.LastIndexOf(", "));
                int start = words.Length - unnamed.Length - 1;
                return list.Slice(new TextSpan(list.Position, and > 0 && start - and <= LongestCount ? and : start));
            }
        }

        return list;
    }

    /// <summary>The mark of a note may stand behind the sign that ends an entry: <c>Zhou Enlai,[2] Orlov</c>.</summary>
    private static IEnumerable<TextSpan> Entries(Cursor cursor, char separator)
    {
        for (int start = cursor.Position; start < cursor.End;)
        {
            int length = cursor.Source.AsSpan(start, cursor.End - start).IndexOf(separator);
            int end = length < 0 ? cursor.End : start + length;
            var entry = Lines.Trim(cursor.Source, start, end);
            if (length < 0 && entry.Length > 0 && cursor.Source[entry.End - 1] == '.' && !Initials.EndIn(entry.In(cursor.Source)))
            {
                entry = new TextSpan(entry.Start, entry.Length - 1);
            }

            if (!entry.IsEmpty)
            {
                yield return entry;
            }

            start = end < cursor.End ? end + 1 + Notes.MarkLength(cursor.Source.AsSpan(end + 1, cursor.End - end - 1)) : end;
        }
    }

    /// <summary>Between <c>and</c> and <c>others</c> there is room for a number.</summary>
    private const int LongestCount = 15;
}
