using ArchiveParse.Text;

namespace ArchiveParse.Grammar;

/// <summary>
/// Who took part, where no participants line says so: titles (<c>conversation with comrade Liu Shaoqi</c>, <c>between A and B</c>,
/// <c>From the diary of P.F. Yudin</c>) and sentences (<c>… took part</c>, <c>… was present at the discussion</c>).
/// </summary>
public static class ProseAttendance
{
    private static readonly string[] Occasions =
        ["conversation", "talk", "meeting", "discussion", "minutes", "negotiation", "reception", "consultation", "interview", "audience"];

    private static readonly string[] Diaries = ["diary of", "journal of"];

    /// <summary>Whether a title names an occasion on which people meet.</summary>
    internal static bool IsRecordOfMeeting(string title) => Array.Exists(Occasions, word => title.Contains(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>The keeper of a diary or journal that a title names.</summary>
    internal static IEnumerable<Participant> Diarists(string source, TextSpan title) => Behind(source, title, Diaries, static _ => true);

    /// <summary>Those with or between whom a title says that the occasion was.</summary>
    internal static IEnumerable<Participant> InTitle(string source, TextSpan title) => Behind(source, title, ["with", "between"], IsRecordOfMeeting);

    /// <summary>Those of whom a sentence of the paragraph says that they took part.</summary>
    public static IEnumerable<Participant> InSentences(string source, TextSpan paragraph) => AttendanceSentences.People(source, paragraph);

    private static IEnumerable<Participant> Behind(string source, TextSpan title, string[] leads, Func<string, bool> fits)
    {
        if (!fits(title.In(source).ToString()))
        {
            return [];
        }

        foreach (string lead in leads)
        {
            int behind = Behind(title.In(source), lead);
            if (behind > 0)
            {
                int start = title.Start + behind;
                return Mentions.InList(source, TextSpan.FromBounds(start, ListEnd(source, TextSpan.FromBounds(start, title.End))));
            }
        }

        return [];
    }

    /// <summary>The place behind whole words and the white space that follows them, or 0.</summary>
    private static int Behind(ReadOnlySpan<char> title, string words)
    {
        int at = title.IndexOf(words, StringComparison.OrdinalIgnoreCase), end = at + words.Length;
        bool areWhole = at >= 0 && (at == 0 || !char.IsLetter(title[at - 1])) && end < title.Length && char.IsWhiteSpace(title[end]);
        return areWhole ? end + 1 : 0;
    }

    /// <summary>People are listed up to a comma, a bracket, or the words of a date or place.</summary>
    private static int ListEnd(string source, TextSpan list)
    {
        var text = list.In(source);
        for (int at = 0; at < text.Length; at++)
        {
            var rest = text[at..];
            bool ends = rest[0] is ',' or '(' or ';' or ':' || char.IsAsciiDigit(rest[0])
                || rest.StartsWith(" on ") || rest.StartsWith(" in ") || rest.StartsWith(" at ");
            if (ends || (rest.StartsWith(" of ") && rest.Length > 4 && char.IsAsciiDigit(rest[4])))
            {
                return list.Start + at;
            }
        }

        return list.End;
    }
}
