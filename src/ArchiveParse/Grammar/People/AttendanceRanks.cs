using System.Buffers;
using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// Those who have a rank in common, under its name, as the protocols of party organs list them: <c>Candidate members: A, B</c>,
/// <c>members of the Politburo comrades C, D</c>. What some of them say together has the same label, so that below the first line the people
/// must be people beyond doubt.
/// </summary>
internal static class AttendanceRanks
{
    private static readonly Parser<TextSpan> MaybePeople = Scan.Rest.OrDefault();

    /// <summary>The words of a rank; behind them stands a colon, or the title of those who have it.</summary>
    public static readonly Parser<TextSpan> Name = Scan.Lexeme(NameLength, "a rank of several");

    private static readonly Parser<TextSpan> ColonOrGap = Scan.Lexeme(
        static text => text.Length - text.TrimStart(": \u00a0").Length, "a colon, or white space");

    /// <summary>The rank, and the sign that parts it from its people.</summary>
    public static readonly Parser<TextSpan> Label =
        from name in Name
        from colon in ColonOrGap
        select name;

    /// <summary>A rank and its people.</summary>
    public static readonly Parser<ParticipantGroup> RankAndPeople =
        from page in Scan.Here
        from rank in Label
        from people in MaybePeople
        select Group(page, rank, people);

    private static readonly Parser<ParticipantGroup> AnyLine = WrappedLists.Whole(RankAndPeople);

    /// <summary>A line of a rank.</summary>
    public static readonly Parser<ParticipantGroup> Line =
        from page in Scan.Here
        from rank in AnyLine
        where AreSure(rank, Lines.LineAt(page, out _).In(page.Source))
        select rank;

    /// <summary>The group that has a rank: it is what each of them is.</summary>
    public static ParticipantGroup Group(Cursor page, TextSpan rank, TextSpan people)
    {
        var group = AttendanceGroups.Group(page, rank, people);
        return group with { People = group.People.Mapped(each => each.Role is null ? each with { Role = group.Label } : each) };
    }

    private static int NameLength(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !char.IsLetter(text[0]))
        {
            return 0;
        }

        var label = text[..Math.Min(text.Length, LongestName)];
        int stop = label.IndexOfAny(Stops);
        label = stop < 0 ? label : label[..stop];
        int title = TitleAt(label);
        bool ends = title > 0 || (stop > 0 && text[stop] == ':');
        label = (title > 0 ? label[..title] : label).TrimEnd();
        return ends && RanksOfSeveral.AreIn(label) ? label.Length : 0;
    }

    /// <summary>Where, behind other words, a title of several stands: <c>members of the Politburo comrades</c>; or 0.</summary>
    private static int TitleAt(ReadOnlySpan<char> words)
    {
        for (int at = words.IndexOf(' ') + 1; at > 0 && at < words.Length;)
        {
            if (Titles.OfSeveral.LengthAt(words[at..], out var kind) > 0 && kind == TitleKind.Honorific)
            {
                return at;
            }

            int space = words[at..].IndexOf(' ');
            at = space < 0 ? 0 : at + space + 1;
        }

        return 0;
    }

    /// <summary>A sentence names nobody in full: <c>Members of the Politburo: Agreed.</c></summary>
    private static bool AreSure(ParticipantGroup rank, ReadOnlySpan<char> line) =>
        rank.People.All(IsNamedInFull) || (rank.People.Count > 1 && line[^1] is not ('.' or '!' or '?'));

    private static bool IsNamedInFull(Participant person) => person.Honorific is not null || person.Name.AsSpan().IndexOfAny(" .-") > 0;

    private static readonly SearchValues<char> Stops = SearchValues.Create(":,;.(\n");

    private const int LongestName = 100;
}
