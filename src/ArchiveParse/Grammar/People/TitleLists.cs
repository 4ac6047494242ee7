using ArchiveParse.Grammar.Vocabulary;
using ArchiveParse.Text;

namespace ArchiveParse.Grammar;

/// <summary>How far the people go on whom a title lists behind <c>between</c> or <c>with</c>.</summary>
internal static class TitleLists
{
    /// <summary>Leads to those who served the parties.</summary>
    private static readonly LeadingTexts Serving = LeadingTexts.IgnoringCase("Interpreted by ", "Translated by ", "Recorded by ");

    /// <summary>
    /// People are listed up to a bracket, the words of a date, a place or another party, or a comma that no person follows.
    /// </summary>
    public static int End(string source, TextSpan list)
    {
        var text = list.In(source);
        for (int at = 0, part = 0; at < text.Length; at++)
        {
            var rest = text[at..];
            if (rest[0] == ',' && (LeadsToPerson(rest[1..]) || IsOfficeAlone(source, TextSpan.FromBounds(list.Start + part, list.Start + at), rest[1..])))
            {
                part = at + 1;
                continue;
            }

            if (rest[0] == '(' && Scan.BracketLength(rest, '(', ')') is > 0 and int bracket
                && !Surnames.BehindOffice(source, TextSpan.FromBounds(list.Start + part, list.Start + at + bracket)).IsEmpty)
            {
                part = at + bracket;
                at = part - 1;
                continue;
            }

            bool ends = rest[0] is ',' or '(' or ';' or ':' || char.IsAsciiDigit(rest[0]) || EndsSentence(text, at)
                || (char.IsWhiteSpace(rest[0]) && Serving.Begin(rest[1..]))
                || rest.StartsWith(" on ") || rest.StartsWith(" in ") || rest.StartsWith(" at ") || rest.StartsWith(" with ");
            if (ends || (rest.StartsWith(" of ") && rest.Length > 4 && char.IsAsciiDigit(rest[4])))
            {
                return list.Start + at;
            }
        }

        return list.End;
    }

    /// <summary>
    /// An office whose holder stands behind a comma, or behind another office: <c>the Deputy Foreign Minister, Maria Zaharieva</c>, <c>the member of
    /// the Bureau, head of the Union, Comrade Nowak</c>.
    /// </summary>
    private static bool IsOfficeAlone(string source, TextSpan part, ReadOnlySpan<char> behind) =>
        (Surnames.NameOffice(part.In(source)) || GoesOnWithComrade(behind)) && Mentions.In(source, part) is null;

    private static bool GoesOnWithComrade(ReadOnlySpan<char> behind)
    {
        behind = behind[..Math.Min(behind.Length, LongestNames)];
        int comma = behind.IndexOf(", ");
        return comma > 0 && Titles.Names.LengthAt(behind[(comma + ", ".Length)..], out var kind) > 0 && kind == TitleKind.Honorific;
    }

    /// <summary>Behind a word that is no initial and no short form of a title a full stop ends the sentence: <c>… and Nowak. Moscow</c>.</summary>
    private static bool EndsSentence(ReadOnlySpan<char> text, int at)
    {
        bool isStop = text[at] == '.' && at + 2 < text.Length && char.IsWhiteSpace(text[at + 1]) && char.IsUpper(text[at + 2]);
        var word = isStop ? text[(text[..at].LastIndexOfAny(" \n.") + 1)..(at + 1)] : default;
        return word.Length > LongestInitial && !Titles.Names.Contains(word);
    }

    /// <summary>
    /// The last of a list, one whose office stands before the name (<c>, Vice Premier Chen Yi, and …</c>), or a full name before others and the
    /// last: <c>, Kang Sheng, Le Duan and …</c>
    /// </summary>
    private static bool LeadsToPerson(ReadOnlySpan<char> behind) =>
        behind.StartsWith(" and ") || Titles.Names.LengthAt(behind.TrimStart(), out _) > 0 || GoesOnWithNames(behind);

    private static bool GoesOnWithNames(ReadOnlySpan<char> behind)
    {
        behind = behind[..Math.Min(behind.Length, LongestNames)];
        int and = behind.IndexOf(" and ");
        for (var names = and > 0 ? behind[..and].TrimEnd(',') : default; !names.IsEmpty;)
        {
            int comma = names.IndexOf(',');
            var name = (comma < 0 ? names : names[..comma]).Trim();
            if (!FullNames.Are(name[Scan.BracketLength(name, '[', ']')..].TrimStart()))
            {
                return false;
            }

            names = comma < 0 ? default : names[(comma + 1)..];
        }

        return and > 0;
    }

    private const int LongestNames = 200;

    /// <summary>An initial of two letters with its full stop.</summary>
    private const int LongestInitial = 3;
}
