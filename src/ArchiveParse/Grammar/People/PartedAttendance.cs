using ArchiveParse.Grammar.Vocabulary;
using ArchiveParse.Text;

namespace ArchiveParse.Grammar;

/// <summary>
/// A list of those present in minutes of a council, between semicolons, many of whom are named by their office alone: <c>the President,
/// presiding; the Secretary of Defense; Jan Nowak, Special Assistant to the President; and Mr. Halm for the Director</c>.
/// </summary>
internal static class PartedAttendance
{
    private const string The = "the ";

    private static readonly LeadingTexts Ands = LeadingTexts.Of("and also ", "and ");

    /// <summary>Whether a list is parted so and names an office.</summary>
    public static bool MayBe(ReadOnlySpan<char> list) => list.IndexOf("; the ") > 0;

    /// <summary>Those of the list, offices as printed, but for the article.</summary>
    public static IEnumerable<Participant> People(string source, TextSpan list)
    {
        for (int start = list.Start; start < list.End;)
        {
            int stop = source.IndexOf(';', start, list.End - start);
            int end = stop < 0 ? list.End : stop;
            foreach (var person in Named(source, Lines.Trim(source, start, end)))
            {
                yield return person;
            }

            start = end + 1;
        }
    }

    private static IReadOnlyList<Participant> Named(string source, TextSpan part)
    {
        int lead = Ands.LengthAt(part.In(source));
        lead += part.In(source)[lead..].StartsWith(The) ? The.Length : 0;
        int end = part.Start + part.In(source).TrimEnd('.').Length;
        var words = TextSpan.FromBounds(part.Start + Math.Min(lead, end - part.Start), end);
        var page = new Cursor(source);
        return words.IsEmpty ? []
            : AreSeveral(words.In(source)) ? Grammar.People.List(page.Slice(words)).ToArray()
            : ColumnEntries.Entry.Reads(page, words, out var people) ? people
            : ColumnEntries.Described.Reads(page, words, out var described) ? described
            : [];
    }

    /// <summary>Names that have the office behind them in common: <c>Jan Nowak and Karl Halm, Special Assistants to the President</c>.</summary>
    private static bool AreSeveral(ReadOnlySpan<char> words) =>
        words.LastIndexOf(',') is > 0 and int comma && words[..comma].IndexOf(" and ") > 0 && RanksOfSeveral.AreIn(words[(comma + 1)..].TrimStart());
}
