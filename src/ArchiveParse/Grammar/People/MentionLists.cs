using ArchiveParse.Grammar.Vocabulary;
using ArchiveParse.Text;

namespace ArchiveParse.Grammar;

/// <summary>Several people whom prose and titles mention one behind the other (<see cref="Mentions"/>).</summary>
internal static class MentionLists
{
    private static readonly LeadingTexts Separators = LeadingTexts.Of(
        ", as well as ", " as well as ", "\nas well as ", ", and also ", " and also ", ", together with ",
        ", and ", ". and ", " and ", "\nand ", ", ", "; and ", "; ");

    /// <summary>The persons of an enumeration: <c>A, B and C, as well as the interpreter D</c>. What stands in brackets parts nothing.</summary>
    public static IEnumerable<Participant> In(string source, TextSpan list, bool maybeSurnames = false)
    {
        string? shared = null;
        int start = list.Start;
        for (int at = list.Start; at < list.End; at++)
        {
            var rest = source.AsSpan(at, list.End - at);
            int separator = Separators.LengthAt(rest);
            if (rest[0] == '(')
            {
                at += Math.Max(Scan.BracketLength(rest, '(', ')'), 1) - 1;
            }
            else if (separator > 0 && !(rest[0] == ',' && AreInitials(rest[separator..])))
            {
                if (Mentions.In(source, TextSpan.FromBounds(start, at), maybeSurnames || shared is not null) is { } person)
                {
                    yield return UnderTitle(person, ref shared);
                }

                start = at + separator;
                at = start - 1;
            }
        }

        if (Mentions.In(source, TextSpan.FromBounds(start, list.End), maybeSurnames || shared is not null) is { } last)
        {
            yield return UnderTitle(last, ref shared);
        }
    }

    /// <summary>A title of several holds for those behind it who have none: <c>Comrades Orlov, Nowak and the interpreter Halm</c>.</summary>
    private static Participant UnderTitle(Participant person, ref string? shared)
    {
        bool isOfSeveral = person.Honorific is { } title && Titles.OfSeveral.Contains(title);
        shared = isOfSeveral ? AttendanceGroups.OfOne(person.Honorific!) : person.Honorific is null && person.Role is null ? shared : null;
        return shared is null ? person : person with { Honorific = shared };
    }

    /// <summary>Initials belong to the surname before the comma: <c>attaché Zelents, E. K.</c></summary>
    private static bool AreInitials(ReadOnlySpan<char> behind) =>
        Initials.LengthAt(behind) is > 0 and int length && !(behind[length..].TrimStart() is [var next, ..] && char.IsUpper(next));
}
