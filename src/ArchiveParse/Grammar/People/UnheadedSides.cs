using ArchiveParse.Grammar.Vocabulary;
using Sprache;

namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// Two sides or more with their people and no heading over them: <c>US:</c> over its people, then <c>USSR:</c> over its own;
/// <c>Soviet side: A, B</c> over <c>Chinese side: C, D</c>; <c>from the KGB:</c>; <c>From the Soviet side – A</c>. What stands there must be
/// people beyond doubt, for speakers have colons too.
/// </summary>
internal static class UnheadedSides
{
    private static readonly Parser<ParticipantGroup> SideLine = AttendanceSides.Line.Or(AttendanceSides.DashedLine).Or(AttendanceBodies.Line);

    private static readonly Parser<ParticipantGroup> PeopleBelow = AttendanceLines.Group;

    private static readonly Parser<ParticipantGroup> OnOneLine = SideLine.Where(static side => side.People.Count > 0);

    private static readonly Parser<ParticipantGroup> OverPeople =
        from side in SideLine
        from people in PeopleBelow
        select people with { Label = side.Label };

    private static readonly Parser<ParticipantGroup> AnySide = OnOneLine.Or(OverPeople);

    private static readonly Parser<ParticipantGroup> Side =
        from gap in Lines.BlankLines
        from page in Scan.Here
        from side in AnySide
        where AreSure(side) && !EndsSentence(page, side)
        select side;

    /// <summary>The sides.</summary>
    public static readonly Parser<IReadOnlyList<ParticipantGroup>> Lists = Side.AtLeastOnce().Where(static sides => sides.Count > 1);

    /// <summary>Whether a line begins with a side and a colon, or a dash behind its preposition.</summary>
    public static bool MayBegin(ReadOnlySpan<char> line)
    {
        var lead = line[..Math.Min(line.Length, LongestSide)];
        int colon = lead.IndexOf(':');
        if (colon <= 0)
        {
            int end = Prepositions.Begin(line) ? lead.IndexOf(SideWord) + SideWord.Length : 0;
            return end > SideWord.Length && lead[end..].TrimStart() is ['–' or '—' or '-', ..];
        }

        var label = line[..colon].TrimEnd();
        return label.EndsWith("side", StringComparison.OrdinalIgnoreCase) || label.EndsWith("delegation", StringComparison.OrdinalIgnoreCase)
            || Sides.Countries.Contains(label) || label.StartsWith("For the ", StringComparison.OrdinalIgnoreCase)
            || label.StartsWith("from the ", StringComparison.OrdinalIgnoreCase)
            || label.StartsWith("on the part of ", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>One is sure by itself; of several names together each is.</summary>
    private static bool AreSure(ParticipantGroup side) => side.People.Count > 1 ? side.People.Any(AttendanceLines.IsSure) || AreNames(side)
        : side.People.Count == 1 && AttendanceLines.IsSure(side.People[0]);

    private static bool AreNames(ParticipantGroup side) => side.People.All(static person => !Corporate.Names.Contains(person.Name));

    /// <summary>A sentence; behind the preposition of a side (<c>From the Soviet side – A, B.</c>) people may have a full stop too.</summary>
    private static bool EndsSentence(Cursor page, ParticipantGroup side)
    {
        var span = Lines.LineAt(page, out _);
        var line = span.In(page.Source);
        bool isList = Prepositions.Begin(line) && side.People[^1].Span.End >= span.End - 1 && side.People.All(static person => person.Role is null);
        return !isList && EndsSentence(line);
    }

    private static bool EndsSentence(ReadOnlySpan<char> line) =>
        line[^1] is '!' or '?' || (line[^1] == '.' && line.Count(' ') > LongestLabel && !char.IsUpper(line[^2]));

    private static readonly LeadingTexts Prepositions = LeadingTexts.IgnoringCase("From the ", "On the ");

    private const string SideWord = " side";
    private const int LongestSide = 50;
    private const int LongestLabel = 3;
}
