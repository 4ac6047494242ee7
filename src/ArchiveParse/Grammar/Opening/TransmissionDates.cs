namespace ArchiveParse.Grammar;

using ArchiveParse.Text;

/// <summary>
/// The day on which a telegram went its way, perhaps behind a place or a hand: <c>from Havana on 30.10.1962 at 15:00</c>, <c>by Orlov at
/// 4:10, 5 May 1950</c>.
/// </summary>
internal static class TransmissionDates
{
    /// <summary>
    /// The first day that the value tells, at its start or behind <c>on</c> or <c>at</c>; null where there is none. The editor may say where it came
    /// before it: <c>[in Warsaw] 10.08.63</c>.
    /// </summary>
    public static StatedDate? In(Cursor page, TextSpan value)
    {
        var inside = page.Slice(value);
        var words = value.In(page.Source);
        int first = words is ['[', ..] ? Scan.BracketLength(words, '[', ']') : 0;
        for (int tries = 0, at = first + Scan.SpaceLength(words[first..]); tries < MostTries && at >= 0; tries++)
        {
            int start = at + (IsLead(words[at..]) ? LeadLength : 0);
            if (Dates.Expression(inside.At(value.Start + start)) is { WasSuccessful: true, Value: { Edtf.Precision: >= EdtfPrecision.Day } date })
            {
                return date;
            }

            at = NextLead(words, start);
        }

        return null;
    }

    /// <summary>Where the next such word stands, or -1.</summary>
    private static int NextLead(ReadOnlySpan<char> words, int start)
    {
        for (int at = start; words[at..].IndexOf(' ') is >= 0 and int space;)
        {
            at += space + 1;
            if (IsLead(words[at..]))
            {
                return at;
            }
        }

        return -1;
    }

    private static bool IsLead(ReadOnlySpan<char> words) => words.StartsWith("on ") || words.StartsWith("at ");

    private const int LeadLength = 3;
    private const int MostTries = 4;
}
