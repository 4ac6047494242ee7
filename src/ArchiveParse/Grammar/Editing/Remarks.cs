using ArchiveParse.Grammar.Vocabulary;

namespace ArchiveParse.Grammar;

/// <summary>What editors say in brackets of the page, of a hand on it, or of the text: never words of the text itself.</summary>
internal static class Remarks
{
    /// <summary>Whether brackets hold a remark.</summary>
    public static bool Are(ReadOnlySpan<char> inside, Cues cues) => cues.Has(Cues.Remark)
        && (EditorialWords.RemarkOrNoteLead.AppearIn(inside) || EditorialWords.RemarkAlone.Contains(inside.Trim())
            || NameTheirHand(inside) || IsDoubt(inside) || PageNumbers.Are(inside)
            || IsCourse(inside) || IsTimecode(inside) || IsCrossReference(inside) || IsHand(inside)
            || SpeakOfText(inside) || TellWhatIsWritten(inside) || ToldLanguages.AreIn(inside));

    /// <summary>Whether their first words say so; narration may speak of stamps and signatures further on.</summary>
    public static bool Open(ReadOnlySpan<char> inside) =>
        EditorialWords.RemarkLeads.LengthAt(inside, out _) > 0
        || (inside[..Math.Min(inside.Length, LongestOpening)] is var first
            && EditorialWords.FirstLook.In(first).Has(Cues.Remark) && EditorialWords.Remark.AppearIn(first));

    /// <summary>Whether they begin or end with the editor's name for himself: <c>Ed.: Kim</c>, <c>Kim—trans.</c>, <c>Kim—JGH</c>.</summary>
    public static bool NameTheirHand(ReadOnlySpan<char> inside)
    {
        inside = inside.Trim();
        if (OpenWithHand(inside))
        {
            return true;
        }

        int dash = inside.LastIndexOfAny('-', '–', '—');
        bool isSign = dash > 0 && (inside[dash] != '-' || inside[dash - 1] == ' ' || inside[^1] == '.');
        var last = isSign ? inside[(dash + 1)..].Trim(" .") : default;
        return last.Length is > 1 and < LongestHand
            && (EditorialWords.Hands.Contains(last) || (AreInitials(last) && (inside[dash] == '—' || inside[dash - 1] == ' ')));
    }

    /// <summary>Whether they begin with it; what follows is a remark, whatever it speaks of.</summary>
    public static bool OpenWithHand(ReadOnlySpan<char> inside)
    {
        int lead = EditorialWords.Hands.LengthAt(inside, out _);
        var behind = inside[lead..].TrimStart(" .");
        return lead > 0 && (behind.IsEmpty ? inside[^1] == '.'
            : behind[0] is ':' or '–' or '—' or '-' || behind.StartsWith("note", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether round brackets open by saying whose note they hold.</summary>
    public static bool OpenAsNote(ReadOnlySpan<char> inside) =>
        EditorialWords.NoteLead.AppearIn(inside[..Math.Min(inside.Length, LongestHand)]);

    /// <summary>Whether they say how words are set off, and by whom: <c>emphasis in the original</c>.</summary>
    public static bool TellOfSettingOff(ReadOnlySpan<char> inside)
    {
        inside = inside.Trim(" .");
        int length = EditorialWords.SettingOff.LengthAt(inside, out _);
        return length > 0 && length < inside.Length && EditorialWords.SettingOffEnds.Contains(inside[length..].TrimStart(" ,"));
    }

    /// <summary>Whether they say who wrote down a part of the record: <c>the following part is recorded by P. Lang</c>.</summary>
    public static bool TellOfRecording(ReadOnlySpan<char> inside) =>
        EditorialWords.Subjects.LengthAt(inside, out _) is > 0 and int subject && EditorialWords.Recording.AppearIn(inside[subject..]);

    private static bool AreInitials(ReadOnlySpan<char> words)
    {
        foreach (char c in words)
        {
            if (!char.IsAsciiLetterUpper(c) && c != '.')
            {
                return false;
            }
        }

        return words.Length <= LongestInitials;
    }

    /// <summary>A sign of doubt, about the word before it.</summary>
    private static bool IsDoubt(ReadOnlySpan<char> inside) => !inside.IsEmpty && !inside.ContainsAnyExcept("?! ") && inside.Contains('?');

    /// <summary>A colon or a quotation mark, and before it what is written there: <c>resolution: Agreed</c>, <c>marked “Secret”</c>.</summary>
    private static bool TellWhatIsWritten(ReadOnlySpan<char> inside)
    {
        int sign = inside[..Math.Min(inside.Length, LongestLead)].IndexOfAny(":“\"");
        var lead = sign > 0 ? inside[..sign].TrimEnd() : default;
        for (int at = 0; at < lead.Length;)
        {
            if (EditorialWords.Writings.LengthAt(lead[at..], out _) > 0)
            {
                return true;
            }

            int space = lead[at..].IndexOf(' ');
            at = space < 0 ? lead.Length : at + space + 1;
        }

        return EditorialWords.Literals.LengthAt(inside, out _) is > 0 and int literal
            && literal < inside.Length && inside[literal..].TrimStart(" ,:") is { IsEmpty: false } meaning
            && (inside[..literal].StartsWith("lit.") || inside[literal] is ':' or ',' || meaning[0] is '“' or '"' or '‘');
    }

    private static bool IsCrossReference(ReadOnlySpan<char> inside) => EditorialWords.CrossReferences.LengthAt(inside, out _) > 0;

    /// <summary>Whose writing it is: <c>in his own hand</c>, <c>in Stalin’s hand</c>.</summary>
    private static bool IsHand(ReadOnlySpan<char> inside) => inside.StartsWith("in ", StringComparison.OrdinalIgnoreCase)
        && (inside.EndsWith("own hand") || inside.EndsWith("’s hand") || inside.EndsWith("'s hand") || inside.EndsWith("unknown hand"));

    /// <summary>A whole sentence of which the text is the subject.</summary>
    private static bool SpeakOfText(ReadOnlySpan<char> inside) =>
        EditorialWords.Subjects.LengthAt(inside, out _) > 0 && (inside[^1] == '.' || Acts.AreClause(inside));

    /// <summary>Where a record begins or ends, a number or a letter behind its name: <c>end of the first tape</c>, <c>End of Tape 3, Side A</c>.</summary>
    private static bool IsCourse(ReadOnlySpan<char> inside)
    {
        if (inside.Length >= LongestLead || !(inside.StartsWith("end of ", StringComparison.OrdinalIgnoreCase)
            || inside.StartsWith("beginning of ", StringComparison.OrdinalIgnoreCase)))
        {
            return false;
        }

        int last = inside.LastIndexOf(' ');
        var words = inside.Length - last - 1 <= LongestSideNumber && (char.IsAsciiDigit(inside[^1]) || char.IsAsciiLetterUpper(inside[^1]))
            ? inside[..last].TrimEnd(" ,#")
            : inside;
        return EditorialWords.Courses.Contains(words[(words.LastIndexOf(' ') + 1)..].TrimEnd('.'));
    }

    /// <summary>Where in a recording words stand: <c>00:14:32</c>.</summary>
    private static bool IsTimecode(ReadOnlySpan<char> inside) =>
        inside.Count(':') == 2 && inside.Length <= LongestTimecode && char.IsAsciiDigit(inside[0]) && !inside.ContainsAnyExceptInRange('0', ':');

    private const int LongestOpening = 120;
    private const int LongestHand = 20;
    private const int LongestInitials = 6;
    private const int LongestLead = 60;
    private const int LongestSideNumber = 3;
    private const int LongestTimecode = 11;
}
